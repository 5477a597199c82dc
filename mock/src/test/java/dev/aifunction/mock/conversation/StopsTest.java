package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.lines;
import static dev.aifunction.mock.conversation.Tools.outputs;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.assistant.TurnTimeoutException;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.ToolOutput;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Turns that somebody cancels, or that take too long, in each of their phases. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class StopsTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  /** Long enough for a turn to begin on a busy machine, and too short for what hangs here. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  private static final String STORY = "Once upon a time there was a model that told stories.";

  // --- Before the first byte

  @EveryWay
  void cancelledBeforeTheFirstByte(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().delayNext(LONG);
      Running turn = Running.start(way, conversation, "Anybody?");
      talk.awaitQuestions(2);
      turn.cancel();
      TurnCancelledException cancelled = turn.failure(TurnCancelledException.class);
      assertThat(lines(cancelled.transcript())).endsWith("ASSISTANT: Hello.", "USER: Anybody?");
      goesOn(talk, conversation, cancelled);
    }
  }

  @EveryWay
  void tooLateForTheFirstByte(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.builder().timeout(SHORT).build());
      talk.mock().delayNext(LONG);
      TurnTimeoutException late =
          catchThrowableOfType(
              TurnTimeoutException.class, () -> talk.send(conversation, "Anybody?"));
      assertThat(late.timeout()).isEqualTo(SHORT);
      assertThat(lines(late.transcript())).endsWith("ASSISTANT: Hello.", "USER: Anybody?");
    }
  }

  @EveryWait
  void cancelledFutureBeforeTheFirstByte(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().delayNext(LONG);
      CompletableFuture<Reply<String>> future = conversation.sendAsync("Anybody?");
      talk.awaitQuestions(2);
      future.cancel(true);
      assertThatThrownBy(() -> future.get(1, TimeUnit.SECONDS))
          .isInstanceOf(CancellationException.class);
      assertThat(talk.send(conversation, "And now?").value()).isEqualTo("And now?");
    }
  }

  // --- In the middle of a stream

  @EveryStream
  void cancelledInTheMiddle(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.script(MockReply.text(STORY));
      talk.mock().delayNextEvents(Duration.ofMillis(50));
      try (AssistantStream<String> stream = conversation.stream("A story")) {
        Iterator<String> text = stream.text().iterator();
        String first = text.next();
        stream.cancel();
        assertThat(STORY).startsWith(first);
        TurnCancelledException cancelled =
            catchThrowableOfType(TurnCancelledException.class, stream::reply);
        assertThat(lines(cancelled.transcript())).endsWith("USER: A story");
        goesOn(talk, conversation, cancelled);
      }
    }
  }

  @EveryStream
  void cancelledByAnotherThreadInTheMiddle(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.script(MockReply.text(STORY));
      talk.mock().delayNextEvents(Duration.ofSeconds(1));
      Running turn = Running.start(way, conversation, "A story");
      talk.awaitQuestions(2);
      Thread.sleep(1_500); // by then the first event is there and the second is not
      turn.cancel();
      turn.failure(TurnCancelledException.class);
    }
  }

  @EveryStream
  void tooLateInTheMiddle(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.builder().timeout(SHORT).build());
      talk.script(MockReply.text(STORY.repeat(10)));
      talk.mock().delayNextEvents(Duration.ofMillis(100));
      assertThatThrownBy(() -> talk.send(conversation, "A story"))
          .isInstanceOf(TurnTimeoutException.class);
    }
  }

  @EveryStream
  void closedWithoutBeingRead(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.conversation();
      conversation.stream("Never sent").close();
      assertThat(talk.mock().requests()).isEmpty();
    }
  }

  // --- While a tool runs

  @EveryWay
  void cancelledWhileAToolRuns(Way way) throws Exception {
    Hanging hanging = new Hanging();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "hang")));
      Conversation conversation = talk.conversation(tool("hang", hanging));
      Running turn = Running.start(way, conversation, "Hang");
      hanging.awaitOne();
      turn.cancel();
      TurnCancelledException cancelled = turn.failure(TurnCancelledException.class);
      hanging.awaitNone();
      assertThat(outputs(cancelled.transcript())).extracting(ToolOutput::callId).containsOnly("c1");
      assertThat(talk.questions()).hasSize(1);
      goesOn(talk, conversation, cancelled);
    }
  }

  @EveryWay
  void tooLateWhileAToolRuns(Way way) throws Exception {
    Hanging hanging = new Hanging();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "hang")));
      Conversation conversation =
          talk.builder(tool("hang", hanging)).timeout(Duration.ofSeconds(5)).build();
      TurnTimeoutException late =
          catchThrowableOfType(TurnTimeoutException.class, () -> talk.send(conversation, "Hang"));
      hanging.awaitNone();
      assertThat(outputs(late.transcript())).extracting(ToolOutput::failed).containsExactly(true);
      assertThat(talk.questions()).hasSize(1);
      goesOn(talk, conversation, late.transcript());
    }
  }

  @EveryWait
  void cancelledFutureWhileAToolRuns(Way way) throws Exception {
    Hanging hanging = new Hanging();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "hang")));
      CompletableFuture<Reply<String>> future =
          talk.conversation(tool("hang", hanging)).sendAsync("Hang");
      hanging.awaitOne();
      future.cancel(true);
      hanging.awaitNone();
      assertThat(future).isCancelled();
      assertThat(talk.questions()).hasSize(1);
    }
  }

  private static void goesOn(Talk talk, Conversation conversation, TurnCancelledException end) {
    goesOn(talk, conversation, end.transcript());
  }

  /** A transcript that a turn leaves behind can be continued. */
  private static void goesOn(Talk talk, Conversation conversation, List<Item> said) {
    talk.script(MockReply.text("I am back."));
    assertThat(talk.send(conversation.after(said), "And now?").value()).isEqualTo("I am back.");
  }
}

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
import dev.aifunction.assistant.ConversationListener;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.StoredConversation;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.assistant.TurnInfo;
import dev.aifunction.assistant.TurnTimeoutException;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
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
      Turn turn = Turn.toStop(way, conversation, "Anybody?");
      talk.awaitQuestions(2);
      TurnCancelledException cancelled = turn.end(TurnCancelledException.class);
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

  /** Nobody gets the transcript of such a turn but its listener. */
  @EveryWait
  void cancelledFutureBeforeTheFirstByte(Way way) throws Exception {
    Ends ends = new Ends();
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.builder().listener(ends).build());
      talk.mock().delayNext(LONG);
      CompletableFuture<Reply<String>> future = conversation.sendAsync("Anybody?");
      talk.awaitQuestions(2);
      future.cancel(true);
      assertThat(lines(ends.cancelled().transcript()))
          .endsWith("ASSISTANT: Hello.", "USER: Anybody?");
      assertThat(talk.send(conversation, "And now?").value()).isEqualTo("And now?");
    }
  }

  @EveryWait
  void cancelledExtraction(Way way) throws Exception {
    Ends ends = new Ends();
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.builder().listener(ends).build());
      talk.mock().delayNext(LONG);
      CompletableFuture<Reply<Place>> future = conversation.extractAsync("Where?", Place.FORMAT);
      talk.awaitQuestions(2);
      future.cancel(true);
      assertThat(lines(ends.cancelled().transcript()))
          .endsWith("ASSISTANT: Hello.", "USER: Where?");
      talk.script(MockReply.calls(new ToolCall("", "place", "{\"city\":\"Oslo\",\"people\":7}")));
      assertThat(conversation.extract("And now?", Place.FORMAT).value())
          .isEqualTo(new Place("Oslo", 7));
    }
  }

  @EveryWait
  void tooLateToExtract(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.builder().timeout(SHORT).build());
      talk.mock().delayNext(LONG);
      TurnTimeoutException late =
          catchThrowableOfType(
              TurnTimeoutException.class, () -> conversation.extract("Where?", Place.FORMAT));
      assertThat(lines(late.transcript())).endsWith("ASSISTANT: Hello.", "USER: Where?");
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
      talk.mock().delayNextEvents(Duration.ofMillis(500));
      Turn turn = Turn.toStop(way, conversation, "A story");
      turn.awaitEvent();
      goesOn(talk, conversation, turn.end(TurnCancelledException.class));
    }
  }

  @EveryStream
  void tooLateInTheMiddle(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.builder().timeout(Duration.ofSeconds(5)).build());
      talk.script(MockReply.text(STORY.repeat(50)));
      talk.mock().delayNextEvents(Duration.ofMillis(100));
      Turn turn = Turn.toTimeOut(way, conversation, "A story");
      turn.awaitEvent();
      goesOn(talk, conversation, turn.end(TurnTimeoutException.class).transcript());
    }
  }

  @EveryStream
  void closedWithoutBeingRead(Way way) {
    try (Talk talk = new Talk(way)) {
      AssistantStream<String> stream = talk.conversation().stream("Never sent");
      stream.close();
      assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
      talk.send(talk.conversation(), "Sent");
      assertThat(talk.mock().requests()).noneMatch(sent -> sent.body().contains("Never sent"));
    }
  }

  // --- While a tool runs

  @EveryWay
  void cancelledWhileAToolRuns(Way way) throws Exception {
    Hanging hanging = new Hanging();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "hang")));
      Conversation conversation = talk.conversation(tool("hang", hanging));
      Turn turn = Turn.toStop(way, conversation, "Hang");
      hanging.awaitOne();
      TurnCancelledException cancelled = turn.end(TurnCancelledException.class);
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
    Ends ends = new Ends();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "hang")));
      CompletableFuture<Reply<String>> future =
          talk.builder(tool("hang", hanging)).listener(ends).build().sendAsync("Hang");
      hanging.awaitOne();
      future.cancel(true);
      hanging.awaitNone();
      assertThat(outputs(ends.cancelled().transcript()))
          .extracting(ToolOutput::failed)
          .containsExactly(true);
      assertThat(talk.questions()).hasSize(1);
    }
  }

  // --- After tools have run

  @EveryWay
  void cancelledInTheSecondRound(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.conversation(slowingTheModel(talk));
      talk.script(MockReply.calls(call("c1", "look")));
      Turn turn = Turn.toStop(way, conversation, "Look");
      talk.awaitQuestions(2);
      TurnCancelledException cancelled = turn.end(TurnCancelledException.class);
      assertThat(lines(cancelled.transcript()))
          .containsExactly("USER: Look", "c1: look({})", "c1 = seen");
      goesOn(talk, conversation, cancelled);
    }
  }

  @EveryWay
  void tooLateInTheSecondRound(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          talk.builder(slowingTheModel(talk)).timeout(Duration.ofSeconds(5)).build();
      talk.script(MockReply.calls(call("c1", "look")));
      TurnTimeoutException late =
          catchThrowableOfType(TurnTimeoutException.class, () -> talk.send(conversation, "Look"));
      assertThat(lines(late.transcript()))
          .containsExactly("USER: Look", "c1: look({})", "c1 = seen");
      goesOn(talk, conversation, late.transcript());
    }
  }

  /** Returns a tool after which the model takes long. */
  private static Toolset slowingTheModel(Talk talk) {
    return tool(
        "look",
        (call, context) -> {
          talk.mock().delayNext(LONG);
          return "seen";
        });
  }

  // --- Conversations with ids

  @EveryWay
  void aTurnThatIsCancelledIsNotStored(Way way) throws Exception {
    ConversationStore store = ConversationStore.inMemory(1);
    Hanging hanging = new Hanging();
    try (Talk talk = new Talk(way)) {
      Conversation kept = talk.builder(tool("hang", hanging)).store(store).build().withId("a");
      talk.send(kept, "I am Ada.");
      StoredConversation before = store.load("a").orElseThrow();
      talk.script(MockReply.calls(call("c1", "hang")));
      Turn turn = Turn.toStop(way, kept, "Hang");
      hanging.awaitOne();
      turn.end(TurnCancelledException.class);
      assertThat(store.load("a")).contains(before);

      Reply<String> reply = talk.send(kept, "Who am I?");
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: I am Ada.", "ASSISTANT: I am Ada.", "USER: Who am I?", "ASSISTANT: Who am I?");
      assertThat(store.load("a").orElseThrow().version()).isEqualTo(before.version() + 1);
      assertThat(talk.shown(reply).messages())
          .containsExactly("user: I am Ada.", "assistant: I am Ada.", "user: Who am I?");
      assertThat(talk.shown(reply).outputs()).isEmpty();
    }
  }

  /** Is told what ended turns. */
  private static final class Ends implements ConversationListener {
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    @Override
    public void turnFailed(TurnInfo turn, Throwable why, Duration duration) {
      failure.complete(why);
    }

    TurnCancelledException cancelled() throws Exception {
      Throwable why = failure.get(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
      assertThat(why).isInstanceOf(TurnCancelledException.class);
      return (TurnCancelledException) why;
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

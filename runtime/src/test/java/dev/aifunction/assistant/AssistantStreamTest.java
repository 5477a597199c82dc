package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.AssistantEvent.Finished;
import dev.aifunction.assistant.AssistantEvent.RoundFinished;
import dev.aifunction.assistant.AssistantEvent.ToolFinished;
import dev.aifunction.assistant.ModelEvent.ArgumentsDelta;
import dev.aifunction.assistant.ModelEvent.CallStarted;
import dev.aifunction.assistant.ModelEvent.TextDelta;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AssistantStreamTest {
  private final ScriptedModel model = new ScriptedModel();

  @Test
  void givesTheTextInPiecesAndThenTheReply() {
    model.says("Hi!");

    List<AssistantEvent> events = new ArrayList<>();
    Reply<String> reply;
    try (AssistantStream<String> stream = conversation().stream("Hello")) {
      stream.forEach(events::add);
      reply = stream.reply();
    }

    assertThat(events)
        .startsWith(new TextDelta("H"), new TextDelta("i"), new TextDelta("!"))
        .hasSize(5);
    assertThat(events.get(3)).isInstanceOf(RoundFinished.class);
    assertThat(events.get(4)).isEqualTo(new Finished(reply));
    assertThat(reply.value()).isEqualTo("Hi!");
    assertThat(reply.usage()).isEqualTo(ScriptedModel.USAGE);
    assertThat(reply.transcript()).containsExactly(Item.user("Hello"), Item.assistant("Hi!"));
    assertThat(model.streams().get(0).isClosed()).isTrue();
  }

  @Test
  void givesTheTextAlone() {
    model.calls(call("1", "look")).says("Hi!");
    StringBuilder text = new StringBuilder();
    try (AssistantStream<String> stream = conversation(look()).stream("Hello")) {
      stream.text().forEach(text::append);
    }
    assertThat(text).hasToString("Hi!");
  }

  @Test
  void showsCallsAndTheirOutputsBetweenTwoRounds() {
    model.calls(call("1", "look")).says("!");
    List<AssistantEvent> events = new ArrayList<>();
    try (AssistantStream<String> stream = conversation(look()).stream("Hello")) {
      stream.forEach(events::add);
      assertThat(stream.reply().rounds()).isEqualTo(2);
    }
    assertThat(events.subList(0, 2))
        .containsExactly(new CallStarted("1", "look"), new ArgumentsDelta("1", "{}"));
    assertThat(events.get(2)).isInstanceOf(RoundFinished.class);
    assertThat(((RoundFinished) events.get(2)).round()).isEqualTo(1);
    assertThat(events.get(3))
        .isEqualTo(new ToolFinished(call("1", "look"), ToolOutput.of("1", "seen")));
    assertThat(events.get(4)).isEqualTo(new TextDelta("!"));
    assertThat(events).hasSize(7);
  }

  @Test
  void tellsOfEachToolAsSoonAsItHasEnded() {
    CountDownLatch seen = new CountDownLatch(1);
    Toolset slow =
        tool(
            "slow",
            (call, context) -> {
              Gate.await(seen);
              return "slow";
            });
    model.calls(call("1", "slow"), call("2", "look")).says("!");
    List<String> ended = new ArrayList<>();
    try (AssistantStream<String> stream = conversation(slow, look()).stream("Hello")) {
      for (AssistantEvent event : stream) {
        if (event instanceof ToolFinished tool) {
          ended.add(tool.call().name());
          seen.countDown();
        }
      }
      assertThat(Tools.outputs(stream.reply().transcript()))
          .extracting(ToolOutput::callId)
          .containsExactly("1", "2");
    }
    assertThat(ended).containsExactly("look", "slow");
  }

  @Test
  void nothingIsAskedBeforeAReaderComesAndNothingIsPulledAheadOfIt() {
    model.says("Hello");
    try (AssistantStream<String> stream = conversation().stream("Hello")) {
      assertThat(model.requests()).isEmpty();
      Iterator<AssistantEvent> events = stream.iterator();
      events.next();
      events.next();
      assertThat(model.streams().get(0).taken()).isEqualTo(2);
    }
    assertThat(model.streams().get(0).isClosed()).isTrue();
  }

  @Test
  void itsTimeBeginsWhenItIsRead() throws Exception {
    model.says("Hello");
    try (AssistantStream<String> stream = conversation().stream("Hello")) {
      Thread.sleep(20);
      long read = System.nanoTime();
      Duration latency = stream.reply().latency();
      assertThat(latency).isLessThanOrEqualTo(Duration.ofNanos(System.nanoTime() - read));
    }
  }

  @Test
  void theReplyNeedsNoReader() {
    model.calls(call("1", "look")).says("Hello");
    try (AssistantStream<String> stream = conversation(look()).stream("Hello")) {
      assertThat(stream.reply().value()).isEqualTo("Hello");
      assertThat(stream.reply()).isSameAs(stream.reply());
      assertThat(stream.iterator().hasNext()).isFalse();
    }
  }

  @Test
  void eventsAreTakenOnce() {
    try (AssistantStream<String> stream = conversation().stream("Hello")) {
      Iterable<String> text = stream.text();
      stream.iterator();
      assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(text::iterator).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void readsAStructuredAnswerAndRepairsIt() {
    ResponseFormat<Integer> number =
        ResponseFormat.json(
            "number",
            "{}",
            text -> {
              if (!text.equals("7")) {
                throw new BadToolCallException(List.of(new Problem("", "must be 7")));
              }
              return 7;
            });
    model.says("8").says("7");
    try (AssistantStream<Integer> stream = conversation().stream("Which?", number)) {
      StringBuilder text = new StringBuilder();
      stream.text().forEach(text::append);
      assertThat(text).hasToString("87");
      assertThat(stream.reply().value()).isEqualTo(7);
    }
    assertThat(model.lastRequest().format()).isSameAs(number);
  }

  @Test
  void aFailureReachesTheReaderAndTheReply() {
    IllegalStateException broken = new IllegalStateException("the connection broke");
    model.then(
        request -> {
          throw broken;
        });
    try (AssistantStream<String> stream = conversation().stream("Hello")) {
      Iterator<AssistantEvent> events = stream.iterator();
      assertThatThrownBy(events::hasNext).isSameAs(broken);
      assertThat(events.hasNext()).isFalse();
      assertThatThrownBy(stream::reply).isSameAs(broken);
    }
  }

  @Test
  void aRefusalEndsTheStream() {
    model.then(ScriptedModel.answer().refusal("No."));
    try (AssistantStream<String> stream = conversation().stream("Hello")) {
      RefusedException refused = catchThrowableOfType(RefusedException.class, stream::reply);
      assertThat(refused.transcript()).containsExactly(Item.user("Hello"), Item.assistant("No."));
    }
  }

  @Test
  void closingEndsTheTurnForWhoeverComesLater() {
    model.says("Hello");
    AssistantStream<String> stream = conversation().stream("Hello");
    Iterator<AssistantEvent> events = stream.iterator();
    events.next();
    stream.close();
    stream.close();
    assertThat(model.streams().get(0).isClosed()).isTrue();
    assertThatThrownBy(events::hasNext).isInstanceOf(TurnCancelledException.class);
    assertThat(events.hasNext()).isFalse();
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
  }

  @Test
  void closingAfterTheEndChangesNothing() {
    model.says("Hello");
    AssistantStream<String> stream = conversation().stream("Hello");
    Reply<String> reply = stream.reply();
    stream.close();
    assertThat(stream.reply()).isSameAs(reply);
  }

  @Test
  void aStreamThatNobodyReadAsksNothing() {
    AssistantStream<String> stream = conversation().stream("Hello");
    stream.close();
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
    assertThat(model.requests()).isEmpty();
  }

  private Conversation conversation(Toolset... tools) {
    return Conversation.builder(model).tools(tools).build();
  }

  private static Toolset look() {
    return tool("look", (call, context) -> "seen");
  }
}

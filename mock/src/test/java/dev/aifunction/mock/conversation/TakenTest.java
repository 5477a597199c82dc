package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.AssistantEvent;
import dev.aifunction.assistant.AssistantEvent.Finished;
import dev.aifunction.assistant.AssistantEvent.RoundFinished;
import dev.aifunction.assistant.AssistantEvent.ToolFinished;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelEvent.ArgumentsDelta;
import dev.aifunction.assistant.ModelEvent.CallStarted;
import dev.aifunction.assistant.ModelEvent.TextDelta;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockReply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The ways to take one and the same turn, with what it is made of. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class TakenTest {
  private static final String ANSWER = "The sun is out in Oslo today.";
  private static final List<String> TURN =
      List.of(
          "USER: Oslo?",
          "c1: get_forecast({\"city\":\"Oslo\",\"days\":1})",
          "c1 = sun in Oslo",
          "ASSISTANT: " + ANSWER);

  @EveryWait
  void asAFuture(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      CompletableFuture<Reply<String>> future = scripted(talk).sendAsync("Oslo?");
      Reply<String> reply = future.get(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
      assertThat(lines(reply.transcript())).isEqualTo(TURN);
    }
  }

  @EveryStream
  void eventByEvent(Way way) {
    try (Talk talk = new Talk(way);
        AssistantStream<String> stream = scripted(talk).stream("Oslo?")) {
      List<AssistantEvent> events = new ArrayList<>();
      stream.forEach(events::add);
      isTheTurn(events);
      assertThat(events).endsWith(new Finished(stream.reply()));
      assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
    }
  }

  @EveryStream
  void bySubscription(Way way) throws Exception {
    try (Talk talk = new Talk(way);
        AssistantStream<String> stream = scripted(talk).stream("Oslo?")) {
      Reader reader = new Reader();
      stream.publisher().subscribe(reader);
      isTheTurn(reader.events.get(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS));
      assertThat(lines(stream.reply().transcript())).isEqualTo(TURN);
    }
  }

  @EveryStream
  void asPiecesOfText(Way way) {
    try (Talk talk = new Talk(way);
        AssistantStream<String> stream = scripted(talk).stream("Oslo?")) {
      List<String> pieces = new ArrayList<>();
      stream.text().forEach(pieces::add);
      assertThat(pieces).hasSizeGreaterThan(1).doesNotContain("");
      assertThat(String.join("", pieces)).isEqualTo(ANSWER);
    }
  }

  @EveryStream
  void withoutItsEvents(Way way) {
    try (Talk talk = new Talk(way);
        AssistantStream<String> stream = scripted(talk).stream("Oslo?")) {
      assertThat(lines(stream.reply().transcript())).isEqualTo(TURN);
      stream.cancel(); // too late
      assertThat(stream.reply().value()).isEqualTo(ANSWER);
    }
  }

  private static Conversation scripted(Talk talk) {
    talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text(ANSWER));
    return talk.conversation(forecast());
  }

  /** Looks for every step of the turn, in its order. */
  private static void isTheTurn(List<AssistantEvent> events) {
    StringBuilder arguments = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<String> steps = new ArrayList<>();
    for (AssistantEvent event : events) {
      if (event instanceof ArgumentsDelta delta) {
        arguments.append(delta.json());
      } else if (event instanceof TextDelta delta) {
        text.append(delta.text());
      } else if (event instanceof CallStarted call) {
        steps.add(call.callId() + " " + call.name());
      } else if (event instanceof RoundFinished round) {
        steps.add("round " + round.round());
      } else if (event instanceof ToolFinished tool) {
        steps.add(tool.output().text());
      } else {
        steps.add(event.getClass().getSimpleName());
      }
    }
    assertThat(steps)
        .containsExactly("c1 get_forecast", "round 1", "sun in Oslo", "round 2", "Finished");
    assertThat(arguments).hasToString("{\"city\":\"Oslo\",\"days\":1}");
    assertThat(text).hasToString(ANSWER);
  }

  /** Asks for one event after the other. */
  private static final class Reader implements Subscriber<AssistantEvent> {
    final CompletableFuture<List<AssistantEvent>> events = new CompletableFuture<>();
    private final List<AssistantEvent> some = new ArrayList<>();
    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();

    @Override
    public void onSubscribe(Subscription begun) {
      subscription.complete(begun);
      begun.request(1);
    }

    @Override
    public void onNext(AssistantEvent event) {
      some.add(event);
      subscription.join().request(1);
    }

    @Override
    public void onError(Throwable failure) {
      events.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      events.complete(some);
    }
  }
}

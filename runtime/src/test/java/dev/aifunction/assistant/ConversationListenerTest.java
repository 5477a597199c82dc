package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationListenerTest {
  private final ScriptedModel model = new ScriptedModel();
  private final Recording recording = new Recording();
  private final Conversation conversation =
      Conversation.builder(model)
          .tools(tool("look", (call, context) -> "seen"))
          .listener(recording)
          .build();

  @Test
  void hearsOfEveryStep() {
    model.calls(call("1", "look")).says("Done");
    conversation.withId("a").send("Hi");
    assertThat(recording.events)
        .containsExactly(
            "started a",
            "asked 1",
            "answered tool_calls",
            "asked 3",
            "answered stop",
            "finished Done");
    assertThat(recording.turns).hasSize(1);
  }

  @Test
  void hearsOfTheFirstEventOfEachStreamedAnswer() {
    model.calls(call("1", "look")).says("Done");
    try (AssistantStream<String> stream = conversation.stream("Hi")) {
      stream.reply();
    }
    assertThat(recording.events)
        .containsExactly(
            "started null",
            "asked 1",
            "arrives",
            "answered tool_calls",
            "asked 3",
            "arrives",
            "answered stop",
            "finished Done");
  }

  @Test
  void hearsWhatEndedATurn() {
    model.then(ScriptedModel.answer().refusal("No."));
    assertThatThrownBy(() -> conversation.send("Hi")).isInstanceOf(RefusedException.class);
    assertThat(recording.events).endsWith("failed RefusedException");
    model.says("Done");
    try (AssistantStream<String> stream = conversation.stream("Hi")) {
      stream.iterator().next();
    }
    assertThat(recording.events).endsWith("arrives", "failed TurnCancelledException");
    assertThat(recording.turns).hasSize(2);
  }

  @Test
  void hearsOfCallsThatAreNotRunAndOfAnswersToRepair() {
    Conversation strict =
        Conversation.builder(model)
            .tools(tool("look", (call, context) -> "seen"))
            .maxCalls(1)
            .listener(recording)
            .build();
    ResponseFormat<Integer> format =
        ResponseFormat.json(
            "number",
            "{}",
            text -> {
              if (text.equals("one")) {
                throw new BadToolCallException(List.of(new Problem("", "must be a number")));
              }
              return Integer.parseInt(text);
            });
    model.calls(call("1", "look"), call("2", "look")).says("one").says("1");

    assertThat(strict.send("Hi", format).value()).isEqualTo(1);

    assertThat(recording.events)
        .containsExactly(
            "started null",
            "asked 1",
            "answered tool_calls",
            "not run [2]",
            "asked 5",
            "answered stop",
            "repair must be a number",
            "asked 7",
            "answered stop",
            "finished 1");
  }

  @Test
  void mayHearOfTheCallsOfEachTurn() {
    List<String> events = Collections.synchronizedList(new ArrayList<>());
    ConversationListener ofCalls =
        new ConversationListener() {
          @Override
          public DispatchListener calls(TurnInfo turn) {
            return new DispatchListener() {
              @Override
              public void started(ToolCall call) {
                events.add(turn.conversationId() + " started " + call.id());
              }

              @Override
              public void finished(ToolCall call, ToolOutput output, Duration duration) {
                events.add(turn.conversationId() + " finished " + output.text());
              }
            };
          }
        };
    Conversation heard =
        Conversation.builder(model)
            .tools(tool("look", (call, context) -> "seen " + call.id()))
            .listener(ofCalls)
            .build();
    model.calls(call("1", "look")).says("Done").calls(call("2", "look")).says("Done");

    heard.withId("a").send("Hi");
    try (AssistantStream<String> stream = heard.withId("b").stream("Hi")) {
      stream.reply();
    }

    assertThat(events)
        .containsExactly("a started 1", "a finished seen 1", "b started 2", "b finished seen 2");
  }

  @Test
  void changesNothingByThrowing() {
    model.calls(call("1", "look"));
    model.says("Done");
    recording.throwsAlways = true;
    assertThat(conversation.send("Hi").value()).isEqualTo("Done");
    assertThat(recording.events).hasSize(7);
  }

  private static final class Recording implements ConversationListener {
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final Set<TurnInfo> turns = new HashSet<>();
    private boolean throwsAlways;

    private void add(TurnInfo turn, String event) {
      turns.add(turn);
      events.add(event);
      if (throwsAlways) {
        throw new IllegalStateException("a broken listener");
      }
    }

    @Override
    public void turnStarted(TurnInfo turn) {
      add(turn, "started " + turn.conversationId());
    }

    @Override
    public void roundStarted(TurnInfo turn, ModelRequest request) {
      add(turn, "asked " + request.items().size());
    }

    @Override
    public void firstEvent(TurnInfo turn, Duration sinceQuestion) {
      assertThat(sinceQuestion).isPositive();
      add(turn, "arrives");
    }

    @Override
    public void roundFinished(TurnInfo turn, ModelResponse response, Duration latency) {
      assertThat(latency).isPositive();
      assertThat(response.usage()).isEqualTo(ScriptedModel.USAGE);
      add(turn, "answered " + response.finishReason());
    }

    @Override
    public DispatchListener calls(TurnInfo turn) {
      if (throwsAlways) {
        add(turn, "calls");
      }
      return ConversationListener.super.calls(turn);
    }

    @Override
    public void callsNotRun(TurnInfo turn, List<ToolCall> calls) {
      add(turn, "not run " + calls.stream().map(ToolCall::id).toList());
    }

    @Override
    public void repairAsked(TurnInfo turn, BadToolCallException mistake) {
      add(turn, "repair " + mistake.problems().get(0).message());
    }

    @Override
    public void turnFinished(TurnInfo turn, Reply<?> reply) {
      add(turn, "finished " + reply.value());
    }

    @Override
    public void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {
      assertThat(duration).isPositive();
      add(turn, "failed " + failure.getClass().getSimpleName());
    }
  }
}

package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.spec;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aifunction.Effect;
import dev.aifunction.ReturnTo;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls of tools that return to the caller. */
class PendingCallsTest {
  private static final ResponseFormat<Integer> SUM =
      ResponseFormat.json("sum", "{}", Integer::parseInt);

  private final ScriptedModel model = new ScriptedModel();
  private final Toolset pay =
      Toolset.of(
          spec("pay").returnTo(ReturnTo.CALLER).effect(Effect.DESTRUCTIVE).build(),
          (call, context) -> {
            throw new AssertionError("the application runs this call");
          });
  private final Conversation conversation =
      Conversation.builder(model).tools(pay, tool("look", (call, context) -> "seen")).build();

  @Test
  void theTurnEndsWithTheCallsOfTheApplicationAndTheOutputsOfTheOthers() {
    model.calls(call("1", "pay"), call("2", "look"), call("3", "pay"));

    Reply<String> reply = conversation.send("Pay it");

    assertThat(reply.pendingCalls()).containsExactly(call("1", "pay"), call("3", "pay"));
    assertThat(Tools.outputs(reply.transcript())).containsExactly(ToolOutput.of("2", "seen"));
    PendingCallsException pending = catchThrowableOfType(PendingCallsException.class, reply::value);
    assertThat(pending.calls()).isEqualTo(reply.pendingCalls());
    assertThat(pending.transcript()).isEqualTo(reply.transcript());
    assertThat(pending).hasMessageContaining("pay");
  }

  @Test
  void aForcedCallIsNotForcedAgainByItsOutputs() {
    model.calls(call("1", "pay")).says("Paid.");
    Conversation forcing =
        conversation.withOptions(ChatOptions.builder().toolChoice(ToolChoice.REQUIRED).build());
    Reply<String> reply = forcing.send("Pay it");
    forcing.after(reply).sendOutputs(List.of(ToolOutput.of("1", "12 euro")));
    assertThat(model.requests())
        .extracting(request -> request.options().toolChoice())
        .containsExactly(ToolChoice.REQUIRED, ToolChoice.AUTO);
  }

  @Test
  void theOutputsContinueTheTurn() {
    model.calls(call("1", "pay")).says("Paid.");
    Reply<String> reply = conversation.send("Pay it");
    Reply<String> next =
        conversation.after(reply).sendOutputs(List.of(ToolOutput.of("1", "12 euro")));
    assertThat(next.value()).isEqualTo("Paid.");
    assertThat(next.pendingCalls()).isEmpty();
    assertThat(model.lastRequest().items())
        .endsWith(new Item.Call(call("1", "pay")), new Item.Output(ToolOutput.of("1", "12 euro")));
  }

  @Test
  void theOutputsMayBringAnAnswerInAFormat() {
    model.calls(call("1", "pay")).says("12");
    Reply<Integer> reply = conversation.send("Pay it", SUM);
    assertThatThrownBy(reply::value).isInstanceOf(PendingCallsException.class);
    List<ToolOutput> outputs = List.of(ToolOutput.of("1", "done"));
    assertThat(conversation.after(reply).sendOutputs(outputs, SUM).value()).isEqualTo(12);
  }

  @Test
  void theOutputsMayBeGivenWithoutWaiting() throws Exception {
    model.calls(call("1", "pay")).says("Paid.").says("12");
    Conversation waiting = conversation.after(conversation.send("Pay it"));
    List<ToolOutput> outputs = List.of(ToolOutput.of("1", "done"));

    assertThat(waiting.sendOutputsAsync(outputs).get(10, TimeUnit.SECONDS).value())
        .isEqualTo("Paid.");
    assertThat(waiting.sendOutputsAsync(outputs, SUM).get(10, TimeUnit.SECONDS).value())
        .isEqualTo(12);
    assertThat(model.lastRequest().items()).endsWith(new Item.Output(outputs.get(0)));
  }

  @Test
  void theRestOfTheTurnMayBeAStream() {
    model.calls(call("1", "pay")).says("Paid.").says("12");
    Conversation waiting = conversation.after(conversation.send("Pay it"));
    List<ToolOutput> outputs = List.of(ToolOutput.of("1", "done"));

    try (AssistantStream<String> stream = waiting.streamOutputs(outputs)) {
      assertThat(String.join("", stream.text())).isEqualTo("Paid.");
    }
    try (AssistantStream<Integer> stream = waiting.streamOutputs(outputs, SUM)) {
      assertThat(stream.reply().value()).isEqualTo(12);
    }
    assertThat(model.lastRequest().items()).endsWith(new Item.Output(outputs.get(0)));
  }

  @Test
  void aCallThatTheApplicationDoesNotAnswerIsAnsweredForIt() {
    model.calls(call("1", "pay"), call("2", "pay")).says("Never mind.");
    Reply<String> reply = conversation.send("Pay it");
    conversation.after(reply.transcript()).send("Stop");
    assertThat(Tools.outputs(model.lastRequest().items()))
        .extracting(ToolOutput::callId, ToolOutput::failed)
        .containsExactly(tuple("1", true), tuple("2", true));
    assertThat(model.lastRequest().items()).endsWith(Item.user("Stop"));
  }

  @Test
  void anOutputNeedsItsCall() {
    assertThatThrownBy(() -> conversation.sendOutputs(List.of(ToolOutput.of("9", ""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'9'");
    assertThat(model.requests()).isEmpty();
  }

  @Test
  void theLastRoundMayEndWithSuchCalls() {
    model.calls(call("1", "pay"), call("2", "look"));
    Conversation once =
        Conversation.builder(model)
            .tools(pay, tool("look", (call, context) -> "seen"))
            .maxRounds(1)
            .build();
    assertThat(once.send("Pay it").pendingCalls()).hasSize(1);
  }

  @Test
  void aStreamEndsWithThem() {
    model.calls(call("1", "pay"));
    try (AssistantStream<String> stream = conversation.stream("Pay it")) {
      assertThat(stream.reply().pendingCalls()).containsExactly(call("1", "pay"));
    }
  }
}

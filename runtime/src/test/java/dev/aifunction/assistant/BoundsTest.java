package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.spec;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a turn may do at most, what the server keeps of it, and what its tools' failures do. */
@Timeout(60)
class BoundsTest {
  private final ScriptedModel model = new ScriptedModel();
  private final AtomicInteger runs = new AtomicInteger();
  private final Toolset count = tool("count", (call, context) -> "run " + runs.incrementAndGet());

  @Test
  void furtherCallsAreNotRunAndTheModelIsTold() {
    model
        .calls(call("1", "count"), call("2", "count"))
        .calls(call("3", "count"), call("4", "count"))
        .calls(call("5", "count"))
        .says("Done");

    Reply<String> reply =
        Conversation.builder(model).tools(count).maxCalls(3).build().send("Count");

    assertThat(reply.value()).isEqualTo("Done");
    assertThat(runs).hasValue(3);
    assertThat(Tools.outputs(reply.transcript()))
        .extracting(ToolOutput::failed)
        .containsExactly(false, false, false, true, true);
    assertThat(Tools.outputs(reply.transcript()).get(4).text()).contains("limit of calls");
  }

  @Test
  void longOutputsAreCut() {
    Toolset talk = tool("talk", (call, context) -> "0123456789");
    model.calls(call("1", "talk")).says("Done");
    Conversation.builder(model).tools(talk).maxToolOutput(4).build().send("Talk");
    assertThat(Tools.outputs(model.lastRequest().items()).get(0).text())
        .isEqualTo("0123\n[The output was cut here: it has 10 characters. Ask for less of it.]");
  }

  @Test
  void callsBeyondTheLimitWaitForOthers() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier two = new CyclicBarrier(2);
    Toolset slow =
        tool(
            "slow",
            (call, context) -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              two.await(30, TimeUnit.SECONDS);
              Thread.sleep(20); // for a third one to come that should not
              running.decrementAndGet();
              return "met";
            });
    model
        .calls(call("1", "slow"), call("2", "slow"), call("3", "slow"), call("4", "slow"))
        .says("Done");
    Reply<String> reply =
        Conversation.builder(model).tools(slow).maxConcurrentCalls(2).build().send("Go");
    assertThat(Tools.outputs(reply.transcript()))
        .extracting(ToolOutput::text)
        .containsExactly("met", "met", "met", "met");
    assertThat(most).hasValue(2);
  }

  @Test
  void theTimeOfACallThatWaitsBeginsWhenItRuns() {
    Duration limit = Duration.ofHours(1);
    List<Instant> ends = Collections.synchronizedList(new ArrayList<>());
    List<Instant> deadlines = Collections.synchronizedList(new ArrayList<>());
    Toolset slow =
        Toolset.of(
            spec("slow").timeout(limit).build(),
            (call, context) -> {
              deadlines.add(context.deadline());
              Thread.sleep(20);
              ends.add(Instant.now());
              return "";
            });
    model.calls(call("1", "slow"), call("2", "slow")).says("Done");
    Conversation.builder(model).tools(slow).maxConcurrentCalls(1).build().send("Go");
    assertThat(deadlines.get(1)).isAfterOrEqualTo(ends.get(0).plus(limit));
  }

  @Test
  void boundsAreAtLeastOne() {
    Conversation.Builder builder = Conversation.builder(model);
    assertThatThrownBy(() -> builder.maxCalls(0)).hasMessageContaining("maxCalls");
    assertThatThrownBy(() -> builder.maxConcurrentCalls(0))
        .hasMessageContaining("maxConcurrentCalls");
    assertThatThrownBy(() -> builder.maxToolOutput(0)).hasMessageContaining("maxToolOutput");
    assertThatThrownBy(() -> builder.toolTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("toolTimeout");
    assertThatThrownBy(() -> builder.retries(-1)).hasMessageContaining("retries");
  }

  @Test
  void aCallThatTakesTooLongIsInterruptedAndTheModelIsTold() {
    Gate gate = new Gate();
    Toolset slow = tool("slow", (call, context) -> gate.pass());
    model.calls(call("1", "slow")).says("Done");
    Conversation.builder(model).tools(slow).toolTimeout(Duration.ofSeconds(1)).build().send("Go");
    assertThat(Tools.outputs(model.lastRequest().items()))
        .containsExactly(ToolOutput.failed("1", "The tool slow did not finish within 1 s."));
  }

  // --- Failing tools

  @Test
  void aFailureMayEndTheTurnAndTheCallsBesideIt() {
    Gate gate = new Gate();
    IllegalStateException own = new IllegalStateException("broken");
    Toolset slow = tool("slow", (call, context) -> gate.pass());
    Toolset broken =
        tool(
            "broken",
            (call, context) -> {
              gate.awaitEntered();
              throw own;
            });
    model.calls(call("1", "slow"), call("2", "broken"));
    Conversation conversation =
        Conversation.builder(model).tools(slow, broken).toolErrors(ToolErrors.STOP).build();

    ToolFailedException failed =
        catchThrowableOfType(ToolFailedException.class, () -> conversation.send("Go"));

    assertThat(failed).hasCause(own);
    assertThat(failed.toolName()).isEqualTo("broken");
    gate.awaitInterrupted();
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void wrongArgumentsAreTheModelsToRepairAllTheSame() {
    model.calls(call("1", "cuont")).calls(call("2", "count")).says("Done");
    Conversation conversation =
        Conversation.builder(model).tools(count).toolErrors(ToolErrors.STOP).build();
    assertThat(conversation.send("Go").value()).isEqualTo("Done");
  }

  // --- Forced calls and kept history

  @Test
  void aForcedCallIsForcedOnce() {
    model.calls(call("1", "count")).says("Done");
    Conversation.builder(model)
        .tools(count)
        .options(ChatOptions.builder().toolChoice(ToolChoice.REQUIRED).seed(7).build())
        .build()
        .send("Go");
    assertThat(model.requests().get(0).options().toolChoice()).isEqualTo(ToolChoice.REQUIRED);
    assertThat(model.lastRequest().options().toolChoice()).isEqualTo(ToolChoice.AUTO);
    assertThat(model.lastRequest().options().seed()).isEqualTo(7);
  }

  @Test
  void whatTheServerKeepsIsNotNewToIt() {
    model
        .then(ScriptedModel.answer().addCall(call("1", "count")).handle("h1"))
        .then(ScriptedModel.answer().addMessage("Done").handle("h2"))
        .says("Again");
    Conversation conversation = Conversation.builder(model).tools(count).build();

    Reply<String> reply = conversation.send("Go");

    assertThat(model.requests().get(0).kept()).isNull();
    ModelRequest second = model.requests().get(1);
    assertThat(second.kept()).isEqualTo(new KeptHistory("h1", 2));
    assertThat(second.newItems()).containsExactly(new Item.Output(ToolOutput.of("1", "run 1")));
    assertThat(reply.kept()).isEqualTo(new KeptHistory("h2", 4));

    Reply<String> third = conversation.after(reply).send("More");
    assertThat(model.lastRequest().kept()).isEqualTo(new KeptHistory("h2", 4));
    assertThat(model.lastRequest().newItems()).containsExactly(Item.user("More"));
    assertThat(third.kept()).isNull();
  }

  @Test
  void aTranscriptAloneIsNewToTheServer() {
    model.then(ScriptedModel.answer().addMessage("Hi").handle("h1")).says("Again");
    Conversation conversation = Conversation.builder(model).build();
    Reply<String> reply = conversation.send("Go");
    conversation.after(reply.transcript()).send("More");
    assertThat(model.lastRequest().kept()).isNull();
    assertThat(model.lastRequest().newItems()).hasSize(3);
  }

  @Test
  void idempotentToolsAreTriedAgainAfterAFailureThatMayPass() {
    Toolset flaky = failing(1);
    model.calls(call("1", "flaky")).says("Done");
    Conversation.builder(model).tools(flaky).build().send("Go");
    assertThat(Tools.outputs(model.lastRequest().items()))
        .containsExactly(ToolOutput.of("1", "fine"));
  }

  @Test
  void idempotentToolsAreTriedAsOftenAsTheBuilderSays() {
    model.calls(call("1", "flaky")).says("Done").calls(call("2", "flaky")).says("Done");
    Conversation.builder(model).tools(failing(3)).retries(3).build().send("Go");
    assertThat(Tools.outputs(model.lastRequest().items()))
        .containsExactly(ToolOutput.of("1", "fine"));
    runs.set(0);
    Conversation.builder(model).tools(failing(1)).retries(0).build().send("Go");
    assertThat(Tools.outputs(model.lastRequest().items()))
        .extracting(ToolOutput::failed)
        .containsExactly(true);
  }

  /** Fails as often for a reason that may pass, and then is fine. */
  private Toolset failing(int times) {
    return Toolset.of(
        spec("flaky").idempotent(true).build(),
        (call, context) -> {
          if (runs.incrementAndGet() <= times) {
            throw new IOException("reset");
          }
          return "fine";
        });
  }
}

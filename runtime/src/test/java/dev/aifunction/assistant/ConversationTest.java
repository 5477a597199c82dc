package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aifunction.Effect;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFunction;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConversationTest {
  private final ScriptedModel model = new ScriptedModel();

  @Test
  void returnsTheAnswerAndWhatItTook() {
    model.says("Hello");

    Reply<String> reply = Conversation.builder(model).build().send("Hi");

    assertThat(reply.value()).isEqualTo("Hello");
    assertThat(reply.usage()).isEqualTo(ScriptedModel.USAGE);
    assertThat(reply.model()).isEqualTo("scripted-1");
    assertThat(reply.fingerprint()).isEqualTo("fp_1");
    assertThat(reply.finishReason()).isEqualTo("stop");
    assertThat(reply.rounds()).isEqualTo(1);
    assertThat(reply.latency()).isPositive();
    assertThat(reply.transcript()).containsExactly(Item.user("Hi"), Item.assistant("Hello"));
  }

  @Test
  void asksWithInstructionsToolsAndOptions() {
    model.says("Hello");
    Toolset echo = tool("echo", (call, context) -> call.arguments());

    Conversation.builder(model)
        .options(ChatOptions.builder().model("low").temperature(0.5).build())
        .model("high")
        .instructions("Be brief.")
        .tools(echo)
        .build()
        .send("Hi");

    ModelRequest request = model.lastRequest();
    assertThat(request.model()).isEqualTo("high");
    assertThat(request.options().temperature()).isEqualTo(0.5);
    assertThat(request.instructions()).isEqualTo("Be brief.");
    assertThat(request.tools()).isEqualTo(echo.specs());
    assertThat(request.format()).isNull();
  }

  @Test
  void runsTheCallsOfATurnAtOnceAndAnswersInTheirOrder() {
    CyclicBarrier bothRun = new CyclicBarrier(2);
    Toolset meet =
        tool(
            "meet",
            (call, context) -> {
              bothRun.await(10, TimeUnit.SECONDS);
              return "met " + call.id();
            });
    model.calls(new ToolCall("a", "meet", "{}"), new ToolCall("b", "meet", "{}")).says("Done");

    Reply<String> reply = Conversation.builder(model).tools(meet).build().send("Go");

    assertThat(reply.rounds()).isEqualTo(2);
    assertThat(reply.usage()).isEqualTo(new Usage(20, 10, 8, 6));
    assertThat(reply.transcript())
        .startsWith(
            Item.user("Go"),
            new Item.Call(new ToolCall("a", "meet", "{}")),
            new Item.Call(new ToolCall("b", "meet", "{}")))
        .endsWith(Item.assistant("Done"));
    assertThat(outputs(reply.transcript()))
        .extracting(ToolOutput::callId, ToolOutput::text, ToolOutput::failed)
        .containsExactly(tuple("a", "met a", false), tuple("b", "met b", false));
    assertThat(model.lastRequest().items()).hasSize(5);
  }

  @Test
  void tellsTheModelWhatIsWrongWithItsArgumentsSoThatItRepairsThem() {
    Toolset strict =
        tool(
            "strict",
            (call, context) -> {
              if (call.arguments().equals("{}")) {
                throw new BadToolCallException(
                    List.of(new Problem("/days", "is required"), new Problem("/city", "is blank")));
              }
              return "fine";
            });
    model
        .calls(new ToolCall("1", "strict", "{}"))
        .calls(new ToolCall("2", "strict", "{\"days\":1}"))
        .says("Done");

    Reply<String> reply = Conversation.builder(model).tools(strict).build().send("Go");

    List<ToolOutput> outputs = outputs(reply.transcript());
    assertThat(outputs).extracting(ToolOutput::failed).containsExactly(true, false);
    assertThat(outputs.get(0).text()).contains("/days", "is required", "/city", "is blank");
    assertThat(reply.rounds()).isEqualTo(3);
  }

  @Test
  void goesOnAfterAToolFailedWithoutGivingItsSecretsAway() {
    Toolset broken =
        tool(
            "broken",
            (call, context) -> {
              throw new IllegalStateException("password=hunter2");
            });
    model.calls(new ToolCall("1", "broken", "{}")).says("It did not work.");

    Reply<String> reply = Conversation.builder(model).tools(broken).build().send("Go");

    ToolOutput output = outputs(reply.transcript()).get(0);
    assertThat(output.failed()).isTrue();
    assertThat(output.text()).doesNotContain("hunter2");
    assertThat(reply.value()).isEqualTo("It did not work.");
  }

  @Test
  void answersACallOfAToolThatDoesNotExist() {
    model.calls(new ToolCall("1", "ech", "{}")).says("Sorry");
    Toolset echo = tool("echo", (call, context) -> "");

    Reply<String> reply = Conversation.builder(model).tools(echo).build().send("Go");

    ToolOutput output = outputs(reply.transcript()).get(0);
    assertThat(output.failed()).isTrue();
    assertThat(output.text()).contains("echo");
  }

  @Test
  void givesUpAfterTooManyRoundsWithoutRunningTheLastCalls() {
    AtomicInteger runs = new AtomicInteger();
    Toolset again = tool("again", (call, context) -> "run " + runs.incrementAndGet());
    model.calls(new ToolCall("1", "again", "{}")).calls(new ToolCall("2", "again", "{}"));
    Conversation conversation = Conversation.builder(model).tools(again).maxRounds(2).build();

    TooManyRoundsException tooMany =
        catchThrowableOfType(TooManyRoundsException.class, () -> conversation.send("Go"));

    assertThat(tooMany).hasMessageContaining("2").hasMessageContaining("maxRounds");
    assertThat(model.requests()).hasSize(2);
    assertThat(runs).hasValue(1);
    assertThat(outputs(tooMany.transcript()))
        .extracting(ToolOutput::callId, ToolOutput::failed)
        .containsExactly(tuple("1", false), tuple("2", true));
  }

  @Test
  void continuesATranscript() {
    model.says("Oslo").says("Norway");
    Conversation conversation = Conversation.builder(model).instructions("Geography.").build();

    List<Item> first = conversation.send("Which city?").transcript();
    Reply<String> second = conversation.after(first).send("Where is it?");

    assertThat(model.lastRequest().items())
        .containsExactly(
            Item.user("Which city?"), Item.assistant("Oslo"), Item.user("Where is it?"));
    assertThat(second.transcript()).hasSize(4).startsWith(first.toArray(Item[]::new));
    assertThat(second.usage()).isEqualTo(ScriptedModel.USAGE);
  }

  @Test
  void keepsSendsApart() {
    model.says("One").says("Two");
    Conversation conversation = Conversation.builder(model).build();

    conversation.send("1");
    conversation.send("2");

    assertThat(model.lastRequest().items()).containsExactly(Item.user("2"));
  }

  @Test
  void replacesInstructionsAndOptionsInACopy() {
    model.says("One").says("Two");
    Conversation conversation =
        Conversation.builder(model).model("m").instructions("Be brief.").build();

    conversation
        .withInstructions("Be long.")
        .withOptions(ChatOptions.builder().seed(7).build())
        .send("1");
    conversation.send("2");

    ModelRequest changed = model.requests().get(0);
    assertThat(changed.instructions()).isEqualTo("Be long.");
    assertThat(changed.options()).isEqualTo(ChatOptions.builder().model("m").seed(7).build());
    assertThat(model.lastRequest().instructions()).isEqualTo("Be brief.");
    assertThat(model.lastRequest().options().seed()).isNull();
  }

  @Test
  void takesTheClientAndTheOptionsOfAProvider() {
    model.says("Hello");
    ModelProvider provider =
        new ModelProvider() {
          @Override
          public ModelClient client(Api api) {
            assertThat(api).isEqualTo(Api.RESPONSES);
            return model;
          }

          @Override
          public Api defaultApi() {
            return Api.RESPONSES;
          }

          @Override
          public ChatOptions options() {
            return ChatOptions.builder().model("provided").build();
          }
        };

    Conversation.builder(provider).build().send("Hi");

    assertThat(model.lastRequest().model()).isEqualTo("provided");
  }

  @Test
  void throwsARefusal() {
    model.then(ScriptedModel.answer().refusal("I will not."));
    Conversation conversation = Conversation.builder(model).build();

    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> conversation.send("Do it"));

    assertThat(refused.refusal()).isEqualTo("I will not.");
    assertThat(refused.transcript())
        .containsExactly(Item.user("Do it"), Item.assistant("I will not."));
  }

  @Test
  void leavesNoCallOpenInTheTranscriptOfARefusal() {
    ToolCall call = ToolCall.of("look", "{}");
    model.then(ScriptedModel.answer().addCall(call).refusal("I will not."));
    Conversation conversation = Conversation.builder(model).build();

    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> conversation.send("Do it"));

    assertThat(refused.transcript())
        .containsExactly(
            Item.user("Do it"),
            new Item.Call(call),
            new Item.Output(
                ToolOutput.failed(call.id(), "This call was not run: the answer was a refusal.")),
            Item.assistant("I will not."));
  }

  @Test
  void throwsWhenNothingCameBeforeTheCut() {
    model.then(ScriptedModel.answer().finishReason("length"));
    Conversation conversation = Conversation.builder(model).build();

    assertThatExceptionOfType(TruncatedException.class)
        .isThrownBy(() -> conversation.send("Hi"))
        .satisfies(cut -> assertThat(cut.finishReason()).isEqualTo("length"))
        .satisfies(cut -> assertThat(cut.transcript()).containsExactly(Item.user("Hi")));
  }

  @Test
  void returnsATextThatWasCut() {
    model.then(ScriptedModel.answer().addMessage("Once upon").finishReason("length"));

    Reply<String> reply = Conversation.builder(model).build().send("Tell");

    assertThat(reply.value()).isEqualTo("Once upon");
    assertThat(reply.finishReason()).isEqualTo("length");
  }

  @Test
  void refusesADestructiveToolThatNobodyApproves() {
    Toolset toolset = destructive((call, context) -> "");

    assertThatThrownBy(() -> Conversation.builder(model).tools(toolset).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'delete'")
        .hasMessageContaining("approver");
  }

  @Test
  void asksTheApproverBeforeADestructiveCall() {
    AtomicInteger runs = new AtomicInteger();
    List<ToolCall> asked = new ArrayList<>();
    ToolCall call = new ToolCall("1", "delete", "{}");
    model.calls(call).says("Fine");

    Reply<String> reply =
        Conversation.builder(model)
            .tools(destructive((c, context) -> "deleted " + runs.incrementAndGet()))
            .approver(
                c -> {
                  asked.add(c);
                  return false;
                })
            .build()
            .send("Delete it");

    assertThat(asked).containsExactly(call);
    assertThat(runs).hasValue(0);
    assertThat(outputs(reply.transcript())).extracting(ToolOutput::failed).containsExactly(true);
  }

  @Test
  void refusesTwoToolsOfOneName() {
    Toolset one = tool("same", (call, context) -> "1");
    Toolset two = tool("same", (call, context) -> "2");

    assertThatThrownBy(() -> Conversation.builder(model).tools(one, two).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same");
  }

  @Test
  void refusesLessThanOneRound() {
    assertThatThrownBy(() -> Conversation.builder(model).maxRounds(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxRounds");
  }

  private static Toolset tool(String name, ToolFunction function) {
    return Toolset.of(ToolSpec.builder(name).description("Does " + name + ".").build(), function);
  }

  private static Toolset destructive(ToolFunction function) {
    return Toolset.of(
        ToolSpec.builder("delete").description("Deletes.").effect(Effect.DESTRUCTIVE).build(),
        function);
  }

  private static List<ToolOutput> outputs(List<Item> transcript) {
    return transcript.stream()
        .filter(Item.Output.class::isInstance)
        .map(item -> ((Item.Output) item).output())
        .toList();
  }
}

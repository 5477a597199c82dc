package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static dev.aifunction.mock.conversation.Tools.outputs;
import static dev.aifunction.mock.conversation.Tools.spec;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.Effect;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TooManyRoundsException;
import dev.aifunction.assistant.ToolErrors;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls of tools: right ones, wrong ones, and those that end badly. */
@Timeout(60)
@org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
class CallsTest {

  @EveryWay
  void one(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text("Sun"));
      Reply<String> reply = talk.send(talk.conversation(forecast()), "Oslo?");
      assertThat(reply.value()).isEqualTo("Sun");
      assertThat(reply.rounds()).isEqualTo(2);
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: Oslo?",
              "c1: get_forecast({\"city\":\"Oslo\",\"days\":1})",
              "c1 = sun in Oslo",
              "ASSISTANT: Sun");
      assertThat(talk.questions().get(0).strings()).contains("get_forecast", "Does get_forecast.");
      assertThat(talk.lastQuestion().strings()).contains("c1", "sun in Oslo");
    }
  }

  @EveryWay
  void textBesideACall(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.text("I look.").and(MockReply.calls(forecastOf("c1", "Oslo"))),
          MockReply.text("Sun"));
      Reply<String> reply = talk.send(talk.conversation(forecast()), "Oslo?");
      assertThat(reply.value()).isEqualTo("Sun");
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: Oslo?",
              "ASSISTANT: I look.",
              "c1: get_forecast({\"city\":\"Oslo\",\"days\":1})",
              "c1 = sun in Oslo",
              "ASSISTANT: Sun");
    }
  }

  @EveryWay
  void wrongArgumentsAreRepaired(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(new ToolCall("c1", "get_forecast", "{\"city\":7,\"days\":\"x\"}")),
          MockReply.calls(forecastOf("c2", "Oslo")),
          MockReply.text("Sun"));
      Reply<String> reply = talk.send(talk.conversation(forecast()), "Oslo?");
      assertThat(reply.value()).isEqualTo("Sun");
      assertThat(outputs(reply.transcript()))
          .extracting(ToolOutput::failed)
          .containsExactly(true, false);
      assertThat(talk.questions().get(1).strings())
          .anySatisfy(
              told ->
                  assertThat(told)
                      .contains("/city: must be a string", "/days: must be an integer"));
    }
  }

  @EveryWay
  void unknownToolsAreAnsweredWithTheNearestFirst(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "get_forecasts")), MockReply.text("Sorry"));
      Toolset other = tool("unlike", (call, context) -> "");
      Reply<String> reply = talk.send(talk.conversation(other, forecast()), "Oslo?");
      assertThat(reply.value()).isEqualTo("Sorry");
      assertThat(talk.lastQuestion().strings())
          .anySatisfy(
              told ->
                  assertThat(told)
                      .contains("there is no tool named \"get_forecasts\"")
                      .contains("use one of: \"get_forecast\", \"unlike\""));
    }
  }

  @EveryWay
  void failuresAreToldWithoutTheirReason(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "fail")), MockReply.text("Sorry"));
      Reply<String> reply = talk.send(talk.conversation(failing()), "Do it");
      assertThat(reply.value()).isEqualTo("Sorry");
      assertThat(talk.lastQuestion().strings()).contains("The tool fail failed.");
      assertThat(talk.lastQuestion().request().body()).doesNotContain("hunter2");
      assertThat(reply.transcript().toString()).doesNotContain("hunter2");
    }
  }

  @EveryWay
  void failuresEndTheTurnOnRequest(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "fail")));
      Conversation strict = talk.builder(failing()).toolErrors(ToolErrors.STOP).build();
      ToolFailedException failed =
          catchThrowableOfType(ToolFailedException.class, () -> talk.send(strict, "Do it"));
      assertThat(failed.toolName()).isEqualTo("fail");
      assertThat(failed).hasRootCauseMessage("the password is hunter2");
      assertThat(talk.questions()).hasSize(1);
    }
  }

  private static Toolset failing() {
    return tool(
        "fail",
        (call, context) -> {
          throw new IllegalStateException("the password is hunter2");
        });
  }

  @EveryWay
  void hangingToolsEndAtTheirTimeout(Way way) throws InterruptedException {
    Hanging hanging = new Hanging();
    Toolset tool = Toolset.of(spec("hang").timeout(Duration.ofMillis(100)).build(), hanging);
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("c1", "hang"), forecastOf("c2", "Oslo")), MockReply.text("Well"));
      Reply<String> reply = talk.send(talk.conversation(tool, forecast()), "Hang");
      assertThat(reply.value()).isEqualTo("Well");
      assertThat(talk.lastQuestion().strings())
          .anyMatch(told -> told.startsWith("The tool hang did not finish within "))
          .contains("sun in Oslo");
      hanging.awaitNone();
    }
  }

  @EveryWay
  void destructiveToolsNeedAgreement(Way way) {
    AtomicInteger deleted = new AtomicInteger();
    Toolset destructive =
        Toolset.of(
            spec("delete").effect(Effect.DESTRUCTIVE).build(),
            (call, context) -> "deleted " + deleted.incrementAndGet());
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("c1", "delete"), call("c2", "delete")), MockReply.text("Done"));
      Conversation asked =
          talk.builder(destructive).approver(call -> call.id().equals("c2")).build();
      Reply<String> reply = talk.send(asked, "Delete");
      assertThat(reply.value()).isEqualTo("Done");
      assertThat(deleted).hasValue(1);
      assertThat(talk.lastQuestion().strings())
          .contains("The call was not run: it was not approved.", "deleted 1");
      assertThat(outputs(reply.transcript()))
          .extracting(ToolOutput::failed)
          .containsExactly(true, false);
    }
  }

  @EveryWay
  void tooManyRounds(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(forecastOf("c1", "Oslo")), MockReply.calls(forecastOf("c2", "Rome")));
      Conversation bounded = talk.builder(forecast()).maxRounds(2).build();
      TooManyRoundsException tooMany =
          catchThrowableOfType(TooManyRoundsException.class, () -> talk.send(bounded, "Again"));
      assertThat(talk.questions()).hasSize(2);
      assertThat(outputs(tooMany.transcript()))
          .extracting(ToolOutput::failed)
          .containsExactly(false, true);

      talk.script(MockReply.text("Enough"));
      Conversation more = bounded.after(tooMany.transcript());
      assertThat(talk.send(more, "Stop").value()).isEqualTo("Enough");
    }
  }

  @EveryWay
  void tooManyCalls(Way way) {
    AtomicInteger runs = new AtomicInteger();
    Toolset count = tool("count", (call, context) -> "ran " + runs.incrementAndGet());
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("c1", "count")),
          MockReply.calls(call("c2", "count"), call("c3", "count")),
          MockReply.text("Enough"));
      Reply<String> reply = talk.send(talk.builder(count).maxCalls(2).build(), "Count");
      assertThat(reply.value()).isEqualTo("Enough");
      assertThat(runs).hasValue(2);
      assertThat(talk.lastQuestion().strings())
          .contains("ran 2")
          .anyMatch(told -> told.contains("the limit of calls was reached"));
    }
  }

  @EveryWay
  void longOutputsAreCut(Way way) {
    Toolset chatty = tool("chat", (call, context) -> "0123456789".repeat(10));
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "chat")), MockReply.text("Long"));
      talk.send(talk.builder(chatty).maxToolOutput(15).build(), "Chat");
      assertThat(talk.lastQuestion().strings())
          .anyMatch(told -> told.startsWith("012345678901234\n") && told.contains("100 char"));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("strangeTexts")
  void argumentsAndOutputsStayData(Way way, String text) {
    Toolset echo = tool("echo", (call, context) -> call.arguments());
    String arguments = Question.json(text);
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(new ToolCall("c1", "echo", arguments)), MockReply.text("Well"));
      Reply<String> reply = talk.send(talk.conversation(echo), "Echo");
      assertThat(outputs(reply.transcript())).containsExactly(ToolOutput.of("c1", arguments));
      assertThat(talk.lastQuestion().strings()).contains(arguments);
      talk.send(talk.conversation(echo).after(reply.transcript()), "More");
      assertThat(talk.lastQuestion().strings()).anyMatch(told -> told.contains(arguments));
    }
  }

  static Stream<Arguments> strangeTexts() {
    return Way.all().flatMap(way -> Strange.TEXTS.stream().map(text -> Arguments.of(way, text)));
  }
}

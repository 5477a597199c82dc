package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.ofCaller;
import static dev.aifunction.mock.conversation.Tools.outputs;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Turns in which the model must call a tool, must call a certain one, or must not call any. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class ForcedTest {

  @EveryWay
  void noToolWhereNoneIsChosen(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation none = talk.conversation(forecast()).withOptions(choice(ToolChoice.NONE));
      String phrase = "call get_forecast with {\"city\":\"Oslo\",\"days\":1}";
      assertThat(talk.send(none, phrase).value()).isEqualTo(phrase);
      assertThat(talk.lastQuestion().toolChoice()).isEqualTo("none");
    }
  }

  @EveryWay
  void aToolWhereOneIsRequired(Way way) {
    try (Talk talk = new Talk(way)) {
      Reply<String> reply = talk.send(required(talk, forecast()), "Nothing in particular");
      assertThat(reply.value()).startsWith("get_forecast answered: sun in");
      assertThat(reply.rounds()).isEqualTo(2);
      assertThat(choices(talk)).hasSize(2).startsWith("required").doesNotContain("none");
      assertThat(choices(talk).get(1)).isNotEqualTo("required");
    }
  }

  @EveryWay
  void theToolThatIsNamed(Way way) {
    Toolset other = tool("other", (call, context) -> "something else");
    try (Talk talk = new Talk(way)) {
      Conversation forced =
          talk.conversation(forecast(), other).withOptions(choice(ToolChoice.tool("other")));
      assertThat(talk.send(forced, "The forecast").value())
          .isEqualTo("other answered: something else");
      assertThat(choices(talk)).hasSize(2).startsWith("other");
      assertThat(choices(talk).get(1)).isNotEqualTo("other");
    }
  }

  @EveryWay
  void wrongArgumentsAreRepairedFreely(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(new ToolCall("c1", "get_forecast", "{}")),
          MockReply.calls(forecastOf("c2", "Oslo")),
          MockReply.text("Sun"));
      Conversation forced =
          talk.conversation(forecast()).withOptions(choice(ToolChoice.tool("get_forecast")));
      Reply<String> reply = talk.send(forced, "Oslo?");
      assertThat(reply.value()).isEqualTo("Sun");
      assertThat(outputs(reply.transcript()))
          .extracting(ToolOutput::failed)
          .containsExactly(true, false);
      assertThat(choices(talk)).hasSize(3).startsWith("get_forecast");
      assertThat(choices(talk).subList(1, 3)).doesNotContain("get_forecast", "required");
    }
  }

  @EveryWay
  void severalWhereOneIsRequired(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(forecastOf("c1", "Oslo"), forecastOf("c2", "Rome")),
          MockReply.text("Sun"));
      Reply<String> reply = talk.send(required(talk, forecast()), "Both?");
      assertThat(reply.value()).isEqualTo("Sun");
      assertThat(talk.shown(reply).outputs())
          .containsExactly("c1 = sun in Oslo", "c2 = sun in Rome");
    }
  }

  @EveryWay
  void eachTurnAnew(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation forced = required(talk, forecast()).withId("a");
      talk.send(forced, "Nothing in particular");
      Reply<String> second = talk.send(forced, "Nothing else");
      assertThat(second.value()).startsWith("get_forecast answered: sun in");
      assertThat(choices(talk)).hasSize(4);
      assertThat(choices(talk).get(2)).isEqualTo("required");
      assertThat(choices(talk).get(3)).isNotEqualTo("required");
    }
  }

  /** Servers other than OpenAI's know the choice and do not keep to it. */
  @EveryWay
  void wordsInsteadAreTheAnswer(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.text("No need."))) {
      Reply<String> reply = talk.send(required(talk, forecast()), "Oslo?");
      assertThat(reply.value()).isEqualTo("No need.");
      assertThat(reply.rounds()).isEqualTo(1);
    }
  }

  @EveryWay
  void refusedWhereOneIsRequired(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.refusal("No."))) {
      Conversation forced = required(talk, forecast());
      assertThatThrownBy(() -> talk.send(forced, "Oslo?"))
          .isInstanceOfSatisfying(
              RefusedException.class, e -> assertThat(e.refusal()).isEqualTo("No."));
    }
  }

  @EveryWay
  void aFormatAfterTheCall(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(forecastOf("c1", "Oslo")),
          MockReply.json("{\"city\":\"Oslo\",\"people\":7}"));
      Reply<Place> reply = talk.send(required(talk, forecast()), "Where?", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 7));
      assertThat(choices(talk)).hasSize(2).startsWith("required");
      assertThat(talk.shown(reply).outputs()).containsExactly("c1 = sun in Oslo");
    }
  }

  @EveryWay
  void aToolThatIsNotThere(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation begun = talk.begun(talk.conversation(forecast()));
      Conversation forced = begun.withOptions(choice(ToolChoice.tool("get_tides")));
      assertThatThrownBy(() -> talk.send(forced, "Oslo?"))
          .isInstanceOf(BadRequestException.class)
          .hasMessageContaining("get_tides");
      assertThat(talk.send(begun, "And now?").value()).isEqualTo("And now?");
    }
  }

  @EveryWay
  void aToolOfTheApplication(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation forced = required(talk, ofCaller("pay"));
      talk.script(MockReply.calls(call("c1", "pay")), MockReply.text("Paid"));
      Reply<String> waiting = talk.send(forced, "Pay");
      assertThat(waiting.pendingCalls()).containsExactly(call("c1", "pay"));

      Reply<String> paid = talk.sendOutputs(forced.after(waiting), ToolOutput.of("c1", "done"));
      assertThat(paid.value()).isEqualTo("Paid");
      assertThat(choices(talk)).hasSize(2).startsWith("required");
      assertThat(choices(talk).get(1)).isNotEqualTo("required");
    }
  }

  private static Conversation required(Talk talk, Toolset tools) {
    return talk.conversation(tools).withOptions(choice(ToolChoice.REQUIRED));
  }

  private static ChatOptions choice(ToolChoice choice) {
    return ChatOptions.builder().toolChoice(choice).build();
  }

  /** Returns how each question restricted the calls. */
  private static List<String> choices(Talk talk) {
    return talk.questions().stream().map(Question::toolChoice).toList();
  }
}

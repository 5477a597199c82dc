package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.BadReplyException;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TruncatedException;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Answers in a format, and arguments of a forced call. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class FormatsTest {
  private static MockReply right() {
    return MockReply.json("{\"city\":\"Oslo\",\"people\":700000}");
  }

  private static MockReply wrong() {
    return MockReply.json("{\"city\":7,\"people\":\"many\"}");
  }

  private static MockReply call(String arguments) {
    return MockReply.calls(new ToolCall("", "place", arguments));
  }

  // --- Answers

  @EveryWay
  void right(Way way) {
    try (Talk talk = new Talk(way).script(right())) {
      Reply<Place> reply = talk.send(talk.conversation(), "Where?", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 700_000));
      assertThat(reply.rounds()).isEqualTo(1);
      assertThat(talk.lastQuestion().strings()).contains("json_schema", "place");
    }
  }

  @EveryWay
  void rightByTheSchemaAlone(Way way) {
    try (Talk talk = new Talk(way)) {
      Reply<Place> reply = talk.send(talk.conversation(), "Where?", Place.FORMAT);
      assertThat(reply.rounds()).isEqualTo(1);
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: Where?",
              "ASSISTANT: {\"city\":\"%s\",\"people\":%d}"
                  .formatted(reply.value().city(), reply.value().people()));
    }
  }

  @EveryWay
  void inOneTurnAlone(Way way) {
    try (Talk talk = new Talk(way).script(right())) {
      Conversation conversation = talk.conversation().withId("a");
      talk.send(conversation, "Where?", Place.FORMAT);
      Reply<String> words = talk.send(conversation, "In words?");
      assertThat(words.value()).isEqualTo("In words?");
      assertThat(talk.lastQuestion().strings()).doesNotContain("json_schema");

      talk.script(right());
      Reply<Place> again = talk.send(conversation, "And again?", Place.FORMAT);
      assertThat(again.value()).isEqualTo(new Place("Oslo", 700_000));
      assertThat(talk.shown(again).messages()).hasSize(5).endsWith("user: And again?");
    }
  }

  @EveryWay
  void rightAfterTools(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.calls(forecastOf("c1", "Oslo")), right())) {
      Reply<Place> reply = talk.send(talk.conversation(forecast()), "Where?", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 700_000));
      assertThat(reply.rounds()).isEqualTo(2);
    }
  }

  @EveryWay
  void repaired(Way way) {
    try (Talk talk = new Talk(way).script(wrong(), right())) {
      Reply<Place> reply = talk.send(talk.conversation(), "Where?", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 700_000));
      assertThat(reply.rounds()).isEqualTo(2);
      assertThat(talk.lastQuestion().strings())
          .anySatisfy(
              told ->
                  assertThat(told)
                      .contains("/city: must be a string", "/people: must be an integer"));
    }
  }

  @EveryWay
  void repairedWithTheHelpOfATool(Way way) {
    try (Talk talk =
        new Talk(way).script(wrong(), MockReply.calls(forecastOf("c1", "Oslo")), right())) {
      Reply<Place> reply = talk.send(talk.conversation(forecast()), "Where?", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 700_000));
      assertThat(reply.rounds()).isEqualTo(3);
      assertThat(talk.shown(reply).outputs()).containsExactly("c1 = sun in Oslo");
    }
  }

  @EveryWay
  void wrongInTheLastRound(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.calls(forecastOf("c1", "Oslo")), wrong())) {
      Conversation bounded = talk.builder(forecast()).maxRounds(2).build();
      BadReplyException bad =
          catchThrowableOfType(
              BadReplyException.class, () -> talk.send(bounded, "Where?", Place.FORMAT));
      assertThat(bad.problems()).extracting(Problem::pointer).containsExactly("/city", "/people");
      assertThat(talk.questions()).hasSize(2);
    }
  }

  @EveryWay
  void wrongTwice(Way way) {
    try (Talk talk = new Talk(way).script(wrong(), MockReply.text("no JSON"))) {
      Conversation conversation = talk.conversation();
      BadReplyException bad =
          catchThrowableOfType(
              BadReplyException.class, () -> talk.send(conversation, "Where?", Place.FORMAT));
      assertThat(bad.problems()).extracting(Problem::toString).containsExactly("must be JSON");
      assertThat(bad.text()).isEqualTo("no JSON");
      assertThat(lines(bad.transcript()))
          .startsWith("USER: Where?", "ASSISTANT: {\"city\":7,\"people\":\"many\"}")
          .endsWith("ASSISTANT: no JSON");
      assertThat(talk.questions()).hasSize(2);
    }
  }

  @EveryWay
  void cut(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.truncated("{\"city\":\"Os"))) {
      Conversation conversation = talk.conversation();
      TruncatedException cut =
          catchThrowableOfType(
              TruncatedException.class, () -> talk.send(conversation, "Where?", Place.FORMAT));
      assertThat(cut.finishReason()).isEqualTo("length");
      assertThat(lines(cut.transcript())).endsWith("ASSISTANT: {\"city\":\"Os");
      assertThat(talk.questions()).hasSize(1);
    }
  }

  @EveryWay
  void refused(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.refusal("No."))) {
      Conversation conversation = talk.conversation();
      RefusedException refused =
          catchThrowableOfType(
              RefusedException.class, () -> talk.send(conversation, "Where?", Place.FORMAT));
      assertThat(refused.refusal()).isEqualTo("No.");
      assertThat(lines(refused.transcript())).containsExactly("USER: Where?", "ASSISTANT: No.");
      assertThat(talk.questions()).hasSize(1);
    }
  }

  // --- Forced calls

  @EveryWait
  void extracted(Way way) {
    try (Talk talk = new Talk(way).script(call("{\"city\":\"Oslo\",\"people\":7}"))) {
      Reply<Place> reply = talk.conversation(forecast()).extract("Oslo has 7 people", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 7));
      assertThat(talk.questions()).hasSize(1);
      assertThat(talk.lastQuestion().toolChoice()).isEqualTo("place");
      assertThat(talk.lastQuestion().strings()).doesNotContain("get_forecast");
    }
  }

  @EveryWait
  void extractedAndContinued(Way way) {
    try (Talk talk = new Talk(way).script(call("{\"city\":\"Oslo\",\"people\":7}"))) {
      Conversation conversation = talk.conversation(forecast());
      Reply<Place> reply = conversation.extract("Oslo has 7 people", Place.FORMAT);
      talk.script(MockReply.text("Right"), MockReply.text("Right again"));
      assertThat(conversation.after(reply).send("Is that so?").value()).isEqualTo("Right");
      assertThat(conversation.after(reply.transcript()).send("Really?").value())
          .isEqualTo("Right again");
    }
  }

  @EveryWait
  void extractedAtTheSecondAttempt(Way way) {
    try (Talk talk =
        new Talk(way).script(call("{\"city\":7}"), call("{\"city\":\"Oslo\",\"people\":7}"))) {
      Reply<Place> reply = talk.conversation().extract("Oslo has 7 people", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 7));
      assertThat(talk.lastQuestion().strings())
          .anySatisfy(
              told ->
                  assertThat(told)
                      .contains("/city: must be a string", "/people: must be an integer"));
    }
  }

  @EveryWait
  void extractedAfterAnAnswerInWords(Way way) {
    try (Talk talk =
        new Talk(way).script(MockReply.text("7"), call("{\"city\":\"Oslo\",\"people\":7}"))) {
      Reply<Place> reply = talk.conversation().extract("Oslo has 7 people", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 7));
      assertThat(talk.lastQuestion().strings()).contains("Call the function place.");
    }
  }

  @EveryWait
  void neverExtracted(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.text("7"), MockReply.text("8"))) {
      Conversation conversation = talk.conversation();
      BadReplyException bad =
          catchThrowableOfType(
              BadReplyException.class, () -> conversation.extract("How many?", Place.FORMAT));
      assertThat(bad).hasMessageContaining("the function place was not called");
      assertThat(bad.text()).isEqualTo("8");
    }
  }

  @EveryWait
  void wronglyExtracted(Way way) {
    try (Talk talk = new Talk(way).script(call("{}"), call("{\"city\":\"Oslo\"}"))) {
      Conversation conversation = talk.conversation();
      BadReplyException bad =
          catchThrowableOfType(
              BadReplyException.class, () -> conversation.extract("How many?", Place.FORMAT));
      assertThat(bad.problems()).extracting(Problem::pointer).containsExactly("/people");
      assertThat(bad.text()).isEqualTo("{\"city\":\"Oslo\"}");
    }
  }

  @EveryWait
  void anotherFunctionIsExtracted(Way way) {
    MockReply other = MockReply.calls(Tools.call("c0", "places"));
    try (Talk talk = new Talk(way).script(other, call("{\"city\":\"Oslo\",\"people\":7}"))) {
      Reply<Place> reply = talk.conversation().extract("Oslo has 7 people", Place.FORMAT);
      assertThat(reply.value()).isEqualTo(new Place("Oslo", 7));
      assertThat(lines(reply.transcript()))
          .anyMatch(line -> line.contains("there is no tool named \"places\""));
    }
  }

  @EveryWait
  void refusedToExtract(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.refusal("No."))) {
      Conversation conversation = talk.conversation();
      RefusedException refused =
          catchThrowableOfType(
              RefusedException.class, () -> conversation.extract("How many?", Place.FORMAT));
      assertThat(refused.refusal()).isEqualTo("No.");
      assertThat(lines(refused.transcript())).containsExactly("USER: How many?", "ASSISTANT: No.");
      assertThat(talk.questions()).hasSize(1);
    }
  }
}

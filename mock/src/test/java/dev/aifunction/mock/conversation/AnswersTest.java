package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.TruncatedException;
import dev.aifunction.mock.MockReply;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers in words, and what is told of them. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class AnswersTest {
  /** As few as every API takes. */
  private static final int FEWEST_TOKENS = 256;

  @EveryWay
  void plain(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.text("Sunny, as always."))) {
      Reply<String> reply = talk.send(talk.conversation(), "How is Oslo?");
      assertThat(reply.value()).isEqualTo("Sunny, as always.");
      assertThat(reply.rounds()).isEqualTo(1);
      assertThat(reply.finishReason()).isEqualTo("stop");
      assertThat(reply.model()).startsWith("gpt-5.2");
      assertThat(reply.pendingCalls()).isEmpty();
      assertThat(lines(reply.transcript()))
          .containsExactly("USER: How is Oslo?", "ASSISTANT: Sunny, as always.");
      assertThat(talk.lastQuestion().strings()).contains("How is Oslo?");
    }
  }

  @EveryWay
  void instructionsReachTheModel(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation polite = talk.builder().instructions("Be \"polite\".").build();
      Reply<String> reply = talk.send(polite, "Hi");
      assertThat(talk.lastQuestion().strings()).contains("Be \"polite\".", "Hi");
      assertThat(lines(reply.transcript())).noneMatch(line -> line.contains("polite"));

      talk.send(polite.after(reply).withInstructions("Be brief."), "And now?");
      assertThat(talk.lastQuestion().strings())
          .contains("Be brief.", "And now?")
          .doesNotContain("Be \"polite\".");
    }
  }

  @EveryWay
  void optionsReachTheModel(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation cool =
          talk.conversation()
              .withOptions(ChatOptions.builder().model("other").temperature(0.25).build());
      assertThat(talk.send(cool, "Hi").model()).startsWith("other");
      assertThat(talk.lastQuestion().body().path("temperature").doubleValue()).isEqualTo(0.25);
    }
  }

  @EveryWay
  void messagesOfTheTranscriptKeepTheirRoles(Way way) {
    List<Item> said =
        List.of(
            new Item.Message(Role.SYSTEM, "You are a cat."),
            new Item.Message(Role.DEVELOPER, "Be brief."),
            Item.user("Who?"),
            Item.assistant("I"));
    try (Talk talk = new Talk(way).script(MockReply.text("Meow"))) {
      Reply<String> reply = talk.send(talk.conversation().after(said), "Go on");
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "SYSTEM: You are a cat.",
              "DEVELOPER: Be brief.",
              "USER: Who?",
              "ASSISTANT: I",
              "USER: Go on",
              "ASSISTANT: Meow");
      List<String> shown = talk.shown(reply).messages();
      if (way.api() == Api.ASSISTANTS) { // whose threads know users and assistants alone
        assertThat(shown).containsExactly("user: Who?", "assistant: I", "user: Go on");
        assertThat(talk.lastQuestion().body().path("instructions").stringValue())
            .isEqualTo("You are a cat.\n\nBe brief.");
      } else {
        assertThat(shown)
            .containsExactly(
                "system: You are a cat.",
                "developer: Be brief.",
                "user: Who?",
                "assistant: I",
                "user: Go on");
      }
    }
  }

  @EveryWay
  void severalTextsArePartsOfTheTurn(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.text("One.").and(MockReply.text("Two.")))) {
      Reply<String> reply = talk.send(talk.conversation(), "Count");
      assertThat(reply.value()).endsWith("Two.");
      assertThat(String.join("\n", lines(reply.transcript()))).contains("One.", "Two.");
    }
  }

  @EveryWay
  void reasoningIsNoPartOfTheAnswerAndGoesBack(Way way) {
    MockReply thought = MockReply.reasoning("Hm.").and(MockReply.text("Yes"));
    try (Talk talk = new Talk(way).script(thought, MockReply.text("No"))) {
      Reply<String> reply = talk.send(talk.conversation(), "Sure?");
      assertThat(reply.value()).isEqualTo("Yes");
      Reply<String> more = talk.send(talk.conversation().after(reply), "Really?");
      assertThat(more.value()).isEqualTo("No");
      assertThat(talk.shown(more).messages())
          .containsExactly("user: Sure?", "assistant: Yes", "user: Really?");
      assertThat(talk.shown(more).types().contains("reasoning"))
          .isEqualTo(way.api() == Api.RESPONSES);
    }
  }

  @EveryWay
  void usageIsSummed(Way way) {
    try (Talk talk =
        new Talk(way)
            .script(
                MockReply.calls(forecastOf("c1", "Oslo")).withUsage(100, 10),
                MockReply.calls(forecastOf("c2", "Rome")).withUsage(200, 20),
                MockReply.text("Sun").withUsage(300, 30))) {
      Reply<String> reply = talk.send(talk.conversation(forecast()), "Where is it warm?");
      assertThat(reply.usage().inputTokens()).isEqualTo(600);
      assertThat(reply.usage().outputTokens()).isEqualTo(60);
      assertThat(reply.rounds()).isEqualTo(3);
    }
  }

  @EveryWay
  void refusal(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.refusal("I will not say."))) {
      Conversation conversation = talk.conversation();
      RefusedException refused =
          catchThrowableOfType(RefusedException.class, () -> talk.send(conversation, "Secret?"));
      assertThat(refused.refusal()).isEqualTo("I will not say.");
      assertThat(lines(refused.transcript()))
          .containsExactly("USER: Secret?", "ASSISTANT: I will not say.");

      Conversation more = conversation.after(refused.transcript());
      assertThat(talk.send(more, "Then goodbye").value()).isEqualTo("Then goodbye");
    }
  }

  @EveryWay
  void cutTextIsAnAnswer(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.truncated("Once upon a"))) {
      Reply<String> reply = talk.send(talk.conversation(), "Tell me a story");
      assertThat(reply.value()).isEqualTo("Once upon a");
      assertThat(reply.finishReason()).isEqualTo(ModelResponse.LENGTH);
    }
  }

  @EveryWay
  void fewTokensCutTheAnswer(Way way) {
    String echoed = "One two three four. ".repeat(100);
    try (Talk talk = new Talk(way)) {
      Conversation terse =
          talk.conversation().withOptions(ChatOptions.builder().maxTokens(FEWEST_TOKENS).build());
      Reply<String> reply = talk.send(terse, echoed);
      assertThat(reply.finishReason()).isEqualTo(ModelResponse.LENGTH);
      assertThat(echoed).startsWith(reply.value());
      assertThat(reply.value()).isNotEmpty().hasSizeLessThan(echoed.length());
    }
  }

  @EveryWay
  void imagesGoAlongAndAreRemembered(Way way) {
    String address = "https://example.com/cat.png";
    try (Talk talk = new Talk(way).script(MockReply.text("A cat"), MockReply.text("White"))) {
      Conversation conversation = talk.conversation().withId("a");
      Item.Message question =
          Item.user(Content.text("What is it?"), Content.image(URI.create(address)));
      assertThat(talk.send(conversation, question).value()).isEqualTo("A cat");
      assertThat(talk.lastQuestion().strings()).contains("What is it?", address);

      Reply<String> more = talk.send(conversation, "Which colour?");
      assertThat(more.transcript()).startsWith(question);
      assertThat(talk.shown(more).messages())
          .containsExactly("user: What is it?", "assistant: A cat", "user: Which colour?");
      assertThat(talk.lastQuestion().strings().contains(address))
          .isNotEqualTo(way.isKeptByServer());
    }
  }

  @EveryWay
  void nothingBeforeTheCutIsNone(Way way) {
    try (Talk talk = new Talk(way).script(MockReply.truncated(""))) {
      Conversation conversation = talk.conversation();
      TruncatedException cut =
          catchThrowableOfType(TruncatedException.class, () -> talk.send(conversation, "Hi"));
      assertThat(cut.finishReason()).isEqualTo(ModelResponse.LENGTH);
      assertThat(lines(cut.transcript())).startsWith("USER: Hi");
    }
  }

  @EveryWay
  void streamedAndWaitedForAreTheSame(Way way) {
    try (Talk one = new Talk(way);
        Talk other = new Talk(way.other())) {
      Reply<String> reply = ofSeveralRounds(one);
      Reply<String> same = ofSeveralRounds(other);
      assertThat(lines(reply.transcript()))
          .isEqualTo(lines(same.transcript()))
          .containsExactly(
              "USER: Where is it warm?",
              "ASSISTANT: I look it up.",
              "c1: get_forecast({\"city\":\"Oslo\",\"days\":1})",
              "c2: get_forecast({\"city\":\"Rome\",\"days\":1})",
              "c1 = sun in Oslo",
              "c2 = sun in Rome",
              "ASSISTANT: Everywhere.");
      assertThat(reply.value()).isEqualTo(same.value());
      assertThat(reply.usage()).isEqualTo(same.usage());
      assertThat(reply.rounds()).isEqualTo(same.rounds());
      assertThat(reply.model()).isEqualTo(same.model());
      assertThat(reply.finishReason()).isEqualTo(same.finishReason());
      assertThat(withoutIds(one.lastQuestion())).isEqualTo(withoutIds(other.lastQuestion()));
    }
  }

  /** Returns the texts of a question but for ids, which no two mocks give alike. */
  private static List<String> withoutIds(Question question) {
    return question.strings().stream()
        .filter(text -> !text.startsWith("resp_") && !text.startsWith("conv_"))
        .toList();
  }

  private static Reply<String> ofSeveralRounds(Talk talk) {
    talk.script(
        MockReply.text("I look it up.")
            .and(MockReply.calls(forecastOf("c1", "Oslo"), forecastOf("c2", "Rome"))),
        MockReply.text("Everywhere."));
    return talk.send(talk.conversation(forecast()), "Where is it warm?");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("strangeTexts")
  void textsStayData(Way way, String text) {
    try (Talk talk = new Talk(way).script(MockReply.text(text), MockReply.text("Yes"))) {
      Conversation conversation = talk.builder().instructions("Say " + text).build();
      Reply<String> reply = talk.send(conversation, text);
      assertThat(reply.value()).isEqualTo(text);
      assertThat(talk.lastQuestion().strings()).contains(text, "Say " + text);
      Reply<String> more = talk.send(conversation.after(reply.transcript()), text + "?");
      assertThat(talk.lastQuestion().strings()).contains(text, text + "?", "Say " + text);
      assertThat(lines(more.transcript()))
          .containsExactly(
              "USER: " + text, "ASSISTANT: " + text, "USER: " + text + "?", "ASSISTANT: Yes");
    }
  }

  static Stream<Arguments> strangeTexts() {
    return Way.all().flatMap(way -> Strange.TEXTS.stream().map(text -> Arguments.of(way, text)));
  }
}

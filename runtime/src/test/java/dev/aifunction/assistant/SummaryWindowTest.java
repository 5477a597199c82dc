package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a summary that is none, and of one whose conversation goes on. */
class SummaryWindowTest {
  private final ScriptedModel model = new ScriptedModel();
  private final ScriptedModel summarizer = new ScriptedModel();
  private final Conversation conversation =
      Conversation.builder(model)
          .window(
              ContextWindow.summary(
                  6, request -> request.items().size(), summarizer, ChatOptions.NONE))
          .build();

  static Stream<Arguments> whatIsNoSummary() {
    return Stream.of(
        Arguments.of("refused", ModelResponse.builder().refusal("No.")),
        Arguments.of("refused", ModelResponse.builder().addMessage("They").refusal("No.")),
        Arguments.of(
            "'length'", ModelResponse.builder().addMessage("They ta").finishReason("length")),
        Arguments.of(
            "'content_filter'",
            ModelResponse.builder().addMessage("They").finishReason("content_filter")),
        Arguments.of("without a text", ModelResponse.builder().addMessage(" \n")),
        Arguments.of("without a text", ModelResponse.builder().finishReason("stop")));
  }

  @ParameterizedTest
  @MethodSource("whatIsNoSummary")
  void whatIsNoSummaryEndsTheTurnAndIsForgotten(String why, ModelResponse.Builder answer) {
    summarizer.then(answer).says("They talked.");

    NoSummaryException failed =
        catchThrowableOfType(
            NoSummaryException.class, () -> conversation.after(turns(4)).send("Hi"));

    assertThat(failed).hasMessageContaining(why);
    assertThat(failed.transcript()).hasSize(9).endsWith(Item.user("Hi"));
    assertThat(model.requests()).isEmpty();

    model.says("Hello");
    conversation.after(turns(4)).send("Hi");
    assertThat(model.lastRequest().items())
        .containsExactly(
            summary("They talked."), turns(4).get(6), turns(4).get(7), Item.user("Hi"));
  }

  @Test
  void aSummaryOfOtherTurnsIsNotTaken() {
    summarizer.says("They talked.").says("They talked of something else.");
    model.says("Hello").says("Hello");
    conversation.after(turns(4)).send("Hi");
    List<Item> others = new ArrayList<>(turns(4));
    others.set(1, Item.assistant("another answer"));

    conversation.after(others).send("Hi");

    assertThat(model.lastRequest().items())
        .startsWith(summary("They talked of something else."), turns(4).get(6));
  }

  private static Item summary(String text) {
    return Item.user("Summary of the conversation so far:\n" + text);
  }

  private static List<Item> turns(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(Item.user("question " + i));
      items.add(Item.assistant("answer " + i));
    }
    return items;
  }
}

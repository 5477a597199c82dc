package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructuredAnswerTest {
  private static final String SCHEMA = "{\"type\":\"object\"}";
  private static final ResponseFormat<Integer> NUMBER =
      ResponseFormat.json("number", SCHEMA, StructuredAnswerTest::readNumber);

  private final ScriptedModel model = new ScriptedModel();

  @Test
  void readsTheAnswer() {
    model.says("7");

    Reply<Integer> reply = Conversation.builder(model).build().send("How many?", NUMBER);

    assertThat(reply.value()).isEqualTo(7);
    assertThat(model.lastRequest().format()).isSameAs(NUMBER);
  }

  @Test
  void asksForTheFormatInEveryRound() {
    Toolset count =
        Toolset.of(
            ToolSpec.builder("count").description("Counts.").build(), (call, context) -> "7");
    model.calls(new ToolCall("1", "count", "{}")).says("7");

    Conversation.builder(model).tools(count).build().send("How many?", NUMBER);

    assertThat(model.requests()).hasSize(2).allMatch(request -> request.format() == NUMBER);
  }

  @Test
  void repairsAnAnswerOnce() {
    model.says("seven").says("7");

    Reply<Integer> reply = Conversation.builder(model).build().send("How many?", NUMBER);

    assertThat(reply.value()).isEqualTo(7);
    assertThat(reply.rounds()).isEqualTo(2);
    Item repair = model.lastRequest().items().get(2);
    assertThat(repair).isInstanceOf(Item.Message.class);
    assertThat(((Item.Message) repair).role()).isEqualTo(Role.USER);
    assertThat(((Item.Message) repair).text()).contains("must be a number, got \"seven\"");
  }

  @Test
  void givesUpWhenTheRepairFails() {
    model.says("seven").says("eight");
    Conversation conversation = Conversation.builder(model).build();

    BadReplyException bad =
        catchThrowableOfType(BadReplyException.class, () -> conversation.send("How many?", NUMBER));

    assertThat(bad).hasMessageContaining("must be a number, got \"eight\"");
    assertThat(bad.problems()).containsExactly(new Problem("", "must be a number, got \"eight\""));
    assertThat(bad.text()).isEqualTo("eight");
    assertThat(bad.transcript()).hasSize(4).endsWith(Item.assistant("eight"));
  }

  @Test
  void doesNotRepairInTheLastRound() {
    model.says("seven");
    Conversation conversation = Conversation.builder(model).maxRounds(1).build();

    assertThatThrownBy(() -> conversation.send("How many?", NUMBER))
        .isInstanceOf(BadReplyException.class);
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void doesNotRepairAnAnswerThatWasCut() {
    model.then(ScriptedModel.answer().addMessage("{\"a\":").finishReason("length"));
    Conversation conversation = Conversation.builder(model).build();

    assertThatThrownBy(() -> conversation.send("How many?", NUMBER))
        .isInstanceOf(TruncatedException.class)
        .hasMessageContaining("length");
  }

  @Test
  void readsAnAnswerThatWasCutAfterItsEnd() {
    model.then(ScriptedModel.answer().addMessage("7").finishReason("length"));

    assertThat(Conversation.builder(model).build().send("How many?", NUMBER).value()).isEqualTo(7);
  }

  @Test
  void refusesANameThatIsNone() {
    assertThatThrownBy(() -> ResponseFormat.json("a name", SCHEMA, text -> text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a name'");
  }

  private static int readNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadToolCallException(
          List.of(new Problem("", "must be a number, got \"" + text + "\"")));
    }
  }
}

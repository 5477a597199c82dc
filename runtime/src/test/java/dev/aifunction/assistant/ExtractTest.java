package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ExtractTest {
  private static final ResponseFormat<Integer> AGE =
      ResponseFormat.json("age", "{\"type\":\"object\"}", ExtractTest::readAge)
          .reduced("{\"type\":\"object\",\"small\":true}");

  private final ScriptedModel model = new ScriptedModel();
  private final Conversation conversation = Conversation.builder(model).model("m").build();

  @Test
  void makesTheModelCallOneFunctionAndReturnsItsArguments() {
    model.calls(new ToolCall("1", "age", "7"));
    Toolset other = tool("other", (call, context) -> "");

    Reply<Integer> reply =
        Conversation.builder(model).model("m").tools(other).build().extract("I am seven", AGE);

    assertThat(reply.value()).isEqualTo(7);
    assertThat(reply.rounds()).isEqualTo(1);
    ModelRequest request = model.lastRequest();
    assertThat(request.tools()).hasSize(1);
    ToolSpec function = request.tools().get(0);
    assertThat(function.name()).isEqualTo("age");
    assertThat(function.parameters()).isEqualTo(AGE.schema());
    assertThat(function.reducedParameters()).isEqualTo(AGE.reducedSchema());
    assertThat(function.strict()).isTrue();
    assertThat(request.options().toolChoice()).isEqualTo(ToolChoice.tool("age"));
    assertThat(request.model()).isEqualTo("m");
    assertThat(request.format()).isNull();
  }

  @Test
  void tellsTheModelWhatTheFunctionIsFor() {
    model.calls(new ToolCall("1", "age", "7")).calls(new ToolCall("2", "age", "8"));

    conversation.extract("I am seven", AGE);
    assertThat(model.lastRequest().tools().get(0).description())
        .isEqualTo("Takes what is asked for.");
    conversation.extract("I am eight", AGE.described("Takes an age."));
    assertThat(model.lastRequest().tools().get(0).description()).isEqualTo("Takes an age.");
    assertThat(model.lastRequest().tools().get(0).reducedParameters())
        .isEqualTo(AGE.reducedSchema());
  }

  @Test
  void extractsWithoutWaiting() throws Exception {
    model.calls(new ToolCall("1", "age", "7"));
    Item.Message message = Item.user("I am seven").with(Content.file("file-1"));

    Reply<Integer> reply = conversation.extractAsync(message, AGE).get(10, TimeUnit.SECONDS);

    assertThat(reply.value()).isEqualTo(7);
    assertThat(model.lastRequest().items())
        .containsExactly(Item.user(Content.text("I am seven"), Content.file("file-1")));
  }

  @Test
  void leavesATranscriptThatCanBeContinued() {
    model.calls(new ToolCall("1", "age", "7"), new ToolCall("2", "age", "8")).says("Fine");
    Reply<Integer> reply = conversation.extract("I am seven", AGE);
    assertThat(Tools.outputs(reply.transcript()))
        .extracting(ToolOutput::callId, ToolOutput::failed)
        .containsExactly(tuple("1", false), tuple("2", true));
    assertThat(conversation.after(reply).send("And?").value()).isEqualTo("Fine");
    assertThat(model.lastRequest().options().toolChoice()).isNull();
  }

  @Test
  void repairsArgumentsThatDoNotFit() {
    model.calls(new ToolCall("1", "age", "seven")).calls(new ToolCall("2", "age", "7"));
    Reply<Integer> reply = conversation.extract("I am seven", AGE);
    assertThat(reply.value()).isEqualTo(7);
    ModelRequest repair = model.lastRequest();
    assertThat(repair.options().toolChoice()).isEqualTo(ToolChoice.tool("age"));
    ToolOutput told = Tools.outputs(repair.items()).get(0);
    assertThat(told.failed()).isTrue();
    assertThat(told.text()).contains("must be a number");
  }

  @Test
  void repairsACallThatDidNotCome() {
    model.says("You are seven.").calls(new ToolCall("1", "age", "7"));
    assertThat(conversation.extract("I am seven", AGE).value()).isEqualTo(7);
    assertThat(model.lastRequest().items()).endsWith(Repair.message("Call the function age."));
  }

  @Test
  void repairsACallOfAnotherFunction() {
    model.calls(new ToolCall("1", "ages", "7")).calls(new ToolCall("2", "age", "7"));
    assertThat(conversation.extract("I am seven", AGE).value()).isEqualTo(7);
    assertThat(Tools.outputs(model.lastRequest().items()).get(0).text()).contains("\"age\"");
  }

  @Test
  void givesUpAfterOneRepair() {
    model.calls(new ToolCall("1", "age", "seven")).says("Seven.");
    BadReplyException bad =
        catchThrowableOfType(
            BadReplyException.class, () -> conversation.extract("I am seven", AGE));
    assertThat(bad.problems()).containsExactly(new Problem("", "the function age was not called"));
    assertThat(bad.text()).isEqualTo("Seven.");
  }

  @Test
  void doesNotRepairArgumentsThatWereCut() {
    model.then(
        ScriptedModel.answer().addCall(new ToolCall("1", "age", "{")).finishReason("length"));
    TruncatedException cut =
        catchThrowableOfType(
            TruncatedException.class, () -> conversation.extract("I am seven", AGE));
    assertThat(Tools.outputs(cut.transcript())).hasSize(1);
  }

  @Test
  void throwsARefusal() {
    model.then(ScriptedModel.answer().refusal("No."));
    assertThatThrownBy(() -> conversation.extract("I am seven", AGE))
        .isInstanceOf(RefusedException.class);
  }

  private static int readAge(String json) {
    try {
      return Integer.parseInt(json);
    } catch (NumberFormatException e) {
      throw new BadToolCallException(List.of(new Problem("", "must be a number")));
    }
  }
}

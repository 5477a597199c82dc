package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTest {
  private static final Annotation SOURCE =
      new Annotation("url_citation", 0, 3, "https://example.com", "Example", null, null);
  private static final Annotation TABLE =
      new Annotation("container_file_citation", 0, 3, null, "table.csv", "file-1", "container-1");

  private final ScriptedModel model = new ScriptedModel();

  private Reply<String> replyTo(List<Item> before, Item... answer) {
    ModelResponse.Builder response = ScriptedModel.answer();
    for (Item item : answer) {
      response.addItem(item);
    }
    model.then(response);
    return Conversation.builder(model).build().after(before).send("Hi");
  }

  private static Item.Message text(String text, Annotation... annotations) {
    return new Item.Message(Role.ASSISTANT, List.of(new Content.Text(text, List.of(annotations))));
  }

  @Test
  void theAnswerIsTheLastMessage() {
    Reply<String> reply =
        replyTo(
            List.of(),
            Item.assistant("I look it up."),
            new Item.Other(Api.RESPONSES, "web_search_call", "{}"),
            Item.assistant("It rains."));

    assertThat(reply.value()).isEqualTo("It rains.");
    assertThat(reply.transcript()).contains(Item.assistant("I look it up."));
  }

  @Test
  void theTurnIsTheMessageAndWhatItLedTo() {
    List<Item> before = List.of(Item.user("Hello"), Item.assistant("Hello"));
    ToolCall call = call("1", "look");
    ResponseFormat<Integer> number =
        ResponseFormat.json(
            "number",
            "{}",
            text -> {
              if (text.equals("one")) {
                throw new BadToolCallException(List.of(new Problem("", "must be a number")));
              }
              return Integer.parseInt(text);
            });
    Conversation conversation =
        Conversation.builder(model).tools(tool("look", (looked, context) -> "seen")).build();
    model.calls(call).says("one").says("1");

    Reply<Integer> reply = conversation.after(before).send("Hi", number);

    assertThat(reply.transcript()).startsWith(before.toArray(Item[]::new));
    assertThat(reply.turn())
        .startsWith(
            Item.user("Hi"), new Item.Call(call), new Item.Output(ToolOutput.of("1", "seen")))
        .endsWith(Item.assistant("1"))
        .hasSize(6);
  }

  @Test
  void annotationsAreThoseOfTheAnswer() {
    assertThat(replyTo(List.of(), text("So", TABLE), text("See", SOURCE)).annotations())
        .containsExactly(SOURCE);
    assertThat(replyTo(List.of(text("See", SOURCE)), text("Yes")).annotations()).isEmpty();
  }

  @Test
  void filesAreThoseThatWereMadeInTheTurn() {
    Annotation path = new Annotation("file_path", 0, 3, null, null, "file-2", null);
    Annotation read = new Annotation("file_citation", 0, 3, null, "a.txt", "file-3", null);
    Annotation earlier = new Annotation("file_path", 0, 3, null, null, "file-0", null);
    Item.Message chart = new Item.Message(Role.ASSISTANT, List.of(Content.imageFile("file-4")));

    Reply<String> reply =
        replyTo(
            List.of(Item.user(Content.imageFile("file-9")), text("Here", earlier)),
            chart,
            text("See", SOURCE, TABLE, path, read, TABLE));

    assertThat(reply.files())
        .containsExactly(
            new MadeFile("file-4", null, null),
            new MadeFile("file-1", "container-1", "table.csv"),
            new MadeFile("file-2", null, null));
  }
}

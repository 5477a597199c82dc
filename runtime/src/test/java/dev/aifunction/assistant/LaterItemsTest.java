package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.ToolOutput;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conversations with calls and outputs that a later version wrote: they can be gone on with. */
class LaterItemsTest {
  private static final String USER =
      "{\"type\":\"message\",\"role\":\"USER\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]}";
  private static final String CALL =
      "{\"type\":\"call\",\"id\":\"c1\",\"name\":\"look\",\"arguments\":\"{}\"}";
  private static final String LATER_CALL = "{\"type\":\"call\",\"id\":\"c1\",\"program\":[\"x\"]}";
  private static final String OUTPUT = "{\"type\":\"output\",\"call_id\":\"c1\",\"text\":\"seen\"}";
  private static final String LATER_OUTPUT =
      "{\"type\":\"output\",\"call_id\":\"c1\",\"parts\":[ 1.50 ]}";
  private static final String ASSISTANT =
      "{\"type\":\"message\",\"role\":\"ASSISTANT\",\"content\":[{\"type\":\"text\",\"text\":\"Oh\"}]}";

  private final ScriptedModel model = new ScriptedModel().says("Well");
  private final ConversationStore store = ConversationStore.inMemory(1);
  private final Conversation conversation =
      Conversation.builder(model).store(store).build().withId("a");

  private void stored(String before, String... items) {
    String all = before + "\"items\":[" + String.join(",", items) + "]}";
    store.save(new StoredConversation("a", 1, Instant.EPOCH, all));
  }

  private void assertStored(String... items) {
    String all = store.load("a").orElseThrow().items();
    assertThat(all).contains("\"items\":[" + String.join(",", items) + ",{");
    assertThat(StoredItems.read(all).past().items()).hasSize(items.length + 2);
  }

  @Test
  void aCallWhoseOutputIsNotKnownIsSentWithOneThatSaysSo() {
    stored("{", USER, CALL, LATER_OUTPUT, ASSISTANT);

    conversation.send("And?");

    assertThat(known(model.lastRequest().items()))
        .containsExactly(
            Item.user("Hi"),
            new Item.Call(call("c1", "look")),
            new Item.Output(ToolOutput.failed("c1", "The output of this call is not known.")),
            Item.assistant("Oh"),
            Item.user("And?"));
    assertStored(USER, CALL, LATER_OUTPUT, ASSISTANT);
  }

  @Test
  void anOutputWhoseCallIsNotKnownIsNotSent() {
    stored("{", USER, LATER_CALL, OUTPUT, ASSISTANT);

    conversation.send("And?");

    assertThat(known(model.lastRequest().items()))
        .containsExactly(Item.user("Hi"), Item.assistant("Oh"), Item.user("And?"));
    assertStored(USER, LATER_CALL, OUTPUT, ASSISTANT);
  }

  @Test
  void whatTheServerKeepsStaysWhatItKeeps() {
    stored(
        "{\"kept\":{\"handle\":\"h\",\"items\":7},",
        USER,
        LATER_CALL,
        OUTPUT,
        CALL,
        LATER_OUTPUT,
        ASSISTANT,
        ASSISTANT);

    conversation.send("And?");

    assertThat(model.lastRequest().newItems()).containsExactly(Item.user("And?"));
    assertThat(known(model.lastRequest().items())).hasSize(6);
  }

  @Test
  void aCallThatIsAnsweredIsNotAnsweredAgain() {
    stored("{", USER, CALL, LATER_OUTPUT);
    assertThatThrownBy(() -> conversation.sendOutputs(List.of(ToolOutput.of("c1", "seen"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'c1'");
  }

  private static List<Item> known(List<Item> items) {
    return items.stream().filter(item -> !(item instanceof Item.Other)).toList();
  }
}

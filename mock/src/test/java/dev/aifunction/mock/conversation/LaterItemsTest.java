package dev.aifunction.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.StoredConversation;
import dev.aifunction.mock.MockReply;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/** Conversations that came from elsewhere: a later version, or another API. */
@Timeout(60)
class LaterItemsTest {
  private static final String CALL =
      "{\"type\":\"call\",\"id\":\"c1\",\"name\":\"look\",\"arguments\":\"{}\"}";
  private static final String LATER_CALL = "{\"type\":\"call\",\"id\":\"c1\",\"program\":[]}";
  private static final String OUTPUT = "{\"type\":\"output\",\"call_id\":\"c1\",\"text\":\"seen\"}";
  private static final String LATER_OUTPUT =
      "{\"type\":\"output\",\"call_id\":\"c1\",\"parts\":[]}";

  @EveryWay
  void aCallWhoseOutputIsNotKnownCanBeGoneOnFrom(Way way) {
    assertGoesOn(way, CALL, LATER_OUTPUT);
  }

  @EveryWay
  void anOutputWhoseCallIsNotKnownCanBeGoneOnFrom(Way way) {
    assertGoesOn(way, LATER_CALL, OUTPUT);
  }

  private static void assertGoesOn(Way way, String call, String output) {
    ConversationStore store = ConversationStore.inMemory(1);
    String items =
        String.join(",", message("USER", "Look"), call, output, message("ASSISTANT", "Seen."));
    store.save(new StoredConversation("a", 1, Instant.EPOCH, "{\"items\":[" + items + "]}"));
    try (Talk talk = new Talk(way)) {
      Conversation kept = talk.builder().store(store).build().withId("a");
      talk.script(MockReply.text("Well."), MockReply.text("Indeed."));

      assertThat(talk.send(kept, "And now?").value()).isEqualTo("Well.");
      assertThat(talk.send(kept, "Really?").value()).isEqualTo("Indeed.");

      assertThat(store.load("a").orElseThrow().items()).contains("\"items\":[" + items + ",{");
    }
  }

  private static String message(String role, String text) {
    return "{\"type\":\"message\",\"role\":\"%s\",\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}"
        .formatted(role, text);
  }

  @EveryWay
  void anImageThatAModelMadeCanBeGoneOnFrom(Way way) {
    try (Talk talk = new Talk(way)) {
      Item.Message made = Item.assistant("A chart: ").with(Content.imageFile("file-1"));
      Conversation conversation =
          talk.conversation().after(List.of(Item.user("Draw a chart"), made));
      talk.script(MockReply.text("It rises."));

      assertThat(talk.send(conversation, "What does it say?").value()).isEqualTo("It rises.");
    }
  }
}

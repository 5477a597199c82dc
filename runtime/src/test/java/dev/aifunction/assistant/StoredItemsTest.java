package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredItemsTest {
  private static final Instant AT = Instant.parse("2026-11-20T12:00:00.123Z");

  @Test
  void readsWhatItWrote() {
    List<Item> items =
        List.of(
            new Item.Message(Role.SYSTEM, "Be brief."),
            new Item.Message(Role.DEVELOPER, "Be kind."),
            Item.user(
                Content.text("Look \"here\"\n\u2028 \uD83D\uDE00"),
                Content.image(URI.create("https://example.org/a.png")),
                new Content.Image(null, "file-1", "low"),
                Content.image(new byte[] {1, 2}, "image/png"),
                Content.file("file-2"),
                Content.file("a.pdf", new byte[] {3}, "application/pdf")),
            new Item.Message(
                Role.ASSISTANT,
                List.of(
                    new Content.Text(
                        "See there",
                        List.of(
                            new Annotation("url_citation", 0, 3, "https://e.org", "E", "f", "c"),
                            new Annotation("other", null, null, null, null, null, null))))),
            new Item.Message(
                Role.ASSISTANT, List.of(Content.text("Well")), "{\"phase\":\"commentary\"}"),
            new Item.Call(new ToolCall("1", "look", "{\"a\":1}")),
            new Item.Call(new ToolCall("2", "look", "{}"), "{\"namespace\":\"crm\"}"),
            new Item.Output(ToolOutput.of("1", "seen")),
            new Item.Output(ToolOutput.failed("2", "not seen")),
            new Item.Other(Api.RESPONSES, "reasoning", "{ \"id\" : 1.0 }"));
    KeptHistory kept = new KeptHistory("resp_1", 3);

    String json = StoredItems.none().with(items, kept, AT);
    Past past = StoredItems.read(json).past();

    assertThat(past.items()).isEqualTo(items);
    assertThat(past.kept()).isEqualTo(kept);
    assertThat(past.times()).hasSize(items.size()).containsOnly(AT);
  }

  @Test
  void halfOfAPairIsMadeReadable() {
    List<Item> items =
        List.of(
            Item.user("\0 cut \uD83D, \uDE00, \uD83D\uDE00, \uFFFF"),
            new Item.Output(ToolOutput.of("1", "\uD83D")));

    String json = StoredItems.none().with(items, null, AT);

    assertThat(StoredItems.read(json).past().items())
        .containsExactly(
            Item.user("\0 cut \uFFFD, \uFFFD, \uD83D\uDE00, \uFFFF"),
            new Item.Output(ToolOutput.of("1", "\uFFFD")));
  }

  @Test
  void addsToWhatIsThere() {
    StoredItems first = StoredItems.none();
    String one = first.with(List.of(Item.user("1")), new KeptHistory("h", 1), AT);
    StoredItems second = StoredItems.read(one);
    String two = second.with(List.of(Item.user("1"), Item.assistant("2")), null, AT.plusSeconds(1));
    Past past = StoredItems.read(two).past();
    assertThat(past.items()).containsExactly(Item.user("1"), Item.assistant("2"));
    assertThat(past.kept()).isNull();
    assertThat(past.times()).containsExactly(AT, AT.plusSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"type\" : \"hologram\", \"depth\" : 1.50 }",
        "{\"type\":\"message\",\"role\":\"ROBOT\",\"content\":[]}",
        "{\"type\":\"message\",\"role\":\"USER\",\"content\":[{\"type\":\"smell\"}]}",
        "{\"type\":\"message\",\"role\":\"USER\",\"content\":[{\"type\":\"image\"}]}",
        "{\"type\":\"other\",\"api\":\"TELEPATHY\",\"kind\":\"k\",\"json\":\"{}\"}",
        "{\"type\":\"call\",\"id\":\"1\"}",
        "{\"type\":\"output\",\"call_id\":\"1\"}",
        "{}",
        "7"
      })
  void keepsWhatALaterVersionWrote(String item) {
    String json = "{\"items\":[" + item + "]}";
    StoredItems stored = StoredItems.read(json);
    assertThat(stored.past().items()).hasSize(1);
    Item.Other other = (Item.Other) stored.past().items().get(0);
    assertThat(other.api()).isNull();
    assertThat(other.json()).isEqualTo(item);

    List<Item> longer = List.of(other, Item.user("Hi"));
    String next = stored.with(longer, null, AT);
    assertThat(next).contains(item);
    assertThat(StoredItems.read(next).past().items()).isEqualTo(longer);
    String copy = StoredItems.none().with(longer, null, AT);
    assertThat(copy).contains(item);
  }

  @Test
  void keepsPropertiesThatALaterVersionAdded() {
    String item =
        "{\"type\":\"message\",\"role\":\"USER\",\"mood\":\"fine\","
            + "\"content\":[{\"type\":\"text\",\"text\":\"Hi\",\"tone\":1}]}";
    String json = "{\"colour\\n\":[1, 2],\"items\":[" + item + "]}";
    StoredItems stored = StoredItems.read(json);
    assertThat(stored.past().items()).containsExactly(Item.user("Hi"));
    String next = stored.with(List.of(Item.user("Hi")), null, AT);
    assertThat(next).isEqualTo(json);
  }

  @Test
  void doesNotTrustAHandleThatSaysTooMuch() {
    String json = "{\"kept\":{\"handle\":\"h\",\"items\":3},\"items\":[]}";
    assertThat(StoredItems.read(json).past().kept()).isNull();
    String other = "{\"kept\":{\"handle\":7},\"items\":[{\"at\":\"noon\"}]}";
    assertThat(StoredItems.read(other).past().kept()).isNull();
    assertThat(StoredItems.read(other).past().times()).containsExactly((Instant) null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"items\":7}", "{\"items\":[}", "{} {}"})
  void refusesWhatItIsNot(String text) {
    assertThatThrownBy(() -> StoredItems.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}

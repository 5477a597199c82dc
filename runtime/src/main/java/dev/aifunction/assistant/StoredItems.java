package dev.aifunction.assistant;

import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Is the text of a stored conversation, to which a turn adds its items.
 *
 * <pre>{@code
 * {"kept":{"handle":"resp_1","items":2},
 *  "items":[{"type":"message","role":"user","content":[{"type":"text","text":"Hi"}],"at":"…"}, …]}
 * }</pre>
 *
 * <p>What is there is written back as it was read, down to the white space of an item: a later
 * version may have written what this one does not know.
 */
final class StoredItems {
  private static final String ITEMS = "items";
  private static final String KEPT = "kept";

  private final Map<String, String> properties;
  private final List<String> texts;
  private final Past past;

  private StoredItems(Map<String, String> properties, List<String> texts, Past past) {
    this.properties = properties;
    this.texts = texts;
    this.past = past;
  }

  /** Returns the items of a conversation that is not stored yet. */
  static StoredItems none() {
    return new StoredItems(Map.of(), List.of(), Past.NONE);
  }

  /**
   * Reads what {@link #with} wrote.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  static StoredItems read(String json) {
    try {
      Map<String, String> properties = properties(json);
      List<String> texts = texts(properties.getOrDefault(ITEMS, "[]"));
      List<Item> items = new ArrayList<>();
      List<@Nullable Instant> times = new ArrayList<>();
      for (String text : texts) {
        ItemReader item = ItemReader.of(text);
        items.add(item.item());
        times.add(item.time());
      }
      Past past = new Past(List.copyOf(items), times, kept(properties.get(KEPT), items.size()));
      return new StoredItems(properties, texts, past);
    } catch (BadToolCallException e) {
      throw new IllegalArgumentException("not a stored conversation: " + e.problems(), e);
    }
  }

  private static Map<String, String> properties(String json) {
    if (!json.stripLeading().startsWith("{")) {
      throw new IllegalArgumentException("not a stored conversation: not an object");
    }
    ArgumentReader in = new ArgumentReader(json);
    Map<String, String> properties =
        in.readInto(new LinkedHashMap<>(), ArgumentReader::readString, ArgumentReader::readRaw);
    in.end();
    return properties;
  }

  private static List<String> texts(String json) {
    ArgumentReader in = new ArgumentReader(json);
    List<String> texts = in.readList(ArgumentReader::readRaw);
    in.end();
    return texts;
  }

  private static @Nullable KeptHistory kept(@Nullable String json, int items) {
    if (json == null) {
      return null;
    }
    Fields kept = Fields.of(json);
    String handle = kept.text("handle");
    Integer count = kept.number(ITEMS);
    return handle == null || count == null || count < 0 || count > items
        ? null
        : new KeptHistory(handle, count);
  }

  /** Returns what was said before. */
  Past past() {
    return past;
  }

  /**
   * Returns the text with what a turn added.
   *
   * @param transcript everything that was said, of which the beginning is here already
   * @param kept the part that the server keeps, null for none
   * @param at when the rest was said
   */
  String with(List<Item> transcript, @Nullable KeptHistory kept, Instant at) {
    List<String> all = new ArrayList<>(texts);
    for (Item item : transcript.subList(texts.size(), transcript.size())) {
      all.add(ItemWriter.write(item, at));
    }
    Map<String, String> next = new LinkedHashMap<>(properties);
    next.remove(KEPT);
    if (kept != null) {
      next.put(KEPT, text(kept));
    }
    next.put(ITEMS, new ResultWriter().writeList(all, ResultWriter::writeRaw).toString());
    return new ResultWriter().writeMap(next, name -> name, ResultWriter::writeRaw).toString();
  }

  private static String text(KeptHistory kept) {
    ResultWriter out = new ResultWriter().beginObject();
    return out.key("handle")
        .write(kept.handle())
        .key(ITEMS)
        .write(kept.items())
        .endObject()
        .toString();
  }
}

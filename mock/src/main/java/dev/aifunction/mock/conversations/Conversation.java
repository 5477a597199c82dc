package dev.aifunction.mock.conversations;

import dev.aifunction.mock.state.Store;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Is a conversation: what describes it, and its items. */
public final class Conversation {
  private final ObjectNode description;
  private final Store<ObjectNode> items = new Store<>("item");

  Conversation(ObjectNode description) {
    this.description = description;
  }

  /** Returns the items, oldest first. */
  public List<ObjectNode> items() {
    return items.all();
  }

  /** Appends items. */
  public void add(List<ObjectNode> more) {
    more.forEach(item -> items.put(item.path("id").stringValue(), item));
  }

  /** Returns the item {@code id}; 404 when there is none. */
  ObjectNode item(String id) {
    return items.get(id);
  }

  /** Forgets the item {@code id}; 404 when there is none. */
  void remove(String id) {
    items.remove(id);
  }

  /** Returns a copy of what describes it. */
  ObjectNode description() {
    return description.deepCopy();
  }

  void label(JsonNode labels) {
    description.set("metadata", labels);
  }
}

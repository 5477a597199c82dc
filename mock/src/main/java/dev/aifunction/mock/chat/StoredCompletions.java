package dev.aifunction.mock.chat;

import dev.aifunction.mock.state.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the completions that were created with {@code store}, oldest first. */
final class StoredCompletions {
  private final Store<Stored> store = new Store<>("stored chat completion");

  /** Keeps a completion with the messages that it answers. */
  synchronized void put(ObjectNode completion, JsonNode messages) {
    store.put(completion.path("id").stringValue(), new Stored(completion.deepCopy(), messages));
  }

  /** Returns copies of the completions that fit {@code query}: its model and all its metadata. */
  synchronized List<ObjectNode> matching(Map<String, String> query) {
    List<ObjectNode> matching = new ArrayList<>();
    for (Stored stored : store.all()) {
      if (query.entrySet().stream().allMatch(entry -> fits(stored.completion, entry))) {
        matching.add(stored.completion.deepCopy());
      }
    }
    return matching;
  }

  private static boolean fits(JsonNode completion, Map.Entry<String, String> filter) {
    String name = filter.getKey();
    if (name.equals("model")) {
      return completion.path("model").stringValue("").equals(filter.getValue());
    }
    if (name.startsWith("metadata[") && name.endsWith("]")) {
      JsonNode label = completion.path("metadata").path(name.substring(9, name.length() - 1));
      return label.isString() && label.stringValue().equals(filter.getValue());
    }
    return true;
  }

  /**
   * Returns a copy of the completion {@code id}.
   *
   * @throws dev.aifunction.mock.document.ApiError 404 when there is none
   */
  synchronized ObjectNode get(String id) {
    return store.get(id).completion.deepCopy();
  }

  /** Replaces the metadata of the completion {@code id}, and returns a copy of it. */
  synchronized ObjectNode label(String id, JsonNode metadata) {
    store
        .get(id)
        .completion
        .set("metadata", metadata.isObject() ? metadata : JsonNodeFactory.instance.objectNode());
    return get(id);
  }

  /** Forgets the completion {@code id}. */
  synchronized void remove(String id) {
    store.remove(id);
  }

  /** Returns the messages that the completion {@code id} answers, as the API lists them. */
  synchronized List<ObjectNode> messages(String id) {
    List<ObjectNode> messages = new ArrayList<>();
    for (JsonNode message : store.get(id).messages) {
      ObjectNode listed = JsonNodeFactory.instance.objectNode();
      listed.put("id", id + "-" + messages.size());
      listed.set("role", message.path("role"));
      JsonNode content = message.path("content");
      listed.put("content", content.stringValue(null));
      listed.putNull("refusal");
      if (message.path("tool_calls").isArray()) {
        listed.set("tool_calls", message.path("tool_calls"));
      }
      if (content.isArray()) {
        listed.set("content_parts", content);
      } else {
        listed.putNull("content_parts");
      }
      messages.add(listed);
    }
    return messages;
  }

  private record Stored(ObjectNode completion, JsonNode messages) {}
}

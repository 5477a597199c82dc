package dev.aifunction.mock.conversations;

import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the items of a request into items that can be kept: a text becomes a message, a reference
 * the item that it means, and every item has an id and a status.
 */
public final class Items {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "message", "msg_",
          "reasoning", "rs_",
          "compaction", "cmp_",
          "function_call", "fc_",
          "function_call_output", "fco_",
          "custom_tool_call", "ctc_",
          "custom_tool_call_output", "ctco_");

  /** The types whose items have a status that a request may leave out. */
  private static final Set<String> WITH_STATUS =
      Set.of(
          "message",
          "function_call",
          "function_call_output",
          "custom_tool_call",
          "custom_tool_call_output",
          "tool_search_call",
          "tool_search_output",
          "computer_call_output",
          "shell_call",
          "shell_call_output",
          "apply_patch_call",
          "apply_patch_call_output");

  /** Properties that may be null in a request but not in an item. */
  private static final List<String> NEVER_NULL = List.of("id", "status", "name", "namespace");

  private final Ids ids;
  private final Store<ObjectNode> known = new Store<>("item");

  /** Makes items that are given ids by {@code ids}. */
  public Items(Ids ids) {
    this.ids = ids;
  }

  /**
   * Returns the items that an input is.
   *
   * @param input a text, which is the user's, or a list of items; anything else has none
   * @throws dev.aifunction.mock.document.ApiError 404 for a reference to an unknown item
   */
  public List<ObjectNode> of(JsonNode input) {
    List<ObjectNode> items = new ArrayList<>();
    if (input.isString()) {
      items.add(kept(Json.object().put("role", "user").put("content", input.stringValue())));
    } else if (input.isArray()) {
      input.forEach(item -> items.add(kept(item)));
    }
    return items;
  }

  /** Remembers items, so that they can be referred to. */
  public void remember(List<ObjectNode> items) {
    items.forEach(item -> known.put(item.path("id").stringValue(), item));
  }

  private ObjectNode kept(JsonNode item) {
    String type = typeOf(item);
    if (type.equals("item_reference")) {
      return known.get(item.path("id").stringValue());
    }
    ObjectNode kept = Json.object().put("type", type);
    kept.put("id", item.path("id").stringValue(null));
    kept.setAll((ObjectNode) item);
    NEVER_NULL.stream()
        .filter(name -> kept.path(name).isNull() || kept.path(name).isMissingNode())
        .forEach(kept::remove);
    if (!kept.has("id")) {
      kept.put("id", ids.next(PREFIXES.getOrDefault(type, "item_")));
    }
    if (WITH_STATUS.contains(type) && !kept.has("status")) {
      kept.put("status", "completed");
    }
    if (type.equals("message") && kept.path("content").isString()) {
      setContent(kept, kept.path("content").stringValue());
    }
    return kept;
  }

  /** Returns the type of an item of a request: one that leaves it out is a message or reference. */
  private static String typeOf(JsonNode item) {
    JsonNode type = item.path("type");
    if (type.isString()) {
      return type.stringValue();
    }
    return item.has("role") ? "message" : "item_reference";
  }

  private static void setContent(ObjectNode message, String text) {
    ObjectNode part = message.putArray("content").addObject();
    if (message.path("role").stringValue("").equals("assistant")) {
      part.put("type", "output_text").put("text", text);
      part.putArray("annotations");
      part.putArray("logprobs");
    } else {
      part.put("type", "input_text").put("text", text);
    }
  }
}

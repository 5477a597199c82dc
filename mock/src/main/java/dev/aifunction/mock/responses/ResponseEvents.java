package dev.aifunction.mock.responses;

import dev.aifunction.mock.http.Answer.Event;
import dev.aifunction.mock.model.Pieces;
import dev.aifunction.mock.state.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cuts a response into the events of a stream. */
final class ResponseEvents {
  private final JsonNode response;
  private final List<ObjectNode> events = new ArrayList<>();

  private ResponseEvents(JsonNode response) {
    this.response = response;
  }

  /**
   * Returns the events that stream {@code response}.
   *
   * @param after the sequence number of the last event that the client has already seen, -1 for
   *     none
   */
  static List<Event> of(JsonNode response, long after) {
    ResponseEvents stream = new ResponseEvents(response);
    stream.addStart();
    JsonNode output = response.path("output");
    for (int i = 0; i < output.size(); i++) {
      stream.addItem(output.get(i), i);
    }
    String status = response.path("status").stringValue();
    if (!status.equals("cancelled")) {
      // Of a response that is cancelled no event tells the end.
      stream.add("response." + status).set("response", response);
    }
    return stream.events.stream()
        .filter(event -> event.path("sequence_number").longValue() > after)
        .map(event -> new Event(event.path("type").stringValue(), event.toString()))
        .toList();
  }

  private void addStart() {
    if (response.path("background").booleanValue()) {
      add("response.created").set("response", begun(response, "queued"));
      add("response.queued").set("response", begun(response, "queued"));
    } else {
      add("response.created").set("response", begun(response, "in_progress"));
    }
    add("response.in_progress").set("response", begun(response, "in_progress"));
  }

  /** Returns what {@code response} was before the model had said anything. */
  static ObjectNode begun(JsonNode response, String status) {
    ObjectNode begun = (ObjectNode) response.deepCopy();
    begun.put("status", status).putNull("completed_at");
    begun.putNull("error").putNull("incomplete_details").remove("usage");
    begun.putArray("output");
    return begun;
  }

  private ObjectNode add(String type) {
    ObjectNode event = Json.object().put("type", type).put("sequence_number", events.size());
    events.add(event);
    return event;
  }

  private ObjectNode add(String type, JsonNode item, int index) {
    return add(type).put("item_id", item.path("id").stringValue()).put("output_index", index);
  }

  private void addItem(JsonNode item, int index) {
    String type = item.path("type").stringValue();
    ObjectNode opening = (ObjectNode) item.deepCopy();
    if (opening.has("status")) {
      opening.put("status", "in_progress");
    }
    opening.put(contentOf(type), "");
    if (type.equals("message") || type.equals("reasoning")) {
      opening.putArray(contentOf(type));
    }
    add("response.output_item.added").put("output_index", index).set("item", opening);
    switch (type) {
      case "message" -> addMessage(item, index);
      case "reasoning" -> addReasoning(item, index);
      case "custom_tool_call" -> addCall("response.custom_tool_call_input", "input", item, index);
      default -> addCall("response.function_call_arguments", "arguments", item, index);
    }
    add("response.output_item.done").put("output_index", index).set("item", item);
  }

  /** Returns the property that an item has empty when it is added. */
  private static String contentOf(String type) {
    return switch (type) {
      case "message" -> "content";
      case "reasoning" -> "summary";
      case "custom_tool_call" -> "input";
      default -> "arguments";
    };
  }

  private void addCall(String event, String property, JsonNode item, int index) {
    String input = item.path(property).stringValue();
    for (String piece : Pieces.of(input)) {
      add(event + ".delta", item, index).put("delta", piece);
    }
    ObjectNode done = add(event + ".done", item, index);
    if (property.equals("arguments")) {
      done.put("name", item.path("name").stringValue());
    }
    done.put(property, input);
  }

  private void addReasoning(JsonNode item, int index) {
    String event = "response.reasoning_summary_";
    JsonNode part = item.path("summary").path(0);
    String text = part.path("text").stringValue();
    summary(event + "part.added", item, index).set("part", emptied(part, "text"));
    for (String piece : Pieces.of(text)) {
      summary(event + "text.delta", item, index).put("delta", piece);
    }
    summary(event + "text.done", item, index).put("text", text);
    summary(event + "part.done", item, index).set("part", part);
  }

  private ObjectNode summary(String type, JsonNode item, int index) {
    return add(type, item, index).put("summary_index", 0);
  }

  private void addMessage(JsonNode item, int index) {
    JsonNode part = item.path("content").path(0);
    boolean refused = part.has("refusal");
    String property = refused ? "refusal" : "text";
    String event = refused ? "response.refusal" : "response.output_text";
    String text = part.path(property).stringValue();
    content("response.content_part.added", item, index).set("part", emptied(part, property));
    for (String piece : Pieces.of(text)) {
      putLogprobs(content(event + ".delta", item, index).put("delta", piece), refused);
    }
    putLogprobs(content(event + ".done", item, index).put(property, text), refused);
    content("response.content_part.done", item, index).set("part", part);
  }

  private static void putLogprobs(ObjectNode event, boolean refused) {
    if (!refused) {
      event.putArray("logprobs");
    }
  }

  private ObjectNode content(String type, JsonNode item, int index) {
    return add(type, item, index).put("content_index", 0);
  }

  private static ObjectNode emptied(JsonNode part, String property) {
    return ((ObjectNode) part.deepCopy()).put(property, "");
  }
}

package dev.aifunction.mock.chat;

import dev.aifunction.mock.http.Answer.Event;
import dev.aifunction.mock.model.Pieces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts a completion into the chunks of a stream.
 *
 * <p>Of a tool call only the first chunk has id, type and name; its arguments follow in pieces,
 * told apart by {@code index}. With usage wanted, every chunk says {@code "usage": null} but a last
 * one without choices.
 */
final class Chunks {
  private static final String END = "[DONE]";

  private final JsonNode completion;
  private final boolean includeUsage;
  private final List<Event> chunks = new ArrayList<>();

  private Chunks(JsonNode completion, boolean includeUsage) {
    this.completion = completion;
    this.includeUsage = includeUsage;
  }

  /** Returns the events that stream {@code completion}, the end mark included. */
  static List<Event> of(JsonNode completion, boolean includeUsage) {
    Chunks chunks = new Chunks(completion, includeUsage);
    completion.path("choices").forEach(chunks::addChoice);
    chunks.addUsage();
    chunks.chunks.add(Event.of(END));
    return chunks.chunks;
  }

  private void addChoice(JsonNode choice) {
    int index = choice.path("index").intValue();
    JsonNode message = choice.path("message");
    ObjectNode first = object().put("role", "assistant");
    if (message.path("content").isString()) {
      first.put("content", "");
    } else {
      first.putNull("content");
    }
    add(index, first.putNull("refusal"), null);
    for (String text : List.of("content", "refusal")) {
      for (String piece : Pieces.of(message.path(text).stringValue(""))) {
        add(index, object().put(text, piece), null);
      }
    }
    addFunctionCall(index, message.path("function_call"));
    JsonNode calls = message.path("tool_calls");
    for (int i = 0; i < calls.size(); i++) {
      addCall(index, calls.get(i), i);
    }
    add(index, object(), choice.path("finish_reason").stringValue());
  }

  private void addCall(int choice, JsonNode call, int index) {
    String kind = call.path("type").stringValue();
    String input = kind.equals("custom") ? "input" : "arguments";
    JsonNode body = call.path(kind);
    ObjectNode opening =
        callDelta(index).put("id", call.path("id").stringValue()).put("type", kind);
    opening.putObject(kind).put("name", body.path("name").stringValue()).put(input, "");
    add(choice, delta(opening), null);
    for (String piece : Pieces.of(body.path(input).stringValue())) {
      ObjectNode next = callDelta(index);
      next.putObject(kind).put(input, piece);
      add(choice, delta(next), null);
    }
  }

  private static ObjectNode callDelta(int index) {
    return object().put("index", index);
  }

  private static ObjectNode delta(ObjectNode call) {
    ObjectNode delta = object();
    delta.putArray("tool_calls").add(call);
    return delta;
  }

  private void addFunctionCall(int choice, JsonNode call) {
    if (call.isMissingNode()) {
      return;
    }
    ObjectNode opening = object();
    opening
        .putObject("function_call")
        .put("name", call.path("name").stringValue())
        .put("arguments", "");
    add(choice, opening, null);
    for (String piece : Pieces.of(call.path("arguments").stringValue())) {
      ObjectNode next = object();
      next.putObject("function_call").put("arguments", piece);
      add(choice, next, null);
    }
  }

  private void add(int index, ObjectNode delta, @Nullable String finish) {
    ObjectNode chunk = chunk();
    ObjectNode choice = chunk.putArray("choices").addObject().put("index", index);
    choice.set("delta", delta);
    choice.putNull("logprobs").put("finish_reason", finish);
    if (includeUsage) {
      chunk.putNull("usage");
    }
    chunks.add(Event.of(chunk.toString()));
  }

  private void addUsage() {
    if (includeUsage) {
      ObjectNode chunk = chunk();
      chunk.putArray("choices");
      chunk.set("usage", completion.path("usage"));
      chunks.add(Event.of(chunk.toString()));
    }
  }

  private ObjectNode chunk() {
    ObjectNode chunk = object();
    for (String same : List.of("id", "created", "model", "service_tier", "system_fingerprint")) {
      chunk.set(same, completion.path(same));
    }
    return chunk.put("object", "chat.completion.chunk");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}

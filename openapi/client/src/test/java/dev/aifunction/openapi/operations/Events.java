package dev.aifunction.openapi.operations;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes events as the API sends them. */
final class Events {
  private static final JsonNode DONE = Json.parse("{\"event\":\"done\",\"data\":\"[DONE]\"}");

  private Events() {}

  /**
   * Writes a stream that begins with a comment and ends with {@code [DONE]}.
   *
   * <p>The events of a run have a name beside the data. Others with a {@code type} have it as their
   * name too, and those of Chat Completions are data alone.
   */
  static String text(List<JsonNode> events) {
    StringBuilder text = new StringBuilder(": keep-alive\n\n");
    for (JsonNode event : withEnd(events)) {
      if (isNamed(event)) {
        JsonNode data = event.get("data");
        text.append("event: ").append(event.get("event").asString()).append('\n');
        text.append("data: ").append(data.isString() ? data.asString() : data).append("\n\n");
      } else {
        if (event.has("type")) {
          text.append("event: ").append(event.get("type").asString()).append('\n');
        }
        text.append("data: ").append(event).append("\n\n");
      }
    }
    return text.append(isNamed(events.get(0)) ? "" : "data: [DONE]\n\n").toString();
  }

  /** The events that are to be read: those of a run, with the last of them. */
  static List<JsonNode> withEnd(List<JsonNode> events) {
    List<JsonNode> all = new ArrayList<>(events);
    if (isNamed(events.get(0)) && !events.contains(DONE)) {
      all.add(DONE);
    }
    return all;
  }

  private static boolean isNamed(JsonNode event) {
    return event.has("event");
  }
}

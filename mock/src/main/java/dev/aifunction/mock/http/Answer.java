package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Is what is sent back for a request. */
public sealed interface Answer {

  /**
   * Is one JSON document.
   *
   * @param body the document
   */
  record Json(JsonNode body) implements Answer {}

  /**
   * Is a stream of server-sent events.
   *
   * @param events the events in order, the end mark included
   */
  record Events(List<Event> events) implements Answer {

    public Events {
      events = List.copyOf(events);
    }
  }

  /**
   * Is a server-sent event.
   *
   * @param name its name, null where the API gives it none
   * @param data its data, one line
   */
  record Event(@Nullable String name, String data) {

    /** Returns an event without a name. */
    public static Event of(String data) {
      return new Event(null, data);
    }

    /** Returns the event as it is sent. */
    String text() {
      return (name == null ? "" : "event: " + name + "\n") + "data: " + data + "\n\n";
    }
  }

  /**
   * Is a refusal; an operation throws it instead.
   *
   * @param error the error
   */
  record Failed(ApiError error) implements Answer {}
}

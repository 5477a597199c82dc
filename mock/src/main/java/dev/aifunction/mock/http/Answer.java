package dev.aifunction.mock.http;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Is what an operation sends back when it succeeds. */
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
   * @param data the {@code data} of each event, in order, the end mark included
   */
  record Events(List<String> data) implements Answer {

    public Events {
      data = List.copyOf(data);
    }
  }
}

package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiError;
import java.util.List;
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
   * @param data the {@code data} of each event, in order, the end mark included
   */
  record Events(List<String> data) implements Answer {

    public Events {
      data = List.copyOf(data);
    }
  }

  /**
   * Is a refusal; an operation throws it instead.
   *
   * @param error the error
   */
  record Failed(ApiError error) implements Answer {}
}

package dev.aifunction.mock.http;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Is a request that the document allows.
 *
 * @param path the path's parameters by name
 * @param query the query's parameters by name, such as {@code limit} or {@code metadata[team]}; of
 *     a repeated one the last
 * @param body the body, a missing node where the operation takes none
 */
public record ApiRequest(Map<String, String> path, Map<String, String> query, JsonNode body) {

  public ApiRequest {
    path = Map.copyOf(path);
    query = Map.copyOf(query);
  }

  /** Returns the path's parameter {@code name}; the route guarantees that there is one. */
  public String pathParameter(String name) {
    String value = path.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the path has no parameter " + name);
    }
    return value;
  }
}

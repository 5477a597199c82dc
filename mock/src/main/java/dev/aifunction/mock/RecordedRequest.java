package dev.aifunction.mock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Is a request that the mock received, whatever it answered.
 *
 * @param method the method, such as {@code POST}
 * @param path the path with its query as they were sent, such as {@code /v1/models}
 * @param operation the id of the operation, such as {@code createResponse}; empty when there is
 *     none for the path and method
 * @param headers the headers by name in any case; keys, tokens, cookies and their like are masked
 * @param body the body's text, empty when there was none
 */
public record RecordedRequest(
    String method, String path, String operation, Map<String, List<String>> headers, String body) {

  public RecordedRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(operation, "operation");
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
    Objects.requireNonNull(body, "body");
  }

  /** Returns the first value of the header {@code name}, empty when it was not sent. */
  public String header(String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}

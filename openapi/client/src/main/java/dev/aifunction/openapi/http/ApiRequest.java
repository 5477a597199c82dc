package dev.aifunction.openapi.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is one call of the API before it is sent: method, path, query and body. */
public final class ApiRequest {
  private final String method;
  private final StringBuilder path = new StringBuilder();
  private final StringBuilder query = new StringBuilder();
  private @Nullable JsonValue body;

  private ApiRequest(String method) {
    this.method = method;
  }

  /**
   * Starts a call.
   *
   * @param segments the parts of the path below the base URL, not yet encoded
   * @throws IllegalArgumentException if a segment is blank or leads elsewhere
   */
  public static ApiRequest of(String method, String... segments) {
    ApiRequest request = new ApiRequest(method);
    for (String segment : segments) {
      if (segment.isBlank() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("'" + segment + "' cannot be part of a path");
      }
      request.path.append('/').append(encoded(segment));
    }
    return request;
  }

  /**
   * Adds a query parameter, unless the value is null.
   *
   * @param value a scalar, an enum, a list of them, or a map, which becomes {@code name[key]=value}
   */
  public ApiRequest query(String name, @Nullable Object value) {
    if (value instanceof Collection<?> items) {
      items.forEach(item -> query(name, item));
    } else if (value instanceof Map<?, ?> entries) {
      entries.forEach((key, item) -> query(name + "[" + key + "]", item));
    } else if (value != null) {
      query.append(query.isEmpty() ? '?' : '&');
      query.append(encoded(name)).append('=').append(encoded(value.toString()));
    }
    return this;
  }

  /** Sets the body. */
  public ApiRequest body(JsonValue value) {
    this.body = value;
    return this;
  }

  String method() {
    return method;
  }

  /** Path and query, encoded. */
  String target() {
    return path.toString() + query;
  }

  @Nullable JsonValue body() {
    return body;
  }

  /** Method and path, without query and body. */
  @Override
  public String toString() {
    return method + " " + path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

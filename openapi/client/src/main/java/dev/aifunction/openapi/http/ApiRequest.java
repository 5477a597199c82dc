package dev.aifunction.openapi.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is one call of the API before it is sent: method, path, query, headers and body. */
public final class ApiRequest {
  private final String method;
  private final StringBuilder path = new StringBuilder();
  private final StringBuilder query = new StringBuilder();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private RequestBody body = RequestBody.NONE;

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

  /** Adds the parameters of a query that are set. */
  public ApiRequest query(QueryObject parameters) {
    parameters.forEachProperty(
        (name, value) -> query(name, value == WireObject.NULL ? null : value));
    return this;
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

  /**
   * Sets a header of this call; it wins over the transport's of the same name.
   *
   * @throws IllegalArgumentException if it is no header, or one that Java keeps to itself
   */
  public ApiRequest header(String name, String value) {
    headers.put(name, HeaderValue.checked(name, value));
    return this;
  }

  /** Sets the body, as JSON. */
  public ApiRequest body(JsonValue value) {
    this.body = RequestBody.json(value);
    return this;
  }

  /** Sets the body, in parts. */
  public ApiRequest multipart(Multipart parts) {
    this.body = RequestBody.multipart(parts);
    return this;
  }

  String method() {
    return method;
  }

  /** Path and query, encoded; the query has further parameters at its end. */
  String target(Map<String, String> further) {
    StringBuilder target = new StringBuilder(path).append(query);
    char separator = query.isEmpty() ? '?' : '&';
    for (Map.Entry<String, String> parameter : further.entrySet()) {
      target.append(separator).append(encoded(parameter.getKey()));
      target.append('=').append(encoded(parameter.getValue()));
      separator = '&';
    }
    return target.toString();
  }

  Map<String, String> headers() {
    return headers;
  }

  RequestBody body() {
    return body;
  }

  /** Method and path, without query, headers and body. */
  @Override
  public String toString() {
    return method + " " + path;
  }

  private static String encoded(String text) {
    return isUnreserved(text)
        ? text
        : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Whether a text is the same when it is encoded, as the names of all operations are. */
  private static boolean isUnreserved(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!isLetter && c != '_' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}

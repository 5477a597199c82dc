package dev.aifunction.openapi.operations;

import dev.aifunction.openapi.operations.Operation.Content;
import dev.aifunction.openapi.operations.Operation.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays out what has to arrive of a call: what the caller set, and nothing more. */
record ExpectedRequest(OperationCall call) {

  /** The segments of the path, decoded. */
  List<String> path() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : call.operation().parametersIn("path")) {
      values.put("{" + parameter.name() + "}", Samples.path(parameter));
    }
    List<String> segments = new ArrayList<>(List.of("", "v1"));
    for (String segment : call.operation().path().substring(1).split("/")) {
      segments.add(values.getOrDefault(segment, segment));
    }
    return segments;
  }

  /** The query, as decoded names and values: a list is its items, a map its {@code name[key]}s. */
  List<Map.Entry<String, String>> query() {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    if (call.hasQuery()) {
      values.putAll(Samples.query(call.operation()));
    }
    boolean switched =
        call.operation().parametersIn("query").stream()
            .anyMatch(one -> one.name().equals("stream"));
    if (switched && call.isStream()) {
      values.put("stream", Json.parse("true"));
    }
    List<Map.Entry<String, String>> query = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (value.isArray()) {
            value.forEach(item -> query.add(Map.entry(name, item.asString())));
          } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> one : value.properties()) {
              query.add(Map.entry(name + "[" + one.getKey() + "]", one.getValue().asString()));
            }
          } else {
            query.add(Map.entry(name, value.asString()));
          }
        });
    return query;
  }

  /** The headers but those of HTTP itself, the idempotency key and the type of the body. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("authorization", "Bearer " + Exchange.KEY);
    headers.put("accept", accept(call.answer()));
    for (Parameter header : call.operation().parametersIn("header")) {
      String name = header.name().toLowerCase(Locale.ROOT);
      headers.put(name, header.schema().get("const").asString());
    }
    return headers;
  }

  private static String accept(@Nullable Content answer) {
    return answer == null || answer.type().equals("application/octet-stream")
        ? "*/*"
        : answer.type();
  }

  /**
   * The JSON to be sent, or for a form the object whose properties are its parts; null where the
   * operation has no body.
   */
  @Nullable JsonNode body() {
    if (call.operation().bodies().isEmpty()) {
      return null;
    }
    Content body = call.body();
    if (body == null || !(call.request() instanceof ObjectNode request)) {
      return Json.parse("{}");
    }
    ObjectNode expected = request.deepCopy();
    if (call.isStream()) {
      JsonNode properties = Operation.resolved(body.schema()).path("properties");
      if (properties.has("stream_format")) {
        expected.put("stream_format", "sse");
      } else {
        expected.put("stream", true);
      }
    }
    return expected;
  }
}

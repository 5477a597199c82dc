package dev.aifunction.openapi.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON, and makes it comparable. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  static JsonNode parse(byte[] text) {
    return MAPPER.readTree(text);
  }

  /**
   * Turns JSON into values that are equal where it means the same: the order of properties and the
   * spelling of numbers do not count.
   */
  static Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> object = new TreeMap<>();
      node.properties().forEach(entry -> object.put(entry.getKey(), plain(entry.getValue())));
      return object;
    }
    if (node.isArray()) {
      List<Object> array = new ArrayList<>();
      node.forEach(item -> array.add(plain(item)));
      return array;
    }
    return node.isNumber() ? node.decimalValue().stripTrailingZeros() : node;
  }
}

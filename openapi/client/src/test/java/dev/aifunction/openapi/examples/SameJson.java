package dev.aifunction.openapi.examples;

import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares JSON by what it says: the order of names and the spelling of numbers are no matter. */
final class SameJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private SameJson() {}

  static boolean same(String left, String right) {
    return same(MAPPER.readTree(left), MAPPER.readTree(right));
  }

  private static boolean same(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      return left.decimalValue().compareTo(right.decimalValue()) == 0;
    }
    if (left.isArray() && right.isArray() && left.size() == right.size()) {
      Iterator<JsonNode> others = right.iterator();
      return left.valueStream().allMatch(item -> same(item, others.next()));
    }
    if (left.isObject() && right.isObject() && left.size() == right.size()) {
      return left.properties().stream()
          .allMatch(entry -> same(entry.getValue(), right.path(entry.getKey())));
    }
    return left.equals(right);
  }
}

package dev.aifunction.mock.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an instance of a JSON Schema, always the same one.
 *
 * <p>A string is its property's name, an enum its first value, a number the smallest that is
 * allowed and at least 1, a union its first member that is not null; only required properties are
 * filled. A recursive schema ends as soon as it may, by null or an empty array.
 */
final class Sample {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEP = 5;

  /** Deeper than any schema that can end: one that cannot is answered with null. */
  private static final int BOTTOMLESS = 50;

  private final JsonNode root;

  private Sample(JsonNode root) {
    this.root = root;
  }

  /** Returns an instance of {@code schema}; an empty object when it says nothing. */
  static JsonNode of(JsonNode schema) {
    return schema.isMissingNode() || schema.isEmpty()
        ? NODES.objectNode()
        : new Sample(schema).value(schema, "text", 0);
  }

  private JsonNode value(JsonNode schema, String name, int depth) {
    if (depth > BOTTOMLESS) {
      return NODES.nullNode();
    }
    if (schema.has("$ref")) {
      String reference = schema.path("$ref").stringValue("");
      return value(root.at(reference.substring(1)), name, depth + 1);
    }
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    for (String union : new String[] {"anyOf", "oneOf"}) {
      if (schema.has(union)) {
        return value(member(schema.path(union), depth), name, depth + 1);
      }
    }
    return switch (type(schema, depth)) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, name, depth);
      case "integer", "number" -> number(schema);
      case "boolean" -> NODES.booleanNode(true);
      case "null" -> NODES.nullNode();
      default -> NODES.stringNode(SampleText.of(schema, name));
    };
  }

  /** Returns the member of a union to take: deep down null where that is one, else the first. */
  private static JsonNode member(JsonNode members, int depth) {
    JsonNode first = null;
    for (JsonNode member : members) {
      boolean isNull = member.path("type").stringValue("").equals("null");
      if (isNull && depth > DEEP) {
        return member;
      }
      if (!isNull && first == null) {
        first = member;
      }
    }
    return first != null ? first : members.path(0);
  }

  private static String type(JsonNode schema, int depth) {
    JsonNode type = schema.path("type");
    if (!type.isArray()) {
      return type.stringValue(schema.has("properties") ? "object" : "string");
    }
    String first = "null";
    for (JsonNode member : type) {
      String name = member.stringValue("");
      if (name.equals("null") && depth > DEEP) {
        return name;
      }
      if (first.equals("null")) {
        first = name;
      }
    }
    return first;
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (isRequired(schema, property.getKey())) {
        object.set(property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
      }
    }
    return object;
  }

  private static boolean isRequired(JsonNode schema, String name) {
    for (JsonNode required : schema.path("required")) {
      if (required.stringValue("").equals(name)) {
        return true;
      }
    }
    return false;
  }

  private ArrayNode array(JsonNode schema, String name, int depth) {
    int min = schema.path("minItems").intValue(0);
    int max = schema.path("maxItems").intValue(Integer.MAX_VALUE);
    int size = Math.min(max, Math.max(min, depth > DEEP ? 0 : 1));
    ArrayNode array = NODES.arrayNode();
    for (int i = 0; i < size; i++) {
      array.add(value(schema.path("items"), name, depth + 1));
    }
    return array;
  }

  /** Returns 1 or, where that is out of bounds, the multiple of the step that is nearest to it. */
  private static JsonNode number(JsonNode schema) {
    boolean whole = schema.path("type").toString().contains("integer");
    BigDecimal low = bound(schema, "minimum", "exclusiveMinimum");
    BigDecimal high = bound(schema, "maximum", "exclusiveMaximum");
    if (low != null && high != null && low.compareTo(high) == 0) {
      return NODES.numberNode(low);
    }
    BigDecimal step = step(schema, whole, low, high);
    BigDecimal value = multiple(BigDecimal.ONE, step, RoundingMode.CEILING);
    if (low != null && value.compareTo(low) <= 0) {
      value = multiple(low, step, RoundingMode.CEILING);
      if (schema.has("exclusiveMinimum") && value.compareTo(low) == 0) {
        value = value.add(step);
      }
    }
    if (high != null && value.compareTo(high) >= 0) {
      value = multiple(high, step, RoundingMode.FLOOR);
      if (schema.has("exclusiveMaximum") && value.compareTo(high) == 0) {
        value = value.subtract(step);
      }
    }
    return whole ? NODES.numberNode(value.toBigInteger()) : NODES.numberNode(value);
  }

  private static @Nullable BigDecimal bound(JsonNode schema, String keyword, String exclusive) {
    JsonNode bound = schema.has(keyword) ? schema.path(keyword) : schema.path(exclusive);
    return bound.isNumber() ? bound.decimalValue() : null;
  }

  private static BigDecimal step(
      JsonNode schema, boolean whole, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (schema.path("multipleOf").isNumber()) {
      return schema.path("multipleOf").decimalValue();
    }
    if (whole || low == null || high == null || low.compareTo(high) > 0) {
      return BigDecimal.ONE;
    }
    return high.subtract(low).min(BigDecimal.valueOf(4)).divide(BigDecimal.valueOf(4));
  }

  private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
    return value.divide(step, 0, mode).multiply(step);
  }
}

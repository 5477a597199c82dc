package dev.aifunction.processor.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds its way through a schema. */
final class Schemas {
  private static final String DEFINITIONS = "#/$defs/";

  private Schemas() {}

  /** Returns a schema, or the definition that it refers to. */
  static JsonNode direct(JsonNode root, JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty()
        ? schema
        : root.path("$defs").required(reference.substring(DEFINITIONS.length()));
  }

  /** Returns the words in {@code type}, with null as the last. */
  static List<String> types(JsonNode schema) {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isString()) {
      types.add(type.asString());
    }
    type.forEach(word -> types.add(word.asString()));
    return types;
  }

  /** Returns the schema of a property of an object. */
  static JsonNode property(JsonNode root, JsonNode schema, String name) {
    return direct(root, schema).path("properties").path(name);
  }

  /** Returns the schema that describes a value: the alternative that fits, references followed. */
  static JsonNode describing(JsonNode root, JsonNode schema, JsonNode value) {
    JsonNode direct = direct(root, schema);
    if (!direct.has("anyOf")) {
      return direct;
    }
    JsonNode fitting = direct;
    for (JsonNode alternative : direct.get("anyOf")) {
      JsonNode inner = describing(root, alternative, value);
      if (isKind(inner, value) && hasTags(inner, value)) {
        return inner;
      }
      fitting = inner;
    }
    return fitting;
  }

  /** Whether a value is of the kind that a schema's type names. */
  static boolean isKind(JsonNode schema, JsonNode value) {
    List<String> types = types(schema);
    return types.isEmpty()
        || types.contains(kind(value))
        || (value.isNumber() && types.contains("integer"));
  }

  private static String kind(JsonNode value) {
    return value.isObject()
        ? "object"
        : value.isArray()
            ? "array"
            : value.isString()
                ? "string"
                : value.isBoolean() ? "boolean" : value.isNull() ? "null" : "number";
  }

  /** Whether the properties that always have one value have it. */
  private static boolean hasTags(JsonNode schema, JsonNode value) {
    for (String name : schema.path("properties").propertyNames()) {
      JsonNode constants = schema.get("properties").get(name).path("enum");
      if (constants.size() == 1 && value.has(name) && !value.get(name).equals(constants.get(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number is within the limits of a schema. */
  static boolean isWithin(JsonNode schema, BigDecimal number) {
    return compare(schema, "minimum", number, 0, 1)
        && compare(schema, "exclusiveMinimum", number, 1, 1)
        && compare(schema, "maximum", number, -1, 0)
        && compare(schema, "exclusiveMaximum", number, -1, -1)
        && isMultiple(schema, number);
  }

  private static boolean isMultiple(JsonNode schema, BigDecimal number) {
    return !schema.has("multipleOf")
        || number.remainder(schema.get("multipleOf").decimalValue()).signum() == 0;
  }

  private static boolean compare(
      JsonNode schema, String keyword, BigDecimal number, int low, int high) {
    if (!schema.has(keyword)) {
      return true;
    }
    int order = number.compareTo(schema.get(keyword).decimalValue());
    return order >= low && order <= high;
  }
}

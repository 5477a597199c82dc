package dev.aifunction.openapi.generator.published;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves of each schema the keywords that decide its Java type, in one spelling: limits, defaults
 * and leftovers of OpenAPI 3.0 go, a missing type is told by the other keywords, every choice is a
 * {@code oneOf}, and null is {@code nullable: true}.
 */
final class Keywords {
  private static final List<String> CHOICES = List.of("oneOf", "anyOf");

  private Keywords() {}

  static ObjectNode apply(ObjectNode schema) {
    ObjectNode result = schema.objectNode();
    Copies.words(schema, result);
    Set<String> types = types(schema);
    boolean nullOnly = types.equals(Set.of("null"));
    boolean nullable = types.remove("null") || saysNull(schema);
    if (nullOnly) {
      return result.put("type", "null");
    }
    if (schema.has("$ref")) {
      result.set("$ref", schema.get("$ref"));
    } else {
      addShape(schema, types, result);
    }
    if (nullable) {
      result.put("nullable", true);
    }
    return result;
  }

  /** Whether null is among a schema's values or choices, or OpenAPI 3.0 says so. */
  private static boolean saysNull(JsonNode schema) {
    return schema.path("nullable").asBoolean(false)
        || schema.path("enum").valueStream().anyMatch(JsonNode::isNull)
        || CHOICES.stream()
            .flatMap(key -> schema.path(key).valueStream())
            .anyMatch(Keywords::isNull);
  }

  private static boolean isNull(JsonNode choice) {
    return choice.path("type").asString("").equals("null");
  }

  private static void addShape(ObjectNode schema, Set<String> types, ObjectNode result) {
    ArrayNode choices = schema.arrayNode();
    for (String keyword : CHOICES) {
      for (JsonNode choice : schema.path(keyword)) {
        if (!isNull(choice) && !saysOnlyWhatIsRequired(choice)) {
          choices.add(choice);
        }
      }
    }
    if (schema.has("allOf")) {
      result.set("allOf", schema.get("allOf"));
    }
    boolean isObject = schema.path("properties").size() > 0;
    if (choices.isEmpty()) {
      addTypes(schema, types, result);
    } else if (isObject || schema.has("allOf")) {
      ArrayNode all = result.withArrayProperty("allOf");
      if (isObject) {
        addType(schema, "object", all.addObject());
      }
      all.addObject().set("oneOf", choices);
    } else if (choices.size() == 1) {
      Copies.missing((ObjectNode) choices.get(0), result);
    } else {
      result.set("oneOf", choices);
      if (schema.path("discriminator").has("propertyName")) {
        result.set("discriminator", schema.get("discriminator"));
      }
    }
    boolean isPart = !result.has("type") && !result.has("oneOf");
    if (schema.has("required") && (result.has("properties") || isPart)) {
      result.set("required", schema.get("required"));
    }
  }

  /** A variant such as {@code {required: [file_ids]}} tells nothing of its values. */
  private static boolean saysOnlyWhatIsRequired(JsonNode choice) {
    return choice.has("required")
        && choice.properties().stream()
            .allMatch(
                entry ->
                    entry.getKey().equals("required") || Copies.WORDS.contains(entry.getKey()));
  }

  private static void addTypes(ObjectNode schema, Set<String> types, ObjectNode result) {
    if (types.size() == 1) {
      addType(schema, types.iterator().next(), result);
      return;
    }
    for (String type : types) {
      addType(schema, type, result.withArrayProperty("oneOf").addObject());
    }
  }

  private static void addType(ObjectNode schema, String type, ObjectNode result) {
    result.put("type", type);
    switch (type) {
      case "object" -> addObject(schema, result);
      case "array" -> {
        JsonNode items = schema.path("items");
        result.set("items", items.isObject() ? items : schema.objectNode());
      }
      case "string" -> addString(schema, result);
      default -> addConstant(schema, result);
    }
  }

  private static void addObject(ObjectNode schema, ObjectNode result) {
    if (!schema.path("properties").isEmpty()) {
      result.set("properties", schema.get("properties"));
    } else if (!schema.path("additionalProperties").isEmpty()) {
      result.set("additionalProperties", schema.get("additionalProperties"));
    } else {
      result.put("additionalProperties", true);
    }
  }

  private static void addString(ObjectNode schema, ObjectNode result) {
    if (schema.path("format").asString("").equals("binary")) {
      result.put("format", "binary");
    }
    Set<String> values = new LinkedHashSet<>();
    for (JsonNode value : schema.path("enum")) {
      if (value.isString()) {
        values.add(value.asString());
      }
    }
    if (schema.path("const").isString()) {
      values.add(schema.get("const").asString());
    }
    if (!values.isEmpty()) {
      values.forEach(result.putArray("enum")::add);
    }
  }

  /** A number or boolean with one value; several values are not worth a type. */
  private static void addConstant(ObjectNode schema, ObjectNode result) {
    JsonNode value =
        schema.path("enum").size() == 1 ? schema.get("enum").get(0) : schema.path("const");
    if (value.isBoolean() || value.isIntegralNumber()) {
      result.set("const", value);
    }
  }

  private static Set<String> types(JsonNode schema) {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = schema.path("type");
    type.forEach(one -> types.add(one.asString()));
    if (type.isString()) {
      types.add(type.asString());
    }
    if (!types.isEmpty()) {
      return types;
    }
    if (schema.has("properties") || schema.path("additionalProperties").isObject()) {
      types.add("object");
    } else if (schema.has("items")) {
      types.add("array");
    } else {
      schema.path("enum").forEach(value -> addTypeOf(value, types));
      addTypeOf(schema.path("const"), types);
    }
    return types;
  }

  /** Adds the type of a value, which is a number if another is one. */
  private static void addTypeOf(JsonNode value, Set<String> types) {
    if (value.isString()) {
      types.add("string");
    } else if (value.isBoolean()) {
      types.add("boolean");
    } else if (value.isNumber() && !value.isIntegralNumber()) {
      types.remove("integer");
      types.add("number");
    } else if (value.isNumber() && !types.contains("number")) {
      types.add("integer");
    }
  }
}

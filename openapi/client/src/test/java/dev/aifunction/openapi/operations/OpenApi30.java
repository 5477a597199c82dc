package dev.aifunction.openapi.operations;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rewrites what OpenAPI 3.0 left in a document of 3.1, where JSON Schema ignores or refuses it. */
final class OpenApi30 {
  private OpenApi30() {}

  /** Returns a document whose schemas mean in JSON Schema what their author meant. */
  static JsonNode repaired(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> array.add(repaired(item)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      object.set(entry.getKey(), repaired(entry.getValue()));
    }
    exclude(object, "exclusiveMinimum", "minimum");
    exclude(object, "exclusiveMaximum", "maximum");
    JsonNode nullable = object.get("nullable");
    if (nullable == null || !nullable.isBoolean()) {
      return object;
    }
    object.remove("nullable");
    return nullable.asBoolean() ? orNull(object) : object;
  }

  /** {@code minimum: 0, exclusiveMinimum: true} is {@code exclusiveMinimum: 0}. */
  private static void exclude(ObjectNode schema, String exclusive, String limit) {
    if (schema.path(exclusive).isBoolean()) {
      boolean isExclusive = schema.remove(exclusive).asBoolean();
      if (isExclusive) {
        BigDecimal value = schema.remove(limit).decimalValue();
        schema.put(exclusive, value);
      }
    }
  }

  private static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }
}

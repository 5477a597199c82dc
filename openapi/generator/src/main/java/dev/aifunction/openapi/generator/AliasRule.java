package dev.aifunction.openapi.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the schema of an alias in the place of each reference to it: a named scalar, array, map or
 * free-form object has no class of its own.
 */
final class AliasRule {
  private static final List<String> KEPT_AT_USE = List.of("description", "deprecated");

  private final Document document;
  private final Map<String, ObjectNode> aliases = new LinkedHashMap<>();

  private AliasRule(Document document) {
    this.document = document;
  }

  static Document apply(Document document) {
    AliasRule rule = new AliasRule(document);
    for (var entry : document.schemas().properties()) {
      if (entry.getValue() instanceof ObjectNode schema && isAlias(schema)) {
        rule.aliases.put("#/components/schemas/" + entry.getKey(), schema);
      }
    }
    rule.replaceIn(document.root(), "", 0);
    document.schemas().removeIf(schema -> rule.aliases.containsValue(schema));
    return document;
  }

  private static boolean isAlias(ObjectNode schema) {
    return switch (schema.path("type").asString("")) {
      case "string" -> !schema.has("enum") && !schema.has("const");
      case "integer", "number", "boolean", "array" -> true;
      case "object" -> !schema.has("properties") && schema.has("additionalProperties");
      default -> false;
    };
  }

  private void replaceIn(JsonNode node, String pointer, int depth) {
    for (var part : Document.parts(node, pointer).entrySet()) {
      String place = Document.child(pointer, part.getKey());
      JsonNode value = part.getValue();
      ObjectNode alias = aliases.get(value.path("$ref").asString(""));
      if (alias == null) {
        replaceIn(value, place, depth);
      } else if (depth > aliases.size()) {
        throw document.refuse(place, "refers to a type that is made of nothing but itself");
      } else {
        ObjectNode inlined = alias.deepCopy();
        for (String name : KEPT_AT_USE) {
          if (value.has(name)) {
            inlined.set(name, value.get(name));
          }
        }
        put(node, part.getKey(), inlined);
        replaceIn(inlined, place, depth + 1);
      }
    }
  }

  private static void put(JsonNode parent, String key, JsonNode value) {
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(key), value);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
  }
}

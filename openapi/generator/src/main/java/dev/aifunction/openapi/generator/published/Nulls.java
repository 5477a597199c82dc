package dev.aifunction.openapi.generator.published;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets null belong to the property, in the spelling of OpenAPI 3.1, and writes any JSON as the
 * conventions do. A property that is required but not declared is any JSON.
 */
final class Nulls {
  private final SchemaTree tree;
  private final Set<String> nullable = new HashSet<>();

  private Nulls(SchemaTree tree) {
    this.tree = tree;
  }

  static void apply(ObjectNode root) {
    SchemaTree tree = new SchemaTree(root);
    Nulls nulls = new Nulls(tree);
    nulls.collect();
    tree.rewrite(nulls::rewrite);
    tree.rewrite(
        schema -> {
          schema.remove("nullable");
          return schema;
        });
  }

  /** The components that may be null, by themselves or by what they refer to. */
  private void collect() {
    int before;
    do {
      before = nullable.size();
      for (var component : tree.components().properties()) {
        if (mayBeNull(component.getValue())) {
          nullable.add(component.getKey());
        }
      }
    } while (nullable.size() > before);
  }

  private boolean mayBeNull(JsonNode schema) {
    return schema.path("nullable").asBoolean(false)
        || nullable.contains(SchemaTree.referenceOf(schema));
  }

  private ObjectNode rewrite(ObjectNode schema) {
    schema.remove("title");
    if (!schema.has("type") && !schema.has("$ref") && !schema.has("oneOf")) {
      makeAny(schema);
    }
    if (schema.get("properties") instanceof ObjectNode properties) {
      for (String name : List.copyOf(properties.propertyNames())) {
        properties.set(name, property((ObjectNode) properties.get(name)));
      }
      for (JsonNode name : schema.path("required")) {
        if (!properties.has(name.asString())) {
          makeAny(properties.putObject(name.asString()));
        }
      }
    }
    for (String key : List.of("items", "additionalProperties")) {
      if (schema.get(key) instanceof ObjectNode part) {
        part.remove("nullable");
      }
    }
    return schema;
  }

  private static void makeAny(ObjectNode schema) {
    schema.put("type", "object").put("additionalProperties", true);
  }

  private ObjectNode property(ObjectNode schema) {
    boolean isNullable = mayBeNull(schema);
    schema.remove("nullable");
    if (!isNullable) {
      return schema;
    }
    if (schema.has("type")) {
      String type = schema.get("type").asString();
      schema.putArray("type").add(type).add("null");
      return schema;
    }
    ObjectNode result = schema.objectNode();
    for (String key : List.of("description", "deprecated")) {
      if (schema.has(key)) {
        result.set(key, schema.remove(key));
      }
    }
    ArrayNode choices = result.putArray("anyOf");
    choices.add(schema);
    choices.addObject().put("type", "null");
    return result;
  }
}

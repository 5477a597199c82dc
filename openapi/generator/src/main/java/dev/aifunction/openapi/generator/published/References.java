package dev.aifunction.openapi.generator.published;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves references to schemas only: parameters, bodies and responses stand where they are used,
 * and {@code $recursiveRef} names the component that it stands in.
 */
final class References {
  private References() {}

  static void apply(ObjectNode root) {
    for (var component : new SchemaTree(root).components().properties()) {
      SchemaTree.visit(
          component.getValue(),
          schema -> {
            if (schema.has("$recursiveRef")) {
              schema.remove("$recursiveRef");
              schema.put("$ref", SchemaTree.REFERENCE + component.getKey());
            }
          });
    }
    inline(root, root.path("paths"));
  }

  private static void inline(ObjectNode root, JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        object.set(name, target(root, object.get(name)));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, target(root, array.get(i)));
      }
    }
    node.forEach(child -> inline(root, child));
  }

  private static JsonNode target(ObjectNode root, JsonNode node) {
    String reference = node.path("$ref").asString("");
    if (reference.isEmpty() || reference.startsWith(SchemaTree.REFERENCE)) {
      return node;
    }
    return root.at(reference.substring(1)).deepCopy();
  }
}

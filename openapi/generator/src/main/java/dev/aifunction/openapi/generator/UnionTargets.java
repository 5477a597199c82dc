package dev.aifunction.openapi.generator;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Finds the references of a union that stand elsewhere than under {@code $ref}. */
final class UnionTargets {

  /** The target of a text that is no JSON, where an answer is told by its request. */
  static final String TEXT = "string";

  private UnionTargets() {}

  /** Replaces the references in what tells a union's members apart; no union has none. */
  static void rewrite(JsonNode schema, UnaryOperator<String> change) {
    if (!schema.has("oneOf")) {
      return;
    }
    for (JsonNode place : new JsonNode[] {schema, schema.path("discriminator")}) {
      if (place instanceof ObjectNode object) {
        rewriteIn(object, change);
      }
    }
  }

  private static void rewriteIn(ObjectNode object, UnaryOperator<String> change) {
    for (String key : new String[] {"x-absent", "x-otherwise"}) {
      rewrite(object, key, change);
    }
    if (object.get("mapping") instanceof ObjectNode mapping) {
      for (String value : mapping.propertyNames()) {
        rewrite(mapping, value, change);
      }
    }
  }

  private static void rewrite(ObjectNode parent, String key, UnaryOperator<String> change) {
    if (parent.get(key) instanceof StringNode reference && !reference.asString().equals(TEXT)) {
      parent.put(key, change.apply(reference.asString()));
    }
  }
}

package dev.aifunction.openapi.generator.published;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a document: those under {@code components} and those of its operations. */
final class SchemaTree {
  static final String REFERENCE = "#/components/schemas/";
  private static final List<String> SINGLES = List.of("items", "additionalProperties");
  private static final List<String> LISTS = List.of("oneOf", "anyOf", "allOf");

  private final ObjectNode root;

  SchemaTree(ObjectNode root) {
    this.root = root;
  }

  /** The components by name. */
  ObjectNode components() {
    return root.withObjectProperty("components").withObjectProperty("schemas");
  }

  /** The component that a schema refers to, else the schema itself. */
  ObjectNode resolve(ObjectNode schema) {
    ObjectNode target = schema;
    for (int i = 0; i <= components().size(); i++) {
      String name = referenceOf(target);
      if (name.isEmpty() || !(components().get(name) instanceof ObjectNode component)) {
        return target;
      }
      target = component;
    }
    return target;
  }

  /** The name of the component that a schema refers to, or nothing. */
  static String referenceOf(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith(REFERENCE) ? reference.substring(REFERENCE.length()) : "";
  }

  /** Replaces every schema by what a rule makes of it, the inner ones first. */
  void rewrite(UnaryOperator<ObjectNode> rule) {
    rewriteValues(components(), rule);
    for (JsonNode path : root.path("paths")) {
      rewriteBelow(path, rule);
    }
  }

  private static void rewriteBelow(JsonNode node, UnaryOperator<ObjectNode> rule) {
    if (node instanceof ObjectNode object && object.get("schema") instanceof ObjectNode schema) {
      object.set("schema", rewrite(schema, rule));
      return;
    }
    node.forEach(child -> rewriteBelow(child, rule));
  }

  static ObjectNode rewrite(ObjectNode schema, UnaryOperator<ObjectNode> rule) {
    if (schema.get("properties") instanceof ObjectNode children) {
      rewriteValues(children, rule);
    }
    for (String key : SINGLES) {
      if (schema.get(key) instanceof ObjectNode child) {
        schema.set(key, rewrite(child, rule));
      }
    }
    for (String key : LISTS) {
      if (schema.get(key) instanceof ArrayNode children) {
        for (int i = 0; i < children.size(); i++) {
          if (children.get(i) instanceof ObjectNode child) {
            children.set(i, rewrite(child, rule));
          }
        }
      }
    }
    return rule.apply(schema);
  }

  private static void rewriteValues(ObjectNode schemas, UnaryOperator<ObjectNode> rule) {
    for (String name : List.copyOf(schemas.propertyNames())) {
      if (schemas.get(name) instanceof ObjectNode schema) {
        schemas.set(name, rewrite(schema, rule));
      }
    }
  }

  /** Shows every object below a node, the node itself included. */
  static void visit(JsonNode node, Consumer<ObjectNode> visitor) {
    if (node instanceof ObjectNode object) {
      visitor.accept(object);
    }
    node.forEach(child -> visit(child, visitor));
  }
}

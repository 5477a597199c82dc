package dev.aifunction.openapi.generator.published;

import dev.aifunction.openapi.generator.JavaNames;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a component of every inline object, enum and union, named after the schema and property it
 * stands in as the conventions say.
 *
 * <p>Names are taken in the document's order: the same document gives the same names.
 */
final class InlineSchemas {
  private final ObjectNode root;
  private final ObjectNode components;
  private final ClassNames names;

  private InlineSchemas(ObjectNode root, ClassNames names) {
    this.root = root;
    this.components = new SchemaTree(root).components();
    this.names = names;
  }

  static void apply(ObjectNode root, ClassNames names) {
    InlineSchemas rule = new InlineSchemas(root, names);
    for (String name : List.copyOf(rule.components.propertyNames())) {
      rule.inside(name, (ObjectNode) rule.components.get(name));
    }
    rule.operations();
  }

  private void operations() {
    for (JsonNode path : root.path("paths")) {
      for (JsonNode operation : path) {
        String id = ClassNames.words(operation.path("operationId").asString());
        for (JsonNode parameter : operation.path("parameters")) {
          String name = id + ClassNames.words(parameter.path("name").asString());
          place((ObjectNode) parameter, "schema", name);
        }
        for (JsonNode content : operation.path("requestBody").path("content")) {
          place((ObjectNode) content, "schema", id + "Request");
        }
        for (var content : operation.path("responses").path("200").path("content").properties()) {
          boolean event = content.getKey().equals("text/event-stream");
          place((ObjectNode) content.getValue(), "schema", id + (event ? "Event" : "Response"));
        }
      }
    }
  }

  /** Names what stands in a schema. */
  private void inside(String name, ObjectNode schema) {
    if (schema.get("properties") instanceof ObjectNode properties) {
      for (String property : properties.propertyNames()) {
        place(properties, property, name + ClassNames.words(property));
      }
    }
    if (schema.has("items")) {
      String singular = JavaNames.singular(name);
      place(schema, "items", singular.equals(name) ? name + "Item" : singular, name + "Item");
    }
    if (schema.path("additionalProperties").isObject()) {
      place(schema, "additionalProperties", name + "Value");
    }
    if (schema.get("oneOf") instanceof ArrayNode choices) {
      for (int i = 0; i < choices.size(); i++) {
        ObjectNode choice = (ObjectNode) choices.get(i);
        String hint = name + word(choice);
        choices.set(i, named(choice, hint));
      }
    }
  }

  private void place(ObjectNode parent, String key, String... hints) {
    if (parent.get(key) instanceof ObjectNode schema) {
      parent.set(key, named(schema, hints));
    }
  }

  /** A reference to the component that a schema became, or the schema if it needs no class. */
  private ObjectNode named(ObjectNode schema, String... hints) {
    boolean needsName = schema.has("enum") || schema.has("oneOf") || schema.has("properties");
    if (!needsName) {
      inside(hints[0], schema);
      return schema;
    }
    String name = names.take(hints);
    ObjectNode use = schema.objectNode().put("$ref", SchemaTree.REFERENCE + name);
    for (String key : List.of("nullable", "deprecated", "description")) {
      if (schema.has(key)) {
        use.set(key, schema.get(key));
      }
    }
    schema.remove(List.of("nullable", "deprecated"));
    components.set(name, schema);
    inside(name, schema);
    return use;
  }

  /** One word for what a member of a union is: its tag, its title or its kind. */
  private static String word(ObjectNode choice) {
    for (String tag : Constants.TAGS) {
      JsonNode value = choice.path("properties").path(tag).path("const");
      if (value.isString()) {
        return ClassNames.words(value.asString());
      }
    }
    String title = ClassNames.words(choice.path("title").asString(""));
    if (!title.isEmpty() && Set.of("object", "string").contains(choice.path("type").asString(""))) {
      return title;
    }
    return choice.has("enum") ? "Enum" : choice.has("properties") ? "Object" : "Choice";
  }
}

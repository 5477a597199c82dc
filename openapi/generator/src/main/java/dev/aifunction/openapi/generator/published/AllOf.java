package dev.aifunction.openapi.generator.published;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces {@code allOf}: the properties of all parts stand in one object. */
final class AllOf {
  private static final List<String> SHAPES = List.of("$ref", "type", "oneOf", "allOf");

  private final SchemaTree tree;

  private AllOf(SchemaTree tree) {
    this.tree = tree;
  }

  static void apply(ObjectNode root) {
    SchemaTree tree = new SchemaTree(root);
    tree.rewrite(new AllOf(tree)::merge);
  }

  private ObjectNode merge(ObjectNode schema) {
    if (!schema.has("allOf")) {
      return schema;
    }
    List<ObjectNode> shapes = new ArrayList<>();
    Set<String> required = new LinkedHashSet<>();
    ObjectNode result = schema.objectNode();
    for (JsonNode part : schema.get("allOf")) {
      addRequired(part, required);
      if (SHAPES.stream().anyMatch(part::has)) {
        shapes.add((ObjectNode) part);
      }
      if (part.path("nullable").asBoolean(false)) {
        result.put("nullable", true);
      }
    }
    ObjectNode own = schema.deepCopy();
    own.remove("allOf");
    addRequired(own, required);
    if (own.has("properties")) {
      shapes.add(own);
    }
    if (shapes.size() < 2 && required.isEmpty()) {
      Copies.missing(own, result);
      shapes.forEach(shape -> Copies.missing(shape, result));
      return result;
    }
    List<ObjectNode> parts = new ArrayList<>();
    for (ObjectNode shape : shapes) {
      parts.add(SchemaTree.rewrite(tree.resolve(shape).deepCopy(), this::merge));
    }
    for (ObjectNode part : parts) {
      if (part.has("oneOf")) {
        Copies.words(own, result);
        return distribute(part, parts, required, result);
      }
    }
    result.put("type", "object");
    Copies.missing(own, result);
    parts.forEach(part -> addObject(result, part, required));
    putRequired(result, required);
    return result;
  }

  private static void addRequired(JsonNode part, Set<String> required) {
    part.path("required").forEach(name -> required.add(name.asString()));
  }

  private static void putRequired(ObjectNode schema, Set<String> required) {
    if (!required.isEmpty()) {
      required.forEach(schema.putArray("required")::add);
    }
  }

  /**
   * Each choice of one part has the properties of the other parts, and has to have what is
   * required.
   */
  private ObjectNode distribute(
      ObjectNode choices, List<ObjectNode> parts, Set<String> required, ObjectNode result) {
    for (JsonNode choice : choices.get("oneOf")) {
      ObjectNode all = result.objectNode();
      putRequired(all, required);
      ArrayNode members = all.putArray("allOf");
      members.add(choice);
      parts.stream().filter(part -> !part.equals(choices)).forEach(members::add);
      result.withArrayProperty("oneOf").add(merge(all));
    }
    return result;
  }

  private static void addObject(ObjectNode result, ObjectNode part, Set<String> required) {
    addRequired(part, required);
    part.path("properties")
        .properties()
        .forEach(
            property ->
                result
                    .withObjectProperty("properties")
                    .set(property.getKey(), property.getValue().deepCopy()));
    if (!result.has("description") && part.has("description")) {
      result.set("description", part.get("description"));
    }
  }
}

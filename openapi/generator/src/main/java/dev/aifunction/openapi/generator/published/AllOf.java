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
    if (shapes.size() == 1 && required.isEmpty()) {
      addMissing(result, own);
      addMissing(result, shapes.get(0));
      return result;
    }
    List<ObjectNode> parts = new ArrayList<>();
    for (ObjectNode shape : shapes) {
      parts.add(merge(tree.resolve(shape).deepCopy()));
    }
    for (ObjectNode part : parts) {
      if (part.has("oneOf")) {
        return distribute(part, parts, result);
      }
    }
    result.put("type", "object");
    addMissing(result, own);
    parts.forEach(part -> addObject(result, part, required));
    if (!required.isEmpty()) {
      ArrayNode names = result.putArray("required");
      required.forEach(names::add);
    }
    return result;
  }

  private static void addRequired(JsonNode part, Set<String> required) {
    part.path("required").forEach(name -> required.add(name.asString()));
  }

  /** Each choice of one part has the properties of the other parts. */
  private ObjectNode distribute(ObjectNode choices, List<ObjectNode> parts, ObjectNode result) {
    for (JsonNode choice : choices.get("oneOf")) {
      ObjectNode all = result.objectNode();
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

  private static void addMissing(ObjectNode result, ObjectNode part) {
    for (var entry : part.properties()) {
      if (!result.has(entry.getKey())) {
        result.set(entry.getKey(), entry.getValue());
      }
    }
  }
}

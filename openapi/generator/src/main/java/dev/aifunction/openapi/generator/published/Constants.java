package dev.aifunction.openapi.generator.published;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a property with one value a constant where it is always there or a tag; else it stays an
 * enum, because a constant is always written.
 */
final class Constants {

  /** Names of properties that say what an object is, the most telling first. */
  static final List<String> TAGS = List.of("type", "role", "event", "object");

  private final SchemaTree tree;

  private Constants(SchemaTree tree) {
    this.tree = tree;
  }

  static void apply(ObjectNode root) {
    SchemaTree tree = new SchemaTree(root);
    tree.rewrite(new Constants(tree)::rewrite);
  }

  private ObjectNode rewrite(ObjectNode schema) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    for (var entry : schema.path("properties").properties()) {
      ObjectNode property = (ObjectNode) entry.getValue();
      ObjectNode target = tree.resolve(property);
      JsonNode values = target.path("enum");
      boolean always =
          required.contains(entry.getKey()) && !mayBeNull(property) && !mayBeNull(target);
      if (values.size() == 1 && (TAGS.contains(entry.getKey()) || always)) {
        property.remove("$ref");
        property.remove("enum");
        property.remove("nullable");
        property.put("type", "string");
        property.set("const", values.get(0));
      } else if (property.has("const") && !always) {
        property.remove("const");
      }
    }
    return schema;
  }

  private static boolean mayBeNull(JsonNode schema) {
    return schema.path("nullable").asBoolean(false);
  }
}

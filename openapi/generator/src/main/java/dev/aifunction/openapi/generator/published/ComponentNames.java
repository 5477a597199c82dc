package dev.aifunction.openapi.generator.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Gives a component another name if its own cannot be a class's: {@code Error-2} is Error2. */
final class ComponentNames {
  private ComponentNames() {}

  static void apply(ObjectNode root, ClassNames names) {
    ObjectNode components = new SchemaTree(root).components();
    Map<String, String> renamed = new LinkedHashMap<>();
    List<String> all = List.copyOf(components.propertyNames());
    for (String name : all) {
      if (ClassNames.words(name).equals(name)) {
        String taken = names.take(name);
        if (!taken.equals(name)) {
          renamed.put(name, taken);
        }
      }
    }
    for (String name : all) {
      if (!ClassNames.words(name).equals(name)) {
        renamed.put(name, names.take(ClassNames.words(name)));
      }
    }
    // All leave their names before any takes its new one, which may have been another's.
    Map<String, JsonNode> moved = new LinkedHashMap<>();
    renamed.forEach((from, to) -> moved.put(to, components.remove(from)));
    components.setAll(moved);
    SchemaTree.visit(
        root,
        object -> {
          if (object.get("$ref") instanceof StringNode reference) {
            String to = renamed.get(SchemaTree.referenceOf(object));
            object.put("$ref", to == null ? reference.asString() : SchemaTree.REFERENCE + to);
          }
        });
  }
}

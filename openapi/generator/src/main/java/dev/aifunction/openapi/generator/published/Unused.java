package dev.aifunction.openapi.generator.published;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Removes the components that neither an operation nor a component to keep leads to. */
final class Unused {
  private Unused() {}

  /**
   * @param kept names of components that stay although no operation may lead to them
   */
  static void apply(ObjectNode root, Set<String> kept) {
    ObjectNode components = new SchemaTree(root).components();
    Set<String> reached = new LinkedHashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root.path("paths"));
    for (String name : kept) {
      if (components.has(name) && reached.add(name)) {
        open.add(components.get(name));
      }
    }
    while (!open.isEmpty()) {
      SchemaTree.visit(
          open.remove(),
          schema -> {
            String name = SchemaTree.referenceOf(schema);
            if (components.has(name) && reached.add(name)) {
              open.add(components.get(name));
            }
          });
    }
    for (String name : List.copyOf(components.propertyNames())) {
      if (!reached.contains(name)) {
        components.remove(name);
      }
    }
  }
}

package dev.aifunction.openapi.generator.published;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves the chosen operations, and of a path nothing but its operations. */
final class Selection {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private Selection() {}

  /**
   * @param operations the ids of the operations to leave, or none at all for every one
   */
  static void apply(ObjectNode root, Set<String> operations) {
    JsonNode paths = root.path("paths");
    for (String name : List.copyOf(paths.propertyNames())) {
      ObjectNode path = (ObjectNode) paths.get(name);
      JsonNode shared = path.path("parameters");
      for (String method : List.copyOf(path.propertyNames())) {
        JsonNode operation = path.get(method);
        String id = operation.path("operationId").asString("");
        if (!METHODS.contains(method) || !(operations.isEmpty() || operations.contains(id))) {
          path.remove(method);
        } else if (!shared.isEmpty()) {
          addFirst(shared, (ObjectNode) operation);
        }
      }
      if (path.isEmpty()) {
        ((ObjectNode) paths).remove(name);
      }
    }
  }

  /**
   * Puts the path's parameters before the operation's own: of two with one name, the last counts.
   */
  private static void addFirst(JsonNode shared, ObjectNode operation) {
    JsonNode own = operation.path("parameters");
    ArrayNode all = operation.putArray("parameters");
    shared.forEach(parameter -> all.add(parameter.deepCopy()));
    own.forEach(all::add);
  }
}

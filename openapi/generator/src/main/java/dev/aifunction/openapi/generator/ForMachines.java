package dev.aifunction.openapi.generator;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves out of a document what only people read: its sentences and its examples are most of its
 * size, and whoever reads them has the Javadoc.
 */
final class ForMachines {
  private static final List<String> SENTENCES = List.of("description", "summary");

  private ForMachines() {}

  /**
   * Copies a document without examples, and without descriptions but those that OpenAPI demands.
   */
  static ObjectNode copy(ObjectNode root) {
    ObjectNode copy = root.deepCopy();
    removeIn(copy, "");
    return copy;
  }

  private static void removeIn(JsonNode node, String pointer) {
    boolean namesAreData = pointer.endsWith("/properties");
    boolean isResponse = pointer.matches(".*/responses/[^/]+");
    if (node instanceof ObjectNode object && !namesAreData && !isResponse) {
      object.remove(SENTENCES);
    }
    if (node instanceof ObjectNode object && !namesAreData) {
      object.remove(Document.EXAMPLES);
    }
    Document.parts(node, pointer)
        .forEach((name, part) -> removeIn(part, Document.child(pointer, name)));
  }
}

package dev.aifunction.openapi.generator;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves the sentences out of a document for machines: they are half of its size, and whoever reads
 * them has the Javadoc.
 */
final class Sentences {
  private static final List<String> KEYS = List.of("description", "summary");

  private Sentences() {}

  /** Copies a document without its descriptions, those that OpenAPI demands aside. */
  static ObjectNode removed(ObjectNode root) {
    ObjectNode copy = root.deepCopy();
    removeIn(copy, "");
    return copy;
  }

  private static void removeIn(JsonNode node, String pointer) {
    boolean namesAreData = pointer.endsWith("/properties");
    boolean isResponse = pointer.matches(".*/responses/[^/]+");
    if (node instanceof ObjectNode object && !namesAreData && !isResponse) {
      object.remove(KEYS);
    }
    Document.parts(node, pointer)
        .forEach((name, part) -> removeIn(part, Document.child(pointer, name)));
  }
}

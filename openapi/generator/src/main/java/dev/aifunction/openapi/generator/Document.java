package dev.aifunction.openapi.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One OpenAPI document made of several.
 *
 * @param root the document
 * @param origins the file that each path, component and tag came from, by its JSON pointer
 */
public record Document(ObjectNode root, Map<String, String> origins) {
  /** What names examples, which are data. */
  static final Set<String> EXAMPLES = Set.of("example", "examples");

  public Document {
    origins = Map.copyOf(origins);
  }

  /** The schemas under {@code components}; an empty object when there are none. */
  public ObjectNode schemas() {
    return root.withObjectProperty("components").withObjectProperty("schemas");
  }

  /** The same origins around another root. */
  Document withRoot(ObjectNode newRoot) {
    return new Document(newRoot, origins);
  }

  /** Makes the exception for the construct at a JSON pointer of this document. */
  RefusedException refuse(String pointer, String problem) {
    return new RefusedException(file(pointer) + "#" + pointer, problem);
  }

  /** The file that a JSON pointer of this document leads into; empty for what all have alike. */
  public String file(String pointer) {
    String start = pointer;
    while (!start.isEmpty()) {
      String file = origins.get(start);
      if (file != null) {
        return file;
      }
      start = start.substring(0, start.lastIndexOf('/'));
    }
    return "";
  }

  /** Appends a property name or index to a JSON pointer. */
  public static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The children of a node by name or index, without examples: what looks like a reference there is
   * data.
   */
  static Map<String, JsonNode> parts(JsonNode node, String pointer) {
    Map<String, JsonNode> parts = new LinkedHashMap<>();
    boolean namesAreData = pointer.endsWith("/properties");
    for (var entry : node.properties()) {
      if (namesAreData || !EXAMPLES.contains(entry.getKey())) {
        parts.put(entry.getKey(), entry.getValue());
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      parts.put(Integer.toString(i), node.get(i));
    }
    return parts;
  }
}

package dev.aifunction.openapi.generator.drift;

import dev.aifunction.openapi.generator.Document;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A schema and where it stands.
 *
 * @param pointer the JSON pointer within its document
 */
record Schema(JsonNode node, String pointer) {

  /** The schema below this one under a keyword, such as {@code items}. */
  Schema child(String keyword) {
    return new Schema(node.path(keyword), Document.child(pointer, keyword));
  }

  /** The schemas of a list or object of schemas, such as {@code oneOf} or {@code properties}. */
  List<Schema> children(String keyword) {
    Schema parent = child(keyword);
    List<Schema> children = new ArrayList<>();
    for (int i = 0; i < parent.node.size() && parent.node.isArray(); i++) {
      children.add(new Schema(parent.node.get(i), parent.pointer + "/" + i));
    }
    for (var entry : parent.node.properties()) {
      children.add(new Schema(entry.getValue(), Document.child(parent.pointer, entry.getKey())));
    }
    return children;
  }
}

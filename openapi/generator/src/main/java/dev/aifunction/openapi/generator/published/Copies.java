package dev.aifunction.openapi.generator.published;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Copies keywords from one schema to another. */
final class Copies {

  /** The keywords that are said to people. */
  static final List<String> WORDS = List.of("title", "description", "deprecated");

  private Copies() {}

  /** Copies what is said to people. */
  static void words(ObjectNode from, ObjectNode to) {
    for (String word : WORDS) {
      if (from.has(word)) {
        to.set(word, from.get(word));
      }
    }
  }

  /** Copies every keyword that the other schema lacks. */
  static void missing(ObjectNode from, ObjectNode to) {
    for (var entry : from.properties()) {
      if (!to.has(entry.getKey())) {
        to.set(entry.getKey(), entry.getValue());
      }
    }
  }
}

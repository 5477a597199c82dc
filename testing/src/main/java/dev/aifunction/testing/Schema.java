package dev.aifunction.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Is what a schema says of a value, however it says that null is allowed.
 *
 * @param nullable whether null is among the values
 * @param wrapped whether the alternatives stand in an {@code anyOf}
 * @param words what is said of all alternatives together
 * @param alternatives what else the value may be: one schema, or those of the {@code anyOf} and of
 *     definitions that it refers to
 */
record Schema(boolean nullable, boolean wrapped, List<String> words, List<JsonNode> alternatives) {

  /** Reads a schema of a document, whose definitions it may refer to. */
  static Schema of(JsonNode schema, JsonNode document) {
    JsonNode resolved = resolved(schema, document);
    List<String> words = new ArrayList<>();
    if (!resolved.has("anyOf")) {
      describe(resolved, words);
      boolean nullable = typeNames(resolved).contains("null") || hasNull(resolved.path("enum"));
      return new Schema(nullable, false, words, List.of(resolved));
    }
    List<JsonNode> alternatives = new ArrayList<>();
    collect(resolved, document, words, alternatives);
    boolean nullable = alternatives.removeIf(one -> one.path("type").asString("").equals("null"));
    return new Schema(nullable, true, words, List.copyOf(alternatives));
  }

  private static void collect(
      JsonNode schema, JsonNode document, List<String> words, List<JsonNode> alternatives) {
    describe(schema, words);
    for (JsonNode alternative : schema.path("anyOf")) {
      JsonNode resolved = resolved(alternative, document);
      if (resolved.has("anyOf")) {
        collect(resolved, document, words, alternatives);
      } else {
        alternatives.add(resolved);
      }
    }
  }

  private static void describe(JsonNode schema, List<String> words) {
    if (schema.has("description")) {
      words.add(schema.path("description").asString());
    }
  }

  private static JsonNode resolved(JsonNode schema, JsonNode document) {
    return schema.has("$ref")
        ? document.at(schema.path("$ref").asString().substring("#".length()))
        : schema;
  }

  private static boolean hasNull(JsonNode values) {
    for (JsonNode value : values) {
      if (value.isNull()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the names of the types that a schema allows; none for any. */
  static Set<String> types(JsonNode schema) {
    Set<String> types = typeNames(schema);
    types.remove("null");
    return types;
  }

  private static Set<String> typeNames(JsonNode schema) {
    Set<String> names = new LinkedHashSet<>();
    JsonNode type = schema.path("type");
    if (type.isString()) {
      names.add(type.asString());
    }
    for (JsonNode name : type) {
      names.add(name.asString());
    }
    return names;
  }

  /** Returns what tells an alternative from the others: the value of its tag, or its type. */
  static String nameOf(JsonNode alternative) {
    for (JsonNode property : alternative.path("properties")) {
      if (property.path("enum").size() == 1) {
        return property.path("enum").path(0).asString();
      }
    }
    return String.join(" or ", types(alternative));
  }

  /** Returns the alternative of a name. */
  Optional<JsonNode> alternative(String name) {
    return alternatives.stream().filter(one -> nameOf(one).equals(name)).findFirst();
  }
}

package dev.aifunction.openapi.generator.drift;

import java.util.ArrayList;
import java.util.List;

/** Says whether something is on its way out. */
final class Deprecation {
  private final ShapeReader reader;

  Deprecation(ShapeReader reader) {
    this.reader = reader;
  }

  /** How an operation or parameter is called, which says it by itself. */
  static String word(Schema holder) {
    return word(isSaid(holder));
  }

  /** How a schema is called: it says it, or what it refers to does, or all of its choices do. */
  String wordOf(Schema schema) {
    Schema target = reader.resolve(schema);
    List<Schema> choices = new ArrayList<>(target.children("oneOf"));
    choices.addAll(target.children("anyOf"));
    choices.removeIf(choice -> choice.node().path("type").asString("").equals("null"));
    return word(
        isSaid(schema)
            || isSaid(target)
            || (!choices.isEmpty()
                && choices.stream()
                    .allMatch(choice -> isSaid(choice) || isSaid(reader.resolve(choice)))));
  }

  private static boolean isSaid(Schema schema) {
    return schema.node().path("deprecated").asBoolean(false);
  }

  private static String word(boolean deprecated) {
    return deprecated ? "deprecated" : "current";
  }
}

package dev.aifunction.processor.schema;

import java.util.List;

/**
 * Is a JSON Schema, and where a reader would break its lines.
 *
 * @param lines the parts of the text; joined without anything between them they are the schema
 */
public record SchemaText(List<String> lines) {

  public SchemaText {
    lines = List.copyOf(lines);
  }

  /** Returns the schema as it goes to the API. */
  public String json() {
    return String.join("", lines);
  }
}

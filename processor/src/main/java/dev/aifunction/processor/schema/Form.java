package dev.aifunction.processor.schema;

/** Is a dialect of JSON Schema that the API takes. */
public enum Form {
  /** OpenAI's strict subset: every property is required, and an optional one may be null. */
  STRICT,

  /** For functions that are not strict: optional properties may be missing. */
  LOOSE,

  /**
   * What fine-tuned models take of the strict subset: patterns, formats and the limits of numbers
   * and arrays are words in the description.
   */
  REDUCED;

  /** Returns the form of a function's schemas. */
  public static Form of(boolean strict) {
    return strict ? STRICT : LOOSE;
  }

  /** Whether the API holds the model to the schema. */
  public boolean isStrict() {
    return this != LOOSE;
  }
}

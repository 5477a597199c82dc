package dev.aifunction.mock.document;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Is what a JSON value can be. */
enum Kind {
  OBJECT("an object"),
  ARRAY("an array"),
  STRING("a string"),
  INTEGER("an integer"),
  NUMBER("a decimal"),
  BOOLEAN("a boolean"),
  NULL("null");

  private final String phrase;

  Kind(String phrase) {
    this.phrase = phrase;
  }

  /** Returns the kind that a schema calls {@code type}. */
  static Kind named(String type) {
    return valueOf(type.toUpperCase(Locale.ROOT));
  }

  /** Returns the kind of {@code value}; a number without fractional part is an integer. */
  static Kind of(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> OBJECT;
      case ARRAY -> ARRAY;
      case STRING -> STRING;
      case BOOLEAN -> BOOLEAN;
      case NUMBER -> value.isIntegralNumber() || hasNoFraction(value) ? INTEGER : NUMBER;
      case NULL, MISSING -> NULL;
      case BINARY, POJO -> throw new IllegalArgumentException("not parsed from JSON: " + value);
    };
  }

  private static boolean hasNoFraction(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  /** Returns whether {@code value} is of this kind; an integer is also a number. */
  boolean fits(JsonNode value) {
    Kind kind = of(value);
    return kind == this || (this == NUMBER && kind == INTEGER);
  }

  /** Returns the kind with its article, for messages. */
  String phrase() {
    return phrase;
  }
}

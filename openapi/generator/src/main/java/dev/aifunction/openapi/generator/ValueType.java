package dev.aifunction.openapi.generator;

/** The type of a value on the wire, as far as Java code differs by it. */
sealed interface ValueType {

  /** A JSON value without parts that the client knows. */
  enum Scalar implements ValueType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** Free-form JSON, kept as its text. */
    JSON,
    /** Bytes, which JSON cannot hold: a part of a form, or an answer as a whole. */
    FILE
  }

  /** An array. */
  record ListOf(ValueType item) implements ValueType {}

  /** An object whose property names are data. */
  record MapOf(ValueType value) implements ValueType {}

  /** A component with a class of its own: an object, an enum or a union. */
  record Named(String name) implements ValueType {}
}

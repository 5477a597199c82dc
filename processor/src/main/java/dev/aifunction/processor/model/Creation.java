package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;

/** Is how generated code makes an object of the values that it read. */
public sealed interface Creation {

  /** {@code new Point(x, y)}, and then setters and fields. */
  record Constructor() implements Creation {}

  /** {@code Point.of(x, y)}, and then setters and fields. */
  record Factory(ClassName owner, String method) implements Creation {}

  /** {@code Point.builder().x(x).y(y).build()}; the setters are the builder's methods. */
  record Builder(ClassName owner, String method, String build) implements Creation {}

  /** The object is only written, never made. */
  record None() implements Creation {}
}

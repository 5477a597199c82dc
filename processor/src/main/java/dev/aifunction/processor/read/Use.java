package dev.aifunction.processor.read;

/**
 * Is what generated code does with a type.
 *
 * @param direction whether it reads or writes its values
 * @param strict whether a schema in strict form has to say everything about it
 */
record Use(Direction direction, boolean strict) {

  /** Whether generated code reads values, or only writes them. */
  enum Direction {
    ARGUMENT,
    RESULT
  }

  /** Returns the use of a function's parameter. */
  static Use argument(boolean strict) {
    return new Use(Direction.ARGUMENT, strict);
  }

  /** Returns the use of a function's result. */
  static Use result(boolean strict) {
    return new Use(Direction.RESULT, strict);
  }

  boolean isResult() {
    return direction == Direction.RESULT;
  }
}

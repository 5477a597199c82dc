package dev.aifunction.processor.model;

/** Is a parameter of a function, in the order of its declaration. */
public sealed interface ParameterModel {

  /** A parameter that the model fills in. */
  record Argument(Property property) implements ParameterModel {}

  /** The parameter that receives the {@code CallContext}. */
  record Context() implements ParameterModel {}
}

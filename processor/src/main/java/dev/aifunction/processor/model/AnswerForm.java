package dev.aifunction.processor.model;

import dev.aifunction.processor.model.ValueType.ObjectType;
import java.util.List;
import java.util.Optional;

/**
 * Is what a structured answer looks like. In strict mode its root is an object: any other value
 * travels as the only property of one.
 *
 * @param name what the model calls the form, and the function where it has to call one
 * @param value what the method returns
 * @param valueDescription what the model is told of the value
 * @param description what the model is told of the function
 */
public record AnswerForm(
    String name, ValueType value, Optional<String> valueDescription, Optional<String> description) {
  private static final String PROPERTY = "value";

  /** Returns the one property that the value travels in; empty for a root of its own. */
  public Optional<Property> wrapping() {
    return value instanceof ObjectType
        ? Optional.empty()
        : Optional.of(Property.parameter(PROPERTY, PROPERTY, value, valueDescription));
  }

  /** Returns the property that the value travels in as a list, for what takes arguments. */
  public List<Property> properties() {
    return wrapping().stream().toList();
  }
}

package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Is the algebra of values: what a parameter, a component or a result can be.
 *
 * <p>There are three folds over it: to JSON Schema ({@code schema}), to code that reads it and to
 * code that writes it ({@code generate}).
 */
public sealed interface ValueType {

  /** The Java type as the user's signature has it. */
  TypeName type();

  /** One JSON text, number or boolean. */
  record ScalarType(TypeName type, Scalar scalar) implements ValueType {}

  /** One of a fixed set of names. */
  record EnumType(ClassName type, Optional<String> description, List<String> constants)
      implements ValueType {
    public EnumType {
      constants = List.copyOf(constants);
    }
  }

  /** A JSON array. */
  record ListType(TypeName type, Container container, ValueType element) implements ValueType {

    /** What holds the elements in Java. */
    public enum Container {
      LIST,
      SET,
      ARRAY
    }
  }

  /** A JSON object with known properties, built by its canonical constructor. */
  record RecordType(ClassName type, Optional<String> description, List<Property> properties)
      implements ValueType {
    public RecordType {
      properties = List.copyOf(properties);
    }
  }

  /** A value that may be null or missing. */
  record NullableType(TypeName type, Wrapper wrapper, ValueType value) implements ValueType {

    /** How Java says that there is none. */
    public enum Wrapper {
      NULL,
      OPTIONAL,
      OPTIONAL_INT,
      OPTIONAL_LONG,
      OPTIONAL_DOUBLE
    }
  }

  /** A value with rules beyond its type. */
  record ConstrainedType(ValueType value, List<Constraint> constraints) implements ValueType {
    public ConstrainedType {
      constraints = List.copyOf(constraints);
    }

    @Override
    public TypeName type() {
      return value.type();
    }
  }

  /** Whether the value may be null or missing. */
  default boolean isOptional() {
    return this instanceof NullableType;
  }
}

package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.WrappedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Is a value taken out of all that is around it.
 *
 * @param constraints the rules around it
 * @param orNull whether it may be null
 * @param standIn what stands for null, as JSON
 */
record Bare(
    ValueType type, List<Constraint> constraints, boolean orNull, Optional<String> standIn) {

  static Bare of(ValueType type) {
    List<Constraint> constraints = new ArrayList<>();
    boolean orNull = false;
    Optional<String> standIn = Optional.empty();
    ValueType inner = type;
    while (true) {
      if (inner instanceof NullableType nullable) {
        orNull = true;
        inner = nullable.value();
      } else if (inner instanceof DefaultedType defaulted) {
        orNull = true;
        standIn = Optional.of(defaulted.json());
        inner = defaulted.value();
      } else if (inner instanceof ConstrainedType constrained) {
        constraints.addAll(constrained.constraints());
        inner = constrained.value();
      } else if (inner instanceof WrappedType wrapped) {
        inner = wrapped.value();
      } else {
        return new Bare(inner, List.copyOf(constraints), orNull, standIn);
      }
    }
  }

  Bare withoutNull() {
    return new Bare(type, constraints, false, Optional.empty());
  }

  /** Whether its schema has no room for null, so that the two are alternatives. */
  boolean isContainer() {
    return type instanceof ObjectType || type instanceof ListType || type instanceof MapType;
  }
}

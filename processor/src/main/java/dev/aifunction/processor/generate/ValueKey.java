package dev.aifunction.processor.generate;

import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.model.ValueType.UnionType;
import dev.aifunction.processor.model.ValueType.WrappedType;
import java.util.List;

/**
 * Is what tells values apart for which code is made: objects and unions by their ids, so that those
 * which contain themselves come to an end, and everything else by what it is made of.
 *
 * @param what what the code does
 */
record ValueKey(String what, Object of) {

  static ValueKey of(String what, ValueType type) {
    return new ValueKey(what, key(type));
  }

  private static Object key(ValueType type) {
    if (type instanceof ReferenceType reference) {
      return key(reference.definition().value());
    } else if (type instanceof ObjectType object) {
      return List.of("object", object.id(), object.tag());
    } else if (type instanceof UnionType union) {
      return List.of("union", union.id());
    } else if (type instanceof ListType list) {
      return List.of(list.container(), list.type(), key(list.element()));
    } else if (type instanceof MapType map) {
      return List.of(map.container(), map.type(), key(map.key()), key(map.value()));
    } else if (type instanceof WrappedType wrapped) {
      return List.of("wrapped", wrapped.type(), key(wrapped.value()));
    } else if (type instanceof NullableType nullable) {
      return List.of(nullable.wrapper(), nullable.type(), key(nullable.value()));
    } else if (type instanceof DefaultedType defaulted) {
      return List.of("default", defaulted.json(), key(defaulted.value()));
    } else if (type instanceof ConstrainedType constrained) {
      return List.of(constrained.constraints(), key(constrained.value()));
    }
    return type;
  }
}

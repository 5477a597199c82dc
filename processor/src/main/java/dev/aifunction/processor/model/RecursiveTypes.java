package dev.aifunction.processor.model;

import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.model.ValueType.UnionType;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the objects and unions that a {@link ReferenceType} refers to. */
public final class RecursiveTypes {
  private final Map<String, ValueType> byId = new LinkedHashMap<>();
  private final Set<ValueType> visited = Collections.newSetFromMap(new IdentityHashMap<>());

  private RecursiveTypes() {}

  /** Finds those in some values. */
  public static RecursiveTypes in(Collection<? extends ValueType> values) {
    RecursiveTypes types = new RecursiveTypes();
    values.forEach(types::visit);
    return types;
  }

  private void visit(ValueType type) {
    if (!visited.add(type)) {
      return; // readers share what they have read before
    }
    if (type instanceof ReferenceType reference && !byId.containsKey(reference.id())) {
      ValueType value = reference.definition().value();
      byId.put(reference.id(), value);
      visit(value);
    }
    type.parts().forEach(this::visit);
  }

  /** Returns the types, in the order of the references. */
  public List<ValueType> all() {
    return List.copyOf(byId.values());
  }

  /**
   * Returns the one that a value is or refers to; a member of a union is not the same by itself.
   */
  public Optional<ValueType> of(ValueType type) {
    if (type instanceof ReferenceType reference) {
      return Optional.ofNullable(byId.get(reference.id()));
    } else if (type instanceof UnionType union) {
      return Optional.ofNullable(byId.get(union.id()));
    } else if (type instanceof ObjectType object) {
      return Optional.ofNullable(byId.get(object.id()))
          .filter(known -> known instanceof ObjectType same && same.tag().equals(object.tag()));
    }
    return Optional.empty();
  }
}

package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.RecursiveTypes;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Holds the types that contain themselves: a schema has each once, in {@code $defs}, and refers to
 * it everywhere else.
 */
final class Definitions {
  private final RecursiveTypes recursive;
  private final List<Definition> used = new ArrayList<>();

  Definitions(Collection<ValueType> values) {
    this.recursive = RecursiveTypes.in(values);
  }

  /** Is one that something refers to. */
  record Definition(String name, ValueType type) {}

  /** Returns the definition that a value refers to, and counts it as used. */
  Optional<Definition> of(ValueType type) {
    return recursive.of(type).map(this::use);
  }

  /** Returns a used definition by its position, in the order of first use. */
  Optional<Definition> used(int position) {
    return position < used.size() ? Optional.of(used.get(position)) : Optional.empty();
  }

  private Definition use(ValueType type) {
    for (Definition definition : used) {
      if (definition.type() == type) {
        return definition;
      }
    }
    Definition definition = new Definition(freeName(TypeWords.of(type)), type);
    used.add(definition);
    return definition;
  }

  /** Returns a name that needs no escape in a reference: of ASCII letters, digits and {@code _}. */
  private String freeName(String words) {
    String wish = words.replaceAll("[^A-Za-z0-9_]", "_");
    String name = wish;
    for (int number = 2; isTaken(name); number++) {
      name = wish + "_" + number;
    }
    return name;
  }

  private boolean isTaken(String name) {
    return used.stream().anyMatch(definition -> definition.name().equals(name));
  }
}

package dev.aifunction.processor.model;

import java.util.List;

/** Is a prompt or an instruction with places for values. */
public record Template(List<Part> parts) {

  public Template {
    parts = List.copyOf(parts);
  }

  /** A piece of a template. */
  public sealed interface Part {

    /** Text that stands as it is. */
    record Text(String text) implements Part {}

    /** The place of a value. */
    record Variable(String name) implements Part {}
  }

  /** Returns the names of the variables, each once, in the order of their first use. */
  public List<String> variables() {
    return parts.stream()
        .filter(Part.Variable.class::isInstance)
        .map(part -> ((Part.Variable) part).name())
        .distinct()
        .toList();
  }
}

package dev.aifunction.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Is a named value: a parameter of a function or a property of an object.
 *
 * @param name the name on the wire
 * @param aliases names that are read as well
 * @param javaName the name in Java
 * @param description what the model is told of it
 * @param getter what gets it from an object; empty for a parameter, and for what is never written
 * @param setter what puts it into an object; empty when the creator takes it as its argument
 */
public record Property(
    String name,
    List<String> aliases,
    String javaName,
    ValueType type,
    Optional<String> description,
    Optional<Member> getter,
    Optional<Member> setter) {

  public Property {
    aliases = List.copyOf(aliases);
  }

  /** Returns a parameter of a function. */
  public static Property parameter(
      String name, String javaName, ValueType type, Optional<String> description) {
    return new Property(
        name, List.of(), javaName, type, description, Optional.empty(), Optional.empty());
  }

  /** Returns this property as an object has it. */
  public Property of(Optional<Member> objectGetter, Optional<Member> objectSetter) {
    return new Property(name, aliases, javaName, type, description, objectGetter, objectSetter);
  }
}

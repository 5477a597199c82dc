package dev.aifunction.processor.model;

import java.util.Optional;

/**
 * Is a named value: a parameter of a function or a component of a record.
 *
 * @param name the name on the wire
 * @param javaName the name in Java, which is also its accessor's
 * @param description what the model is told of it
 */
public record Property(
    String name, String javaName, ValueType type, Optional<String> description) {}

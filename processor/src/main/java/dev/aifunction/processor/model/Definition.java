package dev.aifunction.processor.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Is an object or union that refers to itself, directly or by way of others: the one knot by which
 * the algebra's values, which are trees otherwise, hang together.
 *
 * <p>It is known before its value is, which is read next. Two are equal when their ids are.
 */
public final class Definition {
  private final String id;
  private @Nullable ValueType value;

  /** Names a type that is about to be read. */
  public Definition(String id) {
    this.id = id;
  }

  /** What tells the type from others, with all that stands on its type arguments. */
  public String id() {
    return id;
  }

  /** Returns the object or union itself. */
  public ValueType value() {
    return Optional.ofNullable(value)
        .orElseThrow(() -> new IllegalStateException(id + " is not read yet"));
  }

  /** Says what the type is, once. */
  public void define(ValueType objectOrUnion) {
    value = objectOrUnion;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Definition definition && definition.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}

package dev.aifunction.openapi.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is a union's member that stands for a value without properties: a scalar, a list, or in a form a
 * file.
 *
 * @param <T> the type of the value
 */
public abstract class PlainValue<T> {
  private final T value;

  /** Holds a value, which is not null; a list is copied. */
  protected PlainValue(T value) {
    this.value = frozen(Objects.requireNonNull(value, "value"));
  }

  /** The value. */
  public final T value() {
    return value;
  }

  /** Writes the value as JSON; a file has none. */
  public final void writeTo(JsonWriter out) {
    out.any(value);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof PlainValue<?> that
        && getClass().isInstance(that)
        && value.equals(that.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** The name of the union and of the kind, without the value. */
  @Override
  public final String toString() {
    return UnknownValue.name(getClass());
  }

  // A copy of a list is a list of the same items.
  @SuppressWarnings("unchecked")
  private static <T> T frozen(T value) {
    return value instanceof List<?> items ? (T) Copies.frozenList(items) : value;
  }
}

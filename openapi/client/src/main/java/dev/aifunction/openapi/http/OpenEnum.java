package dev.aifunction.openapi.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is a string with known values, as the generated enums are; another value occurs and is kept.
 *
 * <p>Two of one class are equal if their values are.
 */
public abstract class OpenEnum implements JsonValue {
  private final String value;

  /** Set while the class of a constant is initialized, before anyone else can see it. */
  private boolean known;

  /** Holds a value. */
  protected OpenEnum(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Makes constants known, and returns them by their values. */
  @SafeVarargs
  protected static <E extends OpenEnum> Map<String, E> index(E... constants) {
    Map<String, E> index = new HashMap<>();
    for (E constant : constants) {
      ((OpenEnum) constant).known = true;
      index.put(constant.value(), constant);
    }
    return index;
  }

  /** The value on the wire. */
  public final String value() {
    return value;
  }

  /** Whether this is one of the constants. */
  public final boolean isKnown() {
    return known;
  }

  @Override
  public final void writeTo(JsonWriter out) {
    out.any(value);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum that
        && getClass().isInstance(that)
        && value.equals(that.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** The value on the wire. */
  @Override
  public final String toString() {
    return value;
  }
}

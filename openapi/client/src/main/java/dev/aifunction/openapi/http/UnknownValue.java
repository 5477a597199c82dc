package dev.aifunction.openapi.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Is a union's member that came from the wire and that this version does not know. */
public abstract class UnknownValue implements JsonValue {
  private final RawJson json;

  /** Holds a member as it came. */
  protected UnknownValue(RawJson json) {
    this.json = Objects.requireNonNull(json, "json");
  }

  /** The member as it came. */
  public final RawJson json() {
    return json;
  }

  @Override
  public final void writeTo(JsonWriter out) {
    json.writeTo(out);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof UnknownValue that
        && getClass().isInstance(that)
        && json.equals(that.json);
  }

  @Override
  public final int hashCode() {
    return json.hashCode();
  }

  /** The name of the union, without the member. */
  @Override
  public final String toString() {
    return name(getClass());
  }

  /** The name of a union's member as it is written in Java, such as {@code Union.Text}. */
  static String name(Class<?> member) {
    String name = member.getName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }
}

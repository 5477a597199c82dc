package dev.aifunction.openapi.http;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is a JSON object whose properties are known, as the generated models are; what it does not know
 * is kept and written back.
 */
public abstract non-sealed class JsonObject extends WireObject implements JsonValue {
  private final Map<String, RawJson> unknown;

  /** Takes over what a builder has collected. */
  protected JsonObject(Builder<?> builder) {
    super(builder);
    this.unknown = builder.wasRead ? builder.unknown : new LinkedHashMap<>(builder.unknown);
  }

  /** The properties that this class does not know, in the order of their arrival. */
  public final Map<String, RawJson> additionalProperties() {
    return Collections.unmodifiableMap(unknown);
  }

  @Override
  final Set<String> present() {
    Set<String> present = super.present();
    present.addAll(unknown.keySet());
    return present;
  }

  @Override
  public final void writeTo(JsonWriter out) {
    out.beginObject();
    forEachProperty((name, value) -> out.name(name).any(value));
    unknown.forEach((name, value) -> out.name(name).any(value));
    out.endObject();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return super.equals(other) && other instanceof JsonObject that && unknown.equals(that.unknown);
  }

  @Override
  public final int hashCode() {
    return 31 * super.hashCode() + unknown.hashCode();
  }

  /** Copies everything into a new builder, which is returned. */
  protected final <B extends Builder<B>> B copyTo(B builder) {
    fill(builder);
    ((Builder<B>) builder).takeUnknown(unknown);
    return builder;
  }

  /**
   * Collects the properties of a JSON object.
   *
   * @param <B> the builder's own class
   */
  public abstract static class Builder<B extends Builder<B>> extends WireObject.Builder<B> {
    private Map<String, RawJson> unknown = Map.of();

    /** Whether nobody else has the values, so that they need not be copied. */
    private boolean wasRead;

    /** Starts with nothing. */
    protected Builder(PropertyNames names) {
      super(names);
    }

    /** Reads the value of the property at a position, which is not null. */
    protected abstract Object read(int position, JsonReader in);

    /**
     * Adds a property that this class does not know.
     *
     * @throws IllegalArgumentException if it does know the property
     */
    public final B additionalProperty(String name, RawJson value) {
      addUnknown(unknown(name), value);
      return self();
    }

    /** Fills a new builder, which is then made an object and forgotten. */
    final void readAll(JsonReader in) {
      wasRead = true;
      @Nullable Object[] values = values();
      Arrays.fill(values, null); // a constant that does not arrive is none
      in.beginObject();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        int position = position(name);
        if (position < 0) {
          addUnknown(name, in.json());
        } else {
          values[position] = in.isNull() ? NULL : Copies.unmodifiable(read(position, in));
        }
      }
    }

    @Override
    final @Nullable Object[] frozenValues() {
      return wasRead ? values() : super.frozenValues();
    }

    private void takeUnknown(Map<String, RawJson> other) {
      other.forEach(this::addUnknown);
    }

    private void addUnknown(String name, RawJson value) {
      if (unknown.isEmpty()) {
        unknown = new LinkedHashMap<>();
      }
      unknown.put(name, value);
    }
  }
}

package dev.aifunction.openapi.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Is an immutable object whose properties have names on the wire: what all generated classes with
 * properties have in common.
 *
 * <p>It holds the properties by position. The generated classes put types and names on them, so
 * that each is small, and what is done with all properties alike, such as writing and comparing, is
 * written once.
 */
public abstract sealed class WireObject permits FormObject, JsonObject, QueryObject {

  /** Stands for a property that is there without a value. */
  static final Object NULL = RawJson.NULL;

  private final PropertyNames names;
  private final @Nullable Object[] values;

  WireObject(Builder<?> builder) {
    this.names = builder.names;
    this.values = builder.frozenValues();
  }

  /** Returns the value of the property at a position, or null if it has none. */
  // The generated code asks for the type that it set or read there.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <T> @Nullable T get(int position) {
    Object value = values[position];
    return value == NULL ? null : (T) value;
  }

  /**
   * Returns the value of a property that the API promises.
   *
   * @throws MalformedResponseException if it did not arrive
   */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  protected final <T> T require(int position) {
    T value = get(position);
    if (value == null) {
      throw new MalformedResponseException(
          "The required property '" + names.name(position) + "' did not arrive");
    }
    return value;
  }

  /** Copies the properties into a builder of the same class. */
  final void fill(Builder<?> builder) {
    for (int i = 0; i < values.length; i++) {
      builder.values[i] = Copies.open(values[i]);
    }
  }

  /** Tells of the properties that are there; {@link #NULL} is the value of one without. */
  final void forEachProperty(BiConsumer<String, Object> action) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        action.accept(names.name(i), value);
      }
    }
  }

  /** The names of all properties that are there, known or not. */
  Set<String> present() {
    Set<String> present = new LinkedHashSet<>();
    forEachProperty((name, value) -> present.add(name));
    return present;
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (int position : names.required()) {
      if (values[position] == null) {
        missing.add(names.name(position));
      }
    }
    return missing;
  }

  /** Whether another object of this class has the same properties. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WireObject that
        && getClass().isInstance(that)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** The names of the properties that are set: their values may be confidential. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + present();
  }

  /**
   * Collects the properties of an object.
   *
   * @param <B> the builder's own class, as generated code declares it
   */
  public abstract static class Builder<B extends Builder<B>> {
    private final PropertyNames names;
    private final @Nullable Object[] values;

    Builder(PropertyNames names) {
      this.names = names;
      this.values = names.constants();
    }

    /** Sets a property; a list or map is copied. */
    protected final B set(int position, Object value) {
      return setOrNull(position, Objects.requireNonNull(value, names.name(position)));
    }

    /** Sets a property, to no value if it is null; a list or map is copied. */
    protected final B setOrNull(int position, @Nullable Object value) {
      values[position] = value == null ? NULL : Copies.open(value);
      return self();
    }

    /** Adds an item to the list that a property is. */
    // The generated code adds the items that the list has.
    @SuppressWarnings("unchecked")
    protected final B append(int position, Object item) {
      List<Object> items =
          values[position] instanceof List<?> list ? (List<Object>) list : new ArrayList<>();
      items.add(Objects.requireNonNull(item, names.name(position)));
      values[position] = items;
      return self();
    }

    /**
     * Returns the object that was made, if nothing is missing.
     *
     * @throws IllegalStateException if a required property is not set, naming each
     */
    protected static <T extends WireObject> T complete(T object) {
      List<String> missing = ((WireObject) object).missing();
      if (!missing.isEmpty()) {
        throw new IllegalStateException(
            object.getClass().getSimpleName() + " needs " + String.join(", ", missing));
      }
      return object;
    }

    /** The values for an object, which has them for itself. */
    @Nullable Object[] frozenValues() {
      @Nullable Object[] frozen = new @Nullable Object[values.length];
      for (int i = 0; i < values.length; i++) {
        frozen[i] = Copies.frozen(values[i]);
      }
      return frozen;
    }

    final @Nullable Object[] values() {
      return values;
    }

    final int position(String name) {
      return names.position(name);
    }

    /** Returns a name that is no property's: a property has a method of its own. */
    final String unknown(String name) {
      if (names.position(name) >= 0) {
        throw new IllegalArgumentException(
            "'" + name + "' is a property of its own: set it by its method");
      }
      return name;
    }

    // B is this builder's class: generated code declares it so.
    @SuppressWarnings("unchecked")
    final B self() {
      return (B) this;
    }
  }
}

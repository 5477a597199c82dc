package dev.aifunction.openapi.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a generated model has beside its fields: the properties that are explicitly null, and
 * those that it does not know.
 *
 * <p>Its static methods are what the generated models would otherwise repeat.
 */
public final class Extras {
  private Set<String> nulls = Set.of();
  private Map<String, RawJson> unknown = Map.of();

  /** Holds nothing yet. */
  public Extras() {}

  /** Copies. */
  public Extras(Extras origin) {
    if (!origin.nulls.isEmpty()) {
      nulls = new LinkedHashSet<>(origin.nulls);
    }
    if (!origin.unknown.isEmpty()) {
      unknown = new LinkedHashMap<>(origin.unknown);
    }
  }

  /** Notes that a property is set, to null if the value is null, and returns the value. */
  public <T> @Nullable T set(String name, @Nullable T value) {
    note(name, value == null);
    return value;
  }

  /** Notes that a property has a value or is null; where it arrives twice, the last counts. */
  public void note(String name, boolean isNull) {
    if (!isNull) {
      if (!nulls.isEmpty()) {
        nulls.remove(name);
      }
      return;
    }
    if (nulls.isEmpty()) {
      nulls = new LinkedHashSet<>();
    }
    nulls.add(name);
  }

  /** Adds a property that the model does not know. */
  public void add(String name, RawJson value) {
    if (unknown.isEmpty()) {
      unknown = new LinkedHashMap<>();
    }
    unknown.put(name, value);
  }

  /** The properties that the model does not know. */
  public Map<String, RawJson> unknown() {
    return Collections.unmodifiableMap(unknown);
  }

  /** Writes everything. */
  public void writeTo(JsonWriter out) {
    for (String name : nulls) {
      out.name(name).nothing();
    }
    unknown.forEach((name, value) -> out.name(name).value(value));
  }

  /**
   * Checks that the required properties of a model are set, to null or not.
   *
   * @param namesAndValues alternately the name of a property and its value
   * @throws IllegalStateException if not, naming each that is missing
   */
  public void check(String model, @Nullable Object... namesAndValues) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) Objects.requireNonNull(namesAndValues[i]);
      if (namesAndValues[i + 1] == null && !nulls.contains(name)) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(model + " needs " + String.join(", ", missing));
    }
  }

  /**
   * Returns the value of a property that the API promises.
   *
   * @throws MalformedResponseException if it did not arrive
   */
  public static <T> T require(@Nullable T value, String name) {
    if (value == null) {
      throw new MalformedResponseException("The required property '" + name + "' did not arrive");
    }
    return value;
  }

  /** Returns the name of an unknown property; a known one has a method of its own. */
  public static String unknown(String name, Set<String> known) {
    if (known.contains(name)) {
      throw new IllegalArgumentException(
          "'" + name + "' is a property of its own: set it by its method");
    }
    return name;
  }

  /** Appends to a builder's list, which is made if need be. */
  public static <T> List<T> append(@Nullable List<T> items, T item) {
    List<T> result = items == null ? new ArrayList<>() : items;
    result.add(Objects.requireNonNull(item));
    return result;
  }

  /** Copies a list so that a builder may append to it. */
  public static <T> @Nullable List<T> copy(@Nullable List<T> items) {
    return items == null ? null : new ArrayList<>(items);
  }

  /** Copies a map so that a builder may add to it. */
  public static <T> @Nullable Map<String, T> copy(@Nullable Map<String, T> entries) {
    return entries == null ? null : new LinkedHashMap<>(entries);
  }

  /** Copies a list so that nobody may change it; null elements from the wire stay. */
  public static <T> @Nullable List<T> freeze(@Nullable List<T> items) {
    return items == null ? null : Collections.unmodifiableList(new ArrayList<>(items));
  }

  /** Copies a map so that nobody may change it. */
  public static <T> @Nullable Map<String, T> freeze(@Nullable Map<String, T> entries) {
    return entries == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * Describes a model by the names of its properties: their values may be confidential.
   *
   * @param namesAndValues alternately the name of a property and its value
   */
  public String describe(String model, @Nullable Object... namesAndValues) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        names.add((String) Objects.requireNonNull(namesAndValues[i]));
      }
    }
    names.addAll(nulls);
    names.addAll(unknown.keySet());
    return model + names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extras that && nulls.equals(that.nulls) && unknown.equals(that.unknown);
  }

  @Override
  public int hashCode() {
    return Objects.hash(nulls, unknown);
  }

  /** The names of the properties, without their values. */
  @Override
  public String toString() {
    return "Extras" + nulls + unknown.keySet();
  }
}

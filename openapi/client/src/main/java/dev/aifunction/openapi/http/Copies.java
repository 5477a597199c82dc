package dev.aifunction.openapi.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies lists and maps for generated classes; null elements from the wire stay. */
final class Copies {
  private Copies() {}

  /** Copies a list so that nobody may change it. */
  static <T> List<T> frozenList(List<T> items) {
    return Collections.unmodifiableList(new ArrayList<>(items));
  }

  /** Copies a value that is a list or map so that nobody may change it. */
  static @Nullable Object frozen(@Nullable Object value) {
    Object copy = open(value);
    return copy == null ? null : unmodifiable(copy);
  }

  /** Wraps a value that is a list or map so that nobody may change it. */
  static Object unmodifiable(Object value) {
    if (value instanceof List<?> items) {
      return Collections.unmodifiableList(items);
    }
    return value instanceof Map<?, ?> entries ? Collections.unmodifiableMap(entries) : value;
  }

  /** Copies a value that is a list or map so that it may be changed. */
  static @Nullable Object open(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return new ArrayList<>(items);
    }
    return value instanceof Map<?, ?> entries ? new LinkedHashMap<>(entries) : value;
  }
}

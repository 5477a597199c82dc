package dev.aifunction.internal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what holds other values into collections and maps of any type. */
final class Containers {
  private static final Keys ENTRY = Keys.of("key", "value");
  private static final int KEY = 0;

  private Containers() {}

  static <T extends @Nullable Object> void read(
      ArgumentReader in,
      Collection<? super T> collection,
      Function<? super ArgumentReader, ? extends T> element) {
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      int before = in.problemCount();
      T each = element.apply(in);
      if (in.problemCount() == before) {
        add(in, collection, each);
      }
    }
  }

  private static <T extends @Nullable Object> void add(
      ArgumentReader in, Collection<? super T> collection, T element) {
    try {
      if (!collection.add(element)) {
        in.problem("repeats an earlier element; write each one once");
      }
    } catch (NullPointerException e) {
      requireNull(element, e);
      in.problem("must not be null");
    }
  }

  static <K, V extends @Nullable Object> void read(
      ArgumentReader in,
      Map<? super K, ? super V> map,
      Function<? super ArgumentReader, ? extends K> key,
      Function<? super ArgumentReader, ? extends V> value) {
    switch (in.peek()) {
      case '{' -> readMembers(in, map, key, value);
      case '[' -> readEntries(in, map, key, value);
      default -> in.wrong("an object, or an array of objects with \"key\" and \"value\"");
    }
  }

  /** Reads {@code {"a": 1, "b": 2}}. */
  private static <K, V extends @Nullable Object> void readMembers(
      ArgumentReader in,
      Map<? super K, ? super V> map,
      Function<? super ArgumentReader, ? extends K> key,
      Function<? super ArgumentReader, ? extends V> value) {
    for (boolean more = in.beginMembers(); more; more = in.nextMember()) {
      int before = in.problemCount();
      K k = in.readName(key);
      checkNew(in, before, map, k);
      V v = value.apply(in);
      if (in.problemCount() == before && !put(map, k, v)) {
        in.problem("must not be null");
      }
    }
  }

  /** Reads {@code [{"key": "a", "value": 1}, {"key": "b", "value": 2}]}. */
  @SuppressWarnings("NullAway") // an entry without a problem has its key and its value
  private static <K, V extends @Nullable Object> void readEntries(
      ArgumentReader in,
      Map<? super K, ? super V> map,
      Function<? super ArgumentReader, ? extends K> key,
      Function<? super ArgumentReader, ? extends V> value) {
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      int before = in.problemCount();
      K k = null;
      V v = null;
      for (int property = in.begin(ENTRY); property >= 0; property = in.next()) {
        if (property == KEY) {
          int beforeKey = in.problemCount();
          k = key.apply(in);
          checkNew(in, beforeKey, map, k);
        } else {
          v = value.apply(in);
        }
      }
      if (in.problemCount() == before && !put(map, k, v)) {
        in.problemBelow("value", "must not be null");
      }
    }
  }

  /** Notes that a key which was read without problem is in the map already. */
  private static void checkNew(ArgumentReader in, int before, Map<?, ?> map, Object key) {
    if (in.problemCount() == before && map.containsKey(key)) {
      in.problem("repeats an earlier key; write each one once");
    }
  }

  /** Returns whether the map takes the entry; some take no null. */
  private static <K, V extends @Nullable Object> boolean put(
      Map<? super K, ? super V> map, K key, V value) {
    try {
      map.put(key, value);
      return true;
    } catch (NullPointerException e) {
      requireNull(value, e);
      return false;
    }
  }

  /** Lets through what is not about a null value. */
  private static void requireNull(@Nullable Object value, NullPointerException e) {
    if (value != null) {
      throw e;
    }
  }
}

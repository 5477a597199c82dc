package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the Java types that are a map: a row for each class that holds the entries. */
@SuppressWarnings("ImmutableEnumChecker") // neither a ClassName nor such a list ever changes
public enum MapContainer {
  MAP(null, "Map"),
  HASH_MAP("HashMap", "HashMap", "AbstractMap"),
  LINKED_HASH_MAP("LinkedHashMap", "LinkedHashMap", "SequencedMap"),
  TREE_MAP("TreeMap", "SortedMap", "NavigableMap", "TreeMap"),
  ENUM_MAP("EnumMap", "EnumMap"),
  HASHTABLE("Hashtable", "Hashtable"),
  CONCURRENT_MAP(
      "concurrent.ConcurrentHashMap", "concurrent.ConcurrentMap", "concurrent.ConcurrentHashMap"),
  CONCURRENT_SKIP_MAP(
      "concurrent.ConcurrentSkipListMap",
      "concurrent.ConcurrentNavigableMap",
      "concurrent.ConcurrentSkipListMap");

  private final @Nullable ClassName implementation;

  private final List<String> types;

  MapContainer(@Nullable String implementation, String... types) {
    this.implementation = implementation == null ? null : JavaUtil.name(implementation);
    this.types = Arrays.stream(types).map(JavaUtil::qualified).toList();
  }

  /** Returns the container of a type, by its qualified name. */
  public static Optional<MapContainer> of(String qualifiedName) {
    return Arrays.stream(values())
        .filter(container -> container.types.contains(qualifiedName))
        .findFirst();
  }

  /** The class that is filled; empty for the one that the reader makes itself. */
  public Optional<ClassName> implementation() {
    return Optional.ofNullable(implementation);
  }

  /** Whether keys have to be comparable. */
  public boolean isSorted() {
    return this == TREE_MAP || this == CONCURRENT_SKIP_MAP;
  }

  /** Whether null cannot be among the values. */
  public boolean refusesNull() {
    return this == HASHTABLE || this == CONCURRENT_MAP || this == CONCURRENT_SKIP_MAP;
  }
}

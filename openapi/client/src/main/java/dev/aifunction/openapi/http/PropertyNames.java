package dev.aifunction.openapi.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the names on the wire of a generated class's properties; their positions count from 0. */
public final class PropertyNames {
  private static final String REQUIRED = "*";

  private final List<String> all = new ArrayList<>();
  private final List<String> required = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  private PropertyNames() {}

  /**
   * Holds names.
   *
   * <p>One string for all of them is much smaller in a class file than one for each.
   *
   * @param lines one name a line; that of a required property ends with {@code *}
   */
  public static PropertyNames of(String lines) {
    PropertyNames names = new PropertyNames();
    lines.lines().forEach(names::add);
    return names;
  }

  private void add(String line) {
    boolean isRequired = line.endsWith(REQUIRED);
    String name = isRequired ? line.substring(0, line.length() - REQUIRED.length()) : line;
    positions.put(name, all.size());
    all.add(name);
    if (isRequired) {
      required.add(name);
    }
  }

  int size() {
    return all.size();
  }

  String name(int position) {
    return all.get(position);
  }

  /** The position of a name, or -1 if it is none of them. */
  int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  /** The names of the required properties; not to be changed. */
  List<String> required() {
    return required;
  }
}

package dev.aifunction.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the names of an object's properties, or of an enum's values, in their order; a name is
 * known by its position. An alias is taken for its name, and never shown.
 */
public final class Keys {
  private final String[] names;
  private final String[] members;
  private final @Nullable String[] nextMembers;
  private final boolean[] plain;
  private final boolean[] required;
  private final Map<String, Integer> aliases;

  private Keys(String[] names, boolean[] required, Map<String, Integer> aliases) {
    this.names = names;
    this.required = required;
    this.aliases = aliases;
    this.plain = new boolean[names.length];
    this.members = new String[names.length];
    this.nextMembers = new @Nullable String[names.length + 1];
    for (int i = 0; i < names.length; i++) {
      // Neither lambdas nor plus signs: linking the first of each is most of a toolset's start.
      plain[i] = isPlain(names[i]);
      members[i] = plain[i] ? "\"".concat(names[i]).concat("\":") : "\n";
      nextMembers[i] = plain[i] ? ",".concat(members[i]) : null;
    }
  }

  /** Returns the given names; an object has to have all of them. */
  public static Keys of(String... names) {
    boolean[] required = new boolean[names.length];
    Arrays.fill(required, true);
    return new Keys(names.clone(), required, Map.of());
  }

  /** Returns these names, of which an object may leave out the given ones. */
  public Keys optional(String... optional) {
    List<String> left = List.of(optional);
    boolean[] remaining = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      remaining[i] = required[i] && !left.contains(names[i]);
    }
    return new Keys(names, remaining, aliases);
  }

  /** Returns these names, of which one may also be written as the given others. */
  public Keys alias(String name, String... others) {
    int index = indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("there is no name " + name + " to have aliases");
    }
    Map<String, Integer> all = new HashMap<>(aliases);
    for (String other : others) {
      all.put(other, index);
    }
    return new Keys(names, required, all);
  }

  int size() {
    return names.length;
  }

  String name(int index) {
    return names[index];
  }

  /** Returns how a property most likely begins, quotes and colon included. */
  String member(int index) {
    return members[index];
  }

  /**
   * Returns how a property most likely begins after another, comma included; null when its name
   * cannot be compared in place, and after the last property.
   */
  @Nullable String nextMember(int index) {
    return nextMembers[index];
  }

  boolean isRequired(int index) {
    return required[index];
  }

  /** Returns whether the name stands in JSON as it is, so that it can be compared in place. */
  boolean isPlain(int index) {
    return plain[index];
  }

  /** Returns the position of a name or of what it is an alias of, or -1. */
  int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return aliases.getOrDefault(name, -1);
  }

  /** Returns the names in their order, without aliases. */
  List<String> names() {
    return List.of(names);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isSpecial(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpecial(char c) {
    return c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c);
  }
}

package dev.aifunction.openapi.generator.published;

import dev.aifunction.openapi.generator.JavaNames;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Hands out names for classes, each once: names that differ in nothing but case would be one file
 * to some file systems.
 */
final class ClassNames {
  private final Set<String> taken = new HashSet<>();

  /** Takes the first candidate that is free; when none is, the first with a number. */
  String take(String... candidates) {
    for (String candidate : candidates) {
      if (JavaNames.mayNameClass(candidate) && reserve(candidate)) {
        return candidate;
      }
    }
    for (int i = 2; ; i++) {
      String name = candidates[0] + i;
      if (JavaNames.mayNameClass(name) && reserve(name)) {
        return name;
      }
    }
  }

  /** Keeps a name from being handed out; false if it is taken already. */
  boolean reserve(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** The words of a name on the wire as part of a class's name: {@code file_ids} is FileIds. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        words.append(JavaNames.capitalized(word));
      }
    }
    return words.toString();
  }
}

package dev.aifunction.processor.read;

import java.util.Optional;

/**
 * Says a Java regular expression in the dialect of JSON Schema (ECMA-262), where both have the same
 * meaning.
 *
 * <p>Jakarta's {@code @Pattern} matches a text as a whole, JSON Schema's {@code pattern} searches,
 * so the translation is anchored.
 */
final class PortablePattern {
  /** The escapes that mean the same in both dialects. */
  private static final String ESCAPES = "dDwWsSbBtnrf.\\/-[](){}*+?|^$";

  private PortablePattern() {}

  /** Returns the translation, or nothing where Java means something of its own. */
  static Optional<String> of(String regex, int flags) {
    if (flags != 0 || !isPortable(regex)) {
      return Optional.empty();
    }
    return Optional.of(hasAlternatives(regex) ? "^(?:" + regex + ")$" : anchored(regex));
  }

  private static String anchored(String regex) {
    String start = regex.startsWith("^") ? "" : "^";
    String end = regex.endsWith("$") && !regex.endsWith("\\$") ? "" : "$";
    return start + regex + end;
  }

  private static boolean isPortable(String regex) {
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      char next = i + 1 < regex.length() ? regex.charAt(i + 1) : '\0';
      if (c == '\\') {
        if (ESCAPES.indexOf(next) < 0) {
          return false;
        }
        i++;
      } else if (inClass) {
        if (c == '[' || (c == '&' && next == '&')) {
          return false; // Java's unions and intersections
        }
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
        // A bracket right behind the opening one is a member for Java and the end for ECMA-262.
        int first = next == '^' ? i + 2 : i + 1;
        if (first < regex.length() && regex.charAt(first) == ']') {
          return false;
        }
      } else if (c == '(' && next == '?') {
        char kind = i + 2 < regex.length() ? regex.charAt(i + 2) : '\0';
        if (kind != ':' && kind != '=' && kind != '!') {
          return false; // flags, names, look-behind, atomic groups
        }
      } else if (next == '+' && (c == '*' || c == '+' || c == '?' || c == '}')) {
        return false; // possessive
      }
    }
    return true;
  }

  private static boolean hasAlternatives(String regex) {
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == '|' && depth == 0) {
        return true;
      }
    }
    return false;
  }
}

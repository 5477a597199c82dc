package dev.aifunction.processor.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Makes, checks and compares the names that models and users see. */
final class Names {
  private static final Pattern TOOL = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

  private Names() {}

  /** Whether every API takes it as a tool's name. */
  static boolean isToolName(String name) {
    return TOOL.matcher(name).matches();
  }

  /** Returns {@code get_http_status} for {@code getHTTPStatus}. */
  static String snakeCase(String javaName) {
    return javaName
        .replaceAll("(\\p{Lu}+)(\\p{Lu}\\p{Ll})", "$1_$2")
        .replaceAll("([\\p{Ll}\\p{Nd}])(\\p{Lu})", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns a tool name as near to a wrong one as possible. */
  static String asToolName(String name) {
    String legal =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-zA-Z0-9_-]+", "_")
            .replaceAll("^_+(?=[a-zA-Z0-9])|(?<=[a-zA-Z0-9])_+$", "");
    String named = legal.isEmpty() || legal.equals("_") ? "tool" : legal;
    return named.substring(0, Math.min(64, named.length()));
  }

  /** Returns the candidate nearest to a name, when it is near enough to be meant. */
  static Optional<String> nearest(String name, Collection<String> candidates) {
    return candidates.stream()
        .min(java.util.Comparator.comparingInt(candidate -> distance(name, candidate)))
        .filter(candidate -> distance(name, candidate) <= Math.max(1, candidate.length() / 3));
  }

  /** Returns the way out of a wrong name: the one that is meant, or else the given sentence. */
  static String didYouMean(
      String name, Collection<String> candidates, UnaryOperator<String> asWritten, String orElse) {
    return nearest(name, candidates)
        .map(near -> "Did you mean " + asWritten.apply(near) + "?")
        .orElse(orElse);
  }

  /** Levenshtein's distance, without regard to case. */
  private static int distance(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replace = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}

package dev.aifunction.tool;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the names that somebody may have meant. */
final class NearestNames {
  private static final int MAX_COMPARED = 64;
  private static final int MAX_LISTED = 10;

  private NearestNames() {}

  /** Returns the likeliest names first, quoted and at most ten, then how many more there are. */
  static String list(String name, Collection<String> known) {
    String wanted = normal(name);
    List<String> nearest =
        known.stream()
            .sorted(Comparator.comparingInt(candidate -> distance(wanted, normal(candidate))))
            .limit(MAX_LISTED)
            .toList();
    String listed =
        nearest.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
    int more = known.size() - nearest.size();
    return more == 0 ? listed : listed + " and " + more + " more";
  }

  /** Returns the name without what people and models change: case and separators. */
  private static String normal(String name) {
    String start = name.length() > MAX_COMPARED ? name.substring(0, MAX_COMPARED) : name;
    return start.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  /** Returns how many characters have to be inserted, deleted or replaced (Levenshtein). */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    int[] current = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[to.length()];
  }
}

package dev.aifunction.mock.model;

import dev.aifunction.mock.model.ModelInput.Tool;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tool that a message is about. */
final class ToolMatch {
  /** Words that say nothing about what a tool does. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "and",
          "for",
          "with",
          "from",
          "into",
          "this",
          "that",
          "there",
          "are",
          "was",
          "not",
          "you",
          "your",
          "what",
          "how",
          "who",
          "when",
          "where",
          "which",
          "can",
          "could",
          "will",
          "would",
          "please",
          "call",
          "function",
          "tool",
          "get",
          "set",
          "its",
          "has",
          "have",
          "does");

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

  private ToolMatch() {}

  /**
   * Returns the tool whose name and description share most words with {@code message}; of several
   * the first.
   *
   * @param must whether to return the first tool when none shares a word
   */
  static Optional<Tool> best(String message, List<Tool> tools, boolean must) {
    Set<String> wanted = words(message);
    Tool best = null;
    int bestShared = must ? -1 : 0;
    for (Tool tool : tools) {
      Set<String> shared = words(tool.name() + ' ' + tool.description());
      shared.retainAll(wanted);
      if (shared.size() > bestShared) {
        best = tool;
        bestShared = shared.size();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the telling words of a text, in small letters and without a plural's s. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String small = HUMP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    Matcher found = WORD.matcher(small);
    while (found.find()) {
      String word = found.group();
      if (!COMMON.contains(word)) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}

package dev.aifunction.openapi.generator;

import java.util.ArrayList;
import java.util.List;

/** Makes Javadoc of a description: words as they are, Markdown's code in {@code <code>}. */
final class Javadoc {
  private static final int WIDTH = 92;

  private Javadoc() {}

  /** The lines of a comment, without its frame; the fallback stands for an empty description. */
  static List<String> lines(String description, String fallback, boolean deprecated) {
    String text = description.isBlank() ? fallback : description.strip();
    List<String> lines = wrap(escape(text));
    if (deprecated) {
      lines.add("");
      lines.add("<p>Deprecated by the API.");
    }
    return lines;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;")
        .replaceAll("`([^`{}]+)`", "<code>$1</code>");
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

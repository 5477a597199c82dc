package dev.aifunction.processor.fuzz;

import java.util.List;

/**
 * Picks descriptions with characters that text blocks, JSON and Javadoc each treat in their way.
 */
final class Texts {
  private static final List<String> IN_QUOTES =
      List.of(
          "The city, such as \\\"Oslo, Norway\\\".",
          "In {{braces}}",
          "$T $L %s %d",
          "back\\\\slash",
          "tab\\there",
          "two\\nlines",
          "three \\\"\\\"\\\" quotes",
          "größe 数 🙂",
          "ends with a backslash \\\\",
          "trailing space ",
          " leading space",
          "*/ ends a comment",
          "<b>bold</b> &amp;",
          "\\u2028 separates",
          "x",
          "It is so. And so!");

  private static final List<String> IN_JAVADOC =
      List.of(
          "Plain words.",
          "With {@code a < b} and {@link java.util.List lists}.",
          "With <b>bold</b>, &amp; entities &lt;x&gt; and an <a href=\"x\">anchor</a>.",
          "größe 数 🙂 \"quoted\" 'single' \\ backslash",
          "$T $L %s {{x}} {unbalanced",
          "Two paragraphs.\n *\n * <p>The second one.",
          "<ul><li>one<li>two</ul>",
          "{@literal @}Param {@value}",
          "Three \"\"\" quotes and a tab\there.",
          "A very long line " + "that goes on and on ".repeat(12) + "until it ends.");

  private Texts() {}

  /** Returns a text as it stands between double quotes. */
  static String inQuotes(Dice dice) {
    return dice.oneOf(IN_QUOTES);
  }

  /** Returns a comment, or nothing now and then. */
  static String javadoc(Dice dice, List<String> parameters) {
    return dice.chance(40) ? javadocAlways(dice, parameters, false) : "";
  }

  /** Returns a comment. */
  static String javadocAlways(Dice dice, List<String> parameters, boolean returns) {
    StringBuilder text = new StringBuilder("/**\n * ").append(dice.oneOf(IN_JAVADOC)).append('\n');
    for (String parameter : parameters) {
      if (dice.chance(60)) {
        text.append(" * @param ").append(parameter).append(' ');
        text.append(dice.oneOf(IN_JAVADOC)).append('\n');
      }
    }
    if (returns) {
      text.append(" * @return ").append(dice.oneOf(IN_JAVADOC)).append('\n');
    }
    return text.append(" */\n").toString();
  }
}

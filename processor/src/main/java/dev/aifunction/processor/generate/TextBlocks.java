package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.aifunction.processor.schema.SchemaText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes schemas and long texts as text blocks: lines to the reader, one text to the model. */
final class TextBlocks {
  /** The longest line of a block, and the longest text that needs none. */
  private static final int WIDTH = 86;

  private static final int SHORT = 72;

  /** What a block has for three quotation marks, which would end it. */
  private static final String ESCAPED_QUOTES = "\\\"\\\"\\\"";

  private TextBlocks() {}

  /**
   * Makes
   *
   * <pre>{@code
   * """
   * {"type":"object","properties":{\
   * "city":{"type":"string"}},\
   * "required":["city"],"additionalProperties":false}"""
   * }</pre>
   */
  static CodeBlock of(SchemaText schema) {
    return block(joined(schema.lines()));
  }

  /** Makes a short text a literal, and a long one a block. */
  static CodeBlock of(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return text.length() > SHORT && lines.stream().allMatch(TextBlocks::isKept)
        ? block(lines.stream().map(line -> joined(List.of(line))).collect(Collectors.joining("\n")))
        : CodeBlock.of("$S", text);
  }

  /** Whether a line stays as it is in a block, which strips white space at its ends. */
  private static boolean isKept(String line) {
    return line.equals(line.strip()) && line.chars().noneMatch(TextBlocks::isLineEnd);
  }

  /** Whether it is a control character, or a separator that javac's own warnings split lines at. */
  private static boolean isLineEnd(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static CodeBlock block(String block) {
    return CodeBlock.of("$L", "\"\"\"\n" + closed(block) + "\"\"\"");
  }

  /** Makes one line of several, and the longer ones of them several more. */
  private static String joined(List<String> lines) {
    return lines.stream()
        .flatMap(line -> wrapped(escaped(line)).stream())
        .collect(Collectors.joining("\\\n"));
  }

  /** Escapes what a text block reads otherwise: backslashes and its own end. */
  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("\"\"\"", ESCAPED_QUOTES);
  }

  /** Escapes a quotation mark at the text's end, which would join the closing delimiter. */
  private static String closed(String text) {
    return text.endsWith("\"") && !text.endsWith(ESCAPED_QUOTES)
        ? text.substring(0, text.length() - 1) + "\\\""
        : text;
  }

  /** Breaks a line behind spaces and commas, where no escape can be torn apart. */
  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    for (int end = end(rest); end < rest.length(); end = end(rest)) {
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    lines.add(rest);
    return lines;
  }

  /** Returns where the first line of a text ends: in the width if it can, else soon after. */
  private static int end(String text) {
    if (text.length() <= WIDTH) {
      return text.length();
    }
    for (int end = WIDTH; end > 0; end--) {
      if (isBreak(text, end)) {
        return end;
      }
    }
    for (int end = WIDTH + 1; end < text.length(); end++) {
      if (isBreak(text, end)) {
        return end;
      }
    }
    return text.length();
  }

  /** Whether a line may end before an index; the next must not begin with a space. */
  private static boolean isBreak(String text, int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    return before == ' ' ? after != ' ' : before == ',' && (after == '"' || after == '{');
  }
}

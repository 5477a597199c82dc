package dev.aifunction.processor.read;

/** Walks through the text of a regular expression. */
final class RegexText {
  private static final int END = -1;

  private final String text;
  private int at;

  RegexText(String text) throws PortablePattern.JavaOnly {
    for (int i = 0; i < text.length(); i++) {
      requirePlain(text.charAt(i));
    }
    this.text = text;
  }

  /** Refuses what is two characters without ECMA-262's flag {@code u}, and one with it. */
  static void requirePlain(int c) throws PortablePattern.JavaOnly {
    if (c > Character.MAX_VALUE || Character.isSurrogate((char) c)) {
      throw new PortablePattern.JavaOnly("it has a character beyond U+FFFF");
    }
  }

  boolean more() {
    return at < text.length();
  }

  /** Returns the next character without taking it, or -1 at the end. */
  int peek() {
    return peek(0);
  }

  /** Returns a character further on without taking it, or -1 behind the end. */
  int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  /** Takes a character, or returns -1 at the end. */
  int next() {
    int c = peek();
    at++;
    return c;
  }

  boolean startsWith(String expected) {
    return text.startsWith(expected, at);
  }

  boolean take(char expected) {
    boolean found = peek() == expected;
    at += found ? 1 : 0;
    return found;
  }

  boolean take(String expected) {
    boolean found = startsWith(expected);
    at += found ? expected.length() : 0;
    return found;
  }

  /** Takes so many characters. */
  String take(int count) {
    at += count;
    return text.substring(at - count, at);
  }

  /** Takes what stands before a character, and the character. */
  String takeUpTo(char last) {
    int from = at;
    at = text.indexOf(last, at) + 1;
    return text.substring(from, at - 1);
  }

  boolean isAtQuantifier() {
    return peek() != END && "*+?{".indexOf(peek()) >= 0;
  }

  /** Takes {@code *} or {@code {2,3}}. */
  String takeQuantifier() {
    int c = next();
    return c == '{' ? "{" + takeUpTo('}') + "}" : Character.toString(c);
  }

  /**
   * Whether nothing follows but the ends of so many groups, or another alternative of the whole.
   */
  boolean isTail(int depth) {
    String rest = text.substring(at);
    return depth == 0 ? rest.isEmpty() || rest.startsWith("|") : rest.equals(")".repeat(depth));
  }
}

package dev.aifunction.internal;

import dev.aifunction.tool.BadToolCallException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259, to the letter) token by token from a string.
 *
 * <p>It makes no object but the strings that are asked for. Anything that is not JSON ends it with
 * a {@link BadToolCallException} that names the character and says how to write it right.
 */
final class Scanner {
  /** Is what {@link #peek} returns at the end; no JSON text has this character between tokens. */
  static final char END = '\0';

  /** Is what {@link #takeInteger} returns when it took nothing. */
  static final long NO_INTEGER = Long.MIN_VALUE;

  private static final int MAX_DEPTH = 256;

  /** The length of a surrogate pair when both halves are escaped. */
  private static final int PAIR_LENGTH = 12;

  /** So many characters of a string are looked at one by one. */
  private static final int SHORT_STRING = 32;

  private final String text;
  private final int length;
  private final Problems problems;
  private int at;
  private int backslash;
  private int start;
  private int end;
  private boolean escaped;
  private int unescapedLength;
  private @Nullable NumberToken number;
  private @Nullable BitSet skippedObjects;

  Scanner(String text, Problems problems) {
    this.text = text;
    this.length = text.length();
    this.problems = problems;
  }

  /** Returns the offset of the next character. */
  int at() {
    return at;
  }

  /** Returns the text from the offset up to here. */
  String since(int from) {
    return text.substring(from, at);
  }

  /** Returns how a problem shows the value that begins at the offset and ends here. */
  String excerpt(int from, int max) {
    return switch (text.charAt(from)) {
      case '{' -> "an object";
      case '[' -> "an array";
      default -> Problems.cut(text.substring(from, Math.min(at, from + max + 1)), max);
    };
  }

  /** Returns what {@link #goBack} wants to know besides the offset. */
  int backslash() {
    return backslash;
  }

  /** Goes back to an offset, and forgets the backslash that was found since then. */
  void goBack(int offset, int backslashThere) {
    at = offset;
    backslash = backslashThere;
  }

  /** Returns the next character that is not white space, without taking it. */
  char peek() {
    char c = charAt(at);
    return c > ' ' ? c : peekAfterSpace();
  }

  private char peekAfterSpace() {
    int i = at;
    while (i < length && isSpace(text.charAt(i))) {
      i++;
    }
    at = i;
    return charAt(i);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  boolean isAtEnd() {
    peek();
    return at == length;
  }

  /** Takes a word such as {@code true} if it comes next. */
  boolean takeWord(String word) {
    if (!text.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  /** Takes the comma before another element, or the bracket after the last one. */
  boolean more(char close) {
    char c = peek();
    if (c != ',' && c != close) {
      throw unexpected("a comma or '" + close + "'");
    }
    at++;
    return c == ',';
  }

  /** Takes an opening bracket, and the closing one if nothing is between them. */
  boolean open(char close, int depth) {
    if (depth >= MAX_DEPTH) {
      throw problems.malformed(at, "it is nested deeper than " + MAX_DEPTH + " levels");
    }
    at++;
    if (peek() != close) {
      return true;
    }
    at++;
    return false;
  }

  /** Takes a comma, a property's name and the colon, if they come next without white space. */
  boolean takeNext(Keys keys, int expected) {
    String member = keys.nextMember(expected);
    return member != null && takeWord(member);
  }

  /** Takes a property's name and the colon; returns the name's position, or -1 if it is unknown. */
  int name(Keys keys, int expected) {
    beginName();
    if (expected < keys.size() && takeWord(keys.member(expected))) {
      return expected;
    }
    int index = match(keys, expected);
    colon();
    return index;
  }

  /** Goes to a property's name. */
  void beginName() {
    if (peek() != '"') {
      throw unexpected("a property's name in double quotes");
    }
  }

  /** Takes the colon between a property's name and its value. */
  void colon() {
    if (peek() != ':') {
      throw unexpected("a colon");
    }
    at++;
  }

  /** Takes a string that should be one of the names, in place if possible; -1 if it is none. */
  int match(Keys keys, int expected) {
    int size = keys.size();
    int i = expected;
    for (int tried = 0; tried < size; tried++, i++) {
      if (i >= size) {
        i = 0;
      }
      if (keys.isPlain(i) && takeExactly(keys.name(i))) {
        return i;
      }
    }
    string();
    return keys.indexOf(content());
  }

  private boolean takeExactly(String name) {
    int from = at + 1;
    int to = from + name.length();
    if (to >= length || text.charAt(to) != '"' || !text.startsWith(name, from)) {
      return false;
    }
    start = from;
    end = to;
    escaped = false;
    at = to + 1;
    return true;
  }

  /** Takes a string; {@link #content} returns it. */
  void string() {
    start = at + 1;
    int i = start;
    int near = Math.min(length, i + SHORT_STRING);
    while (i < near) {
      char c = text.charAt(i);
      if (c == '"') {
        plainString(i);
        return;
      }
      if (c == '\\' || isSpecial(c)) {
        specialString(i);
        return;
      }
      i++;
    }
    longString(i);
  }

  /** Takes a string that is plain up to the offset; what is long goes faster by its ends. */
  private void longString(int from) {
    int quote = text.indexOf('"', from);
    if (backslash < from) {
      int next = text.indexOf('\\', from);
      backslash = next < 0 ? length : next;
    }
    if (quote < 0 || backslash < quote || !isPlain(from, quote)) {
      specialString(from);
    } else {
      plainString(quote);
    }
  }

  private void plainString(int quote) {
    escaped = false;
    end = quote;
    at = quote + 1;
  }

  /** Returns whether the range has no control characters and no surrogates. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSpecial(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpecial(char c) {
    // One comparison for both: a control character wraps around, surrogates are above.
    return (char) (c - ' ') >= Character.MIN_SURROGATE - ' ';
  }

  /** Takes a string that may have escapes, surrogates or characters that JSON does not allow. */
  private void specialString(int from) {
    int i = from;
    int dropped = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c == '"') {
        escaped = dropped > 0;
        unescapedLength = i - start - dropped;
        end = i;
        at = i + 1;
        return;
      }
      if (c == '\\') {
        int after = afterEscape(i);
        dropped += after - i == PAIR_LENGTH ? PAIR_LENGTH - 2 : after - i - 1;
        i = after;
      } else if (c < ' ') {
        throw problems.malformed(i, "a string has a raw control character: write " + escape(c));
      } else {
        i = Character.isSurrogate(c) ? afterPair(i) : i + 1;
      }
    }
    throw problems.malformed(length, "the text ends inside a string");
  }

  /** Returns the last string that was taken. */
  String content() {
    return escaped ? unescaped() : text.substring(start, end);
  }

  private boolean isContent(String expected) {
    return escaped
        ? unescaped().equals(expected)
        : end - start == expected.length() && text.startsWith(expected, start);
  }

  /** Returns the string at an offset where one was taken already. */
  String stringAt(int offset) {
    Scanner there = new Scanner(text, problems);
    there.at = offset;
    there.string();
    return there.content();
  }

  private int afterPair(int i) {
    if (Character.isHighSurrogate(text.charAt(i))
        && i + 1 < length
        && Character.isLowSurrogate(text.charAt(i + 1))) {
      return i + 2;
    }
    throw problems.malformed(i, "a string has half of a surrogate pair");
  }

  private int afterEscape(int i) {
    char c = charAt(i + 1);
    if (c != 'u') {
      if (!isEscapable(c)) {
        throw problems.malformed(
            i, "a backslash is followed by one of \" \\ / b f n r t u; a backslash itself is \\\\");
      }
      return i + 2;
    }
    char unit = unit(i);
    if (!Character.isSurrogate(unit)) {
      return i + 6;
    }
    if (Character.isHighSurrogate(unit)
        && charAt(i + 6) == '\\'
        && charAt(i + 7) == 'u'
        && Character.isLowSurrogate(unit(i + 6))) {
      return i + PAIR_LENGTH;
    }
    throw problems.malformed(i, "a string has half of a surrogate pair");
  }

  private static boolean isEscapable(char c) {
    return switch (c) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> true;
      default -> false;
    };
  }

  /** Returns the UTF-16 unit of the escape at the offset. */
  private char unit(int backslash) {
    int unit = 0;
    for (int i = backslash + 2; i < backslash + 6; i++) {
      char c = charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw problems.malformed(backslash, "\\u is followed by four hexadecimal digits");
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  /** Most texts are Latin-1, which the string takes over as it is. */
  private String unescaped() {
    byte[] latin = new byte[unescapedLength];
    int i = start;
    for (int to = 0; to < latin.length; to++) {
      char c = text.charAt(i++);
      if (c == '\\') {
        c = text.charAt(i++);
        if (c == 'u') {
          c = unit(i - 2);
          i += 4;
        } else {
          c = unescaped(c);
        }
      }
      if (c > 0xff) {
        return unescapedWide();
      }
      latin[to] = (byte) c;
    }
    return new String(latin, StandardCharsets.ISO_8859_1);
  }

  private String unescapedWide() {
    StringBuilder result = new StringBuilder(unescapedLength);
    int from = start;
    for (int i = text.indexOf('\\', from); i >= 0 && i < end; i = text.indexOf('\\', from)) {
      result.append(text, from, i);
      char c = text.charAt(i + 1);
      result.append(c == 'u' ? unit(i) : unescaped(c));
      from = i + (c == 'u' ? 6 : 2);
    }
    return result.append(text, from, end).toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }

  /**
   * Takes a number that is an integer as it is written and surely fits, whose first character is
   * given; any other is left to {@link #number}, which knows all rules.
   */
  long takeInteger(char first) {
    int digits = first == '-' ? at + 1 : at;
    int most = Math.min(length, digits + NumberToken.MAX_LONG_DIGITS);
    long value = 0;
    int i = digits;
    while (i < most && isDigit(text.charAt(i))) {
      value = value * 10 + (text.charAt(i) - '0');
      i++;
    }
    if (i == digits
        || (i > digits + 1 && text.charAt(digits) == '0')
        || (i < length && isPartOfNumber(text.charAt(i)))) {
      return NO_INTEGER;
    }
    at = i;
    return first == '-' ? -value : value;
  }

  private static boolean isPartOfNumber(char c) {
    return isDigit(c) || c == '.' || c == 'e' || c == 'E';
  }

  /** Takes a number. */
  NumberToken number() {
    NumberToken number = this.number;
    if (number == null) {
      number = new NumberToken();
      this.number = number;
    }
    int first = at;
    int i = charAt(first) == '-' ? first + 1 : first;
    int digits = i;
    long significand = 0;
    for (char c = charAt(i); isDigit(c); c = charAt(++i)) {
      significand = significand * 10 + (c - '0');
    }
    if (i == digits) {
      throw problems.malformed(i, "a number has a digit here");
    }
    if (text.charAt(digits) == '0' && i > digits + 1) {
      throw problems.malformed(digits, "a number has no leading zeros");
    }
    int fraction = 0;
    if (charAt(i) == '.') {
      int point = i++;
      for (char c = charAt(i); isDigit(c); c = charAt(++i)) {
        significand = significand * 10 + (c - '0');
      }
      fraction = i - point - 1;
      if (fraction == 0) {
        throw problems.malformed(i, "a number has a digit after its decimal point");
      }
      digits++;
    }
    number.set(text, first, significand, i - digits, fraction);
    at = charAt(i) == 'e' || charAt(i) == 'E' ? exponent(number, i + 1) : i;
    number.end(at);
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int exponent(NumberToken number, int from) {
    int i = from;
    char sign = charAt(i);
    if (sign == '+' || sign == '-') {
      i++;
    }
    int digits = i;
    int exponent = 0;
    for (char c = charAt(i); isDigit(c); c = charAt(++i)) {
      exponent = Math.min(exponent * 10 + (c - '0'), NumberToken.HUGE_EXPONENT);
    }
    if (i == digits) {
      throw problems.malformed(i, "a number has a digit in its exponent");
    }
    number.exponent(sign == '-' ? -exponent : exponent);
    return i;
  }

  /** Goes to the value of the first property of that name in an object that comes next, if any. */
  boolean find(String property, int depth) {
    for (boolean more = open('}', depth); more; more = more('}')) {
      skipName();
      if (isContent(property)) {
        return true;
      }
      skip(depth + 1);
    }
    return false;
  }

  /** Takes any value, however deep, and checks that it is JSON. */
  void skip(int depth) {
    int open = 0;
    do {
      char c = peek();
      if (c == '{' || c == '[') {
        boolean object = c == '{';
        if (open(object ? '}' : ']', depth + open)) {
          kinds().set(open, object);
          open++;
          if (object) {
            skipName();
          }
          continue;
        }
      } else {
        skipScalar(c);
      }
      while (open > 0) {
        boolean object = kinds().get(open - 1);
        if (more(object ? '}' : ']')) {
          if (object) {
            skipName();
          }
          break;
        }
        open--;
      }
    } while (open > 0);
  }

  private BitSet kinds() {
    if (skippedObjects == null) {
      skippedObjects = new BitSet();
    }
    return skippedObjects;
  }

  private void skipName() {
    beginName();
    string();
    colon();
  }

  private void skipScalar(char c) {
    if (c == '"') {
      string();
    } else if (c == '-' || isDigit(c)) {
      number();
    } else if (!takeWord("true") && !takeWord("false") && !takeWord("null")) {
      throw unexpected("a value");
    }
  }

  /** Returns the exception for a next character that is none of those that may come. */
  BadToolCallException unexpected(String expected) {
    if (isAtEnd()) {
      return problems.malformed(at, "the text ends where " + expected + " is expected");
    }
    char c = text.charAt(at);
    return problems.malformed(at, expected + " is expected, not " + shown(c) + hint(c));
  }

  private static String shown(char c) {
    return c < ' ' || c >= 0x7f ? escape(c) : "'" + c + "'";
  }

  private static String escape(char c) {
    return String.format("\\u%04x", (int) c);
  }

  /** Returns the rule that the character most likely breaks. */
  private static String hint(char c) {
    return switch (c) {
      case '\'' -> "; strings are in double quotes";
      case '/', '#' -> "; JSON has no comments";
      case '+' -> "; a number has no plus sign";
      case '.' -> "; a number has a digit before its decimal point";
      case 'N', 'I' -> "; NaN and Infinity are no JSON numbers";
      case 'T', 'F' -> "; true and false are in lower case";
      case '}', ']' -> "; no comma stands before a closing bracket";
      case '\ufeff' -> "; leave out the byte order mark";
      default -> "";
    };
  }

  private char charAt(int i) {
    return i < length ? text.charAt(i) : END;
  }
}

package dev.aifunction.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Collects text in one byte a character, which is all that most JSON needs; from the first
 * character on that needs more, a {@link StringBuilder} goes on.
 *
 * <p>It looks for room once for a whole name or string, where a {@code StringBuilder} does for
 * every piece, and copies a string while looking for what has to be escaped in it: that takes a
 * tenth off the time of a whole call.
 */
final class TextBuffer {
  private static final char LAST_LATIN = '\u00ff';
  private static final int BILLION = 1_000_000_000;
  private static final int BILLIONS_ZEROS = 9;

  /** The most characters of a long. */
  static final int MAX_DIGITS = 20;

  private static final boolean[] ESCAPED = new boolean[LAST_LATIN + 1];
  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];

  static {
    Arrays.fill(ESCAPED, 0, ' ', true);
    ESCAPED['"'] = true;
    ESCAPED['\\'] = true;
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
  }

  /** The room of a short text, which needs no other. */
  static final int FIRST_ROOM = 128;

  private static final int MOST_KEPT = 1 << 16;
  private static final byte[] NOTHING = {};

  /** The room of a text that is finished, for the next one that is longer than the first room. */
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private byte[] latin;
  private int length;
  private @Nullable StringBuilder wide;

  TextBuffer(int room) {
    latin = new byte[room];
  }

  int length() {
    return wide == null ? length : wide.length();
  }

  /** Makes room for so many more characters. */
  void reserve(int more) {
    if (wide == null && more > latin.length - length) {
      grow(length + more);
    }
  }

  private void grow(int least) {
    byte[] spare = SPARE.getAndSet(null);
    byte[] room =
        spare != null && spare.length >= least
            ? spare
            : new byte[Math.max(least, 2 * latin.length)];
    System.arraycopy(latin, 0, room, 0, length);
    latin = room;
  }

  /** Returns the text, and leaves its room to the next one: nothing may be appended any more. */
  String finish() {
    String text = toString();
    if (latin.length > FIRST_ROOM && latin.length <= MOST_KEPT) {
      SPARE.set(latin);
    }
    latin = NOTHING;
    length = 0;
    return text;
  }

  /** Appends an ASCII character. */
  void append(char ascii) {
    if (wide != null) {
      wide.append(ascii);
      return;
    }
    reserve(1);
    latin[length++] = (byte) ascii;
  }

  void append(String text) {
    append(text, 0, text.length());
  }

  void append(String text, int from, int to) {
    int copied = wide == null ? from + copyLatin(text, from, to) : from;
    if (copied < to) {
      wide().append(text, copied, to);
    }
  }

  private int copyLatin(String text, int from, int to) {
    reserve(to - from);
    int at = length;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > LAST_LATIN) {
        break;
      }
      latin[at++] = (byte) c;
    }
    int copied = at - length;
    length = at;
    return copied;
  }

  /**
   * Appends a string in quotes, after a comma or not; but if it has a character that JSON escapes
   * or that is not in Latin-1, appends nothing and returns false.
   */
  boolean appendQuoted(String text, boolean comma) {
    int size = text.length();
    reserve(size + 3);
    if (wide != null) {
      return false;
    }
    byte[] to = latin;
    int at = length;
    if (comma) {
      to[at++] = ',';
    }
    to[at++] = '"';
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c > LAST_LATIN || ESCAPED[c]) {
        return false;
      }
      to[at++] = (byte) c;
    }
    to[at++] = '"';
    length = at;
    return true;
  }

  /**
   * Appends a name in quotes and a colon, after a comma or not; the name is of ASCII, with nothing
   * in it that JSON escapes.
   */
  @SuppressWarnings("deprecation") // copies the lower half of each character, ASCII's only one
  void appendName(String name, boolean comma) {
    int size = name.length();
    reserve(size + 4);
    if (wide != null) {
      wide.append(comma ? ",\"" : "\"").append(name).append("\":");
      return;
    }
    byte[] to = latin;
    int at = length;
    if (comma) {
      to[at++] = ',';
    }
    to[at++] = '"';
    name.getBytes(0, size, to, at);
    at += size;
    to[at++] = '"';
    to[at++] = ':';
    length = at;
  }

  void append(long value) {
    if (wide != null || value == Long.MIN_VALUE) {
      append(Long.toString(value));
      return;
    }
    reserve(MAX_DIGITS);
    if (value < 0) {
      latin[length++] = '-';
    }
    appendDigits(Math.abs(value));
  }

  private void appendDigits(long value) {
    if (value > Integer.MAX_VALUE) {
      appendDigits(value / BILLION);
      appendDigits((int) (value % BILLION), BILLIONS_ZEROS);
    } else {
      appendDigits((int) value, digits((int) value));
    }
  }

  /** Appends exactly so many digits, with zeros before them if need be. */
  private void appendDigits(int value, int digits) {
    byte[] to = latin;
    int at = length + digits;
    int left = value;
    length = at;
    for (int i = digits; i > 1; i -= 2) {
      int pair = left % 100;
      to[--at] = ONES[pair];
      to[--at] = TENS[pair];
      left /= 100;
    }
    if (digits % 2 == 1) {
      to[--at] = (byte) ('0' + left % 10);
    }
  }

  private static int digits(int value) {
    int digits = 1;
    for (int power = 10; value >= power && digits <= BILLIONS_ZEROS; power *= 10) {
      digits++;
    }
    return digits;
  }

  private StringBuilder wide() {
    if (wide == null) {
      wide = new StringBuilder(2 * length).append(toString());
    }
    return wide;
  }

  @Override
  public String toString() {
    return wide == null
        ? new String(latin, 0, length, StandardCharsets.ISO_8859_1)
        : wide.toString();
  }
}

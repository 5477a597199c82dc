package dev.aifunction.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Is a number as it stands in the text; its value is worked out only as exactly as it is asked. */
final class NumberToken {
  /** Stands for every exponent that is greater: no type of Java can hold such a number. */
  static final int HUGE_EXPONENT = 1_000_000;

  /** The most characters of a number that is worked out at all. */
  static final int MAX_LENGTH = 1_000;

  /** The most digits of an integer that surely fits a long. */
  static final int MAX_LONG_DIGITS = 18;

  /** The greatest exponent, up or down, of an exact number. */
  static final int MAX_EXPONENT = 1_000;

  private static final long MAX_EXACT_DOUBLE = 1L << 53;
  private static final long MAX_EXACT_FLOAT = 1L << 24;
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final int MAX_EXACT_FLOAT_POWER = 10;

  private String text = "";
  private int start;
  private int end;
  private int digits;
  private long significand;
  private int fraction;
  private int exponent;

  /** Takes over a number without exponent; beyond eighteen digits the significand is anything. */
  void set(String source, int offset, long digitsRead, int digitCount, int fractionDigits) {
    text = source;
    start = offset;
    significand = digitsRead;
    digits = digitCount;
    fraction = fractionDigits;
    exponent = 0;
  }

  void exponent(int value) {
    exponent = value;
  }

  void end(int offset) {
    end = offset;
  }

  boolean isTooLong() {
    return end - start > MAX_LENGTH;
  }

  /** Returns whether the number is an integer as it is written, and small enough for a long. */
  boolean isPlainLong() {
    return digits <= MAX_LONG_DIGITS && fraction == 0 && exponent == 0;
  }

  /** Returns the number, if it {@link #isPlainLong}. */
  long plainLong() {
    return isNegative() ? -significand : significand;
  }

  /** Returns the number exactly, or null when it is too long or its exponent too great. */
  @Nullable BigDecimal exact() {
    if (isTooLong() || Math.abs(exponent) > MAX_EXPONENT) {
      return null;
    }
    return isPlainLong() ? BigDecimal.valueOf(plainLong()) : new BigDecimal(source());
  }

  /** Returns the nearest double; infinite when there is none. */
  double nearestDouble() {
    int power = exponent - fraction;
    if (digits > MAX_LONG_DIGITS
        || significand > MAX_EXACT_DOUBLE
        || Math.abs(power) >= POWERS_OF_TEN.length) {
      return Double.parseDouble(source());
    }
    // Both operands are exact, so the one rounding of the operation is the right one.
    double value =
        power < 0 ? significand / POWERS_OF_TEN[-power] : significand * POWERS_OF_TEN[power];
    return isNegative() ? -value : value;
  }

  /** Returns the nearest float; infinite when there is none. */
  float nearestFloat() {
    int power = exponent - fraction;
    if (digits > MAX_LONG_DIGITS
        || significand > MAX_EXACT_FLOAT
        || Math.abs(power) > MAX_EXACT_FLOAT_POWER) {
      return Float.parseFloat(source());
    }
    float ten = (float) POWERS_OF_TEN[Math.abs(power)];
    float value = power < 0 ? significand / ten : significand * ten;
    return isNegative() ? -value : value;
  }

  /** Returns whether the number is an integer as it is written, however many digits it has. */
  boolean isPlainInteger() {
    return fraction == 0 && exponent == 0;
  }

  /** Returns whether the text is a number as JSON writes it. */
  static boolean isNumber(String text) {
    int integer = text.startsWith("-") ? 1 : 0;
    int i = afterDigits(text, integer);
    if (i == integer || (text.charAt(integer) == '0' && i > integer + 1)) {
      return false;
    }
    if (text.startsWith(".", i)) {
      int fraction = i + 1;
      i = afterDigits(text, fraction);
      if (i == fraction) {
        return false;
      }
    }
    if (text.startsWith("e", i) || text.startsWith("E", i)) {
      boolean signed = text.startsWith("+", i + 1) || text.startsWith("-", i + 1);
      int exponent = signed ? i + 2 : i + 1;
      i = afterDigits(text, exponent);
      if (i == exponent) {
        return false;
      }
    }
    return i == text.length();
  }

  private static int afterDigits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private boolean isNegative() {
    return text.charAt(start) == '-';
  }

  private String source() {
    return text.substring(start, end);
  }
}

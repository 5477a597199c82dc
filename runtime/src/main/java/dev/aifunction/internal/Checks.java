package dev.aifunction.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Holds the checks of generated code that are more than one expression. */
public final class Checks {
  private static final int MAX_LOCAL_PART = 64;
  private static final int MAX_EMAIL = 254;
  private static final int MAX_NUMBER = 1_000;

  private Checks() {}

  /**
   * Returns whether the text looks like an address for e-mail: one {@code @}, a domain after it.
   */
  public static boolean isEmail(String text) {
    int at = text.lastIndexOf('@');
    return at > 0
        && at <= MAX_LOCAL_PART
        && text.length() <= MAX_EMAIL
        && isDotted(text, 0, at)
        && isDotted(text, at + 1, text.length());
  }

  /** Returns whether the text is a number that is not less than the limit. */
  public static boolean isAtLeast(String text, BigDecimal limit) {
    BigDecimal number = number(text);
    return number != null && number.compareTo(limit) >= 0;
  }

  /** Returns whether the text is a number that is greater than the limit. */
  public static boolean isMoreThan(String text, BigDecimal limit) {
    BigDecimal number = number(text);
    return number != null && number.compareTo(limit) > 0;
  }

  /** Returns whether the text is a number that is not greater than the limit. */
  public static boolean isAtMost(String text, BigDecimal limit) {
    BigDecimal number = number(text);
    return number != null && number.compareTo(limit) <= 0;
  }

  /** Returns whether the text is a number that is less than the limit. */
  public static boolean isLessThan(String text, BigDecimal limit) {
    BigDecimal number = number(text);
    return number != null && number.compareTo(limit) < 0;
  }

  /** Returns whether the text is a number of at most so many digits. */
  public static boolean isWithinDigits(String text, int integer, int fraction) {
    BigDecimal number = number(text);
    return number != null && isWithinDigits(number, integer, fraction);
  }

  private static @Nullable BigDecimal number(String text) {
    if (text.length() > MAX_NUMBER) {
      return null; // to read it takes the square of its length
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns whether a number has at most so many digits before and after its decimal point. */
  public static boolean isWithinDigits(BigDecimal number, int integer, int fraction) {
    if (number.signum() == 0) {
      return true;
    }
    BigDecimal shortest = number.stripTrailingZeros();
    long before = (long) shortest.precision() - shortest.scale();
    return before <= integer && shortest.scale() <= fraction;
  }

  /** Returns whether the range is words of visible characters with single dots between them. */
  private static boolean isDotted(String text, int from, int to) {
    boolean word = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' ? !word : c <= ' ' || c == 0x7f || "@<>()[],;:\\\"".indexOf(c) >= 0) {
        return false;
      }
      word = c != '.';
    }
    return word;
  }
}

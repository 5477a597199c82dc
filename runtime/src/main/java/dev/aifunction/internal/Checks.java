package dev.aifunction.internal;

import java.math.BigDecimal;

/** Holds the checks of generated code that are more than one expression. */
public final class Checks {
  private static final int MAX_LOCAL_PART = 64;
  private static final int MAX_EMAIL = 254;

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

  /** Returns whether a number has at most so many digits before and after its decimal point. */
  public static boolean isWithinDigits(BigDecimal number, int integer, int fraction) {
    if (number.signum() == 0) {
      return true;
    }
    BigDecimal shortest = number.stripTrailingZeros();
    int before = shortest.precision() - shortest.scale();
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

package dev.aifunction.internal;

/** Writes doubles of a few decimals, which most are, without the JDK's search for their digits. */
final class ShortDecimals {
  private static final long SCALE = 1_000;
  private static final double LEAST = 1e-3;
  private static final double MOST = 1e7;

  private ShortDecimals() {}

  /**
   * Appends the double as {@link Double#toString} writes it if it has at most three decimals and is
   * in the range that is written without an exponent; returns whether it did.
   *
   * <p>A number of thousandths that is that small is the only one of its length near the double, so
   * that there is no shorter text to look for.
   */
  static boolean append(TextBuffer out, double value) {
    double size = Math.abs(value);
    if (!(size >= LEAST && size < MOST)) {
      return false;
    }
    long thousandths = (long) (size * SCALE + 0.5);
    if (thousandths / (double) SCALE != size) {
      return false;
    }
    if (value < 0) {
      out.append('-');
    }
    out.append(thousandths / SCALE);
    out.append('.');
    int decimals = (int) (thousandths % SCALE);
    out.append((char) ('0' + decimals / 100));
    if (decimals % 100 != 0) {
      out.append((char) ('0' + decimals / 10 % 10));
      if (decimals % 10 != 0) {
        out.append((char) ('0' + decimals % 10));
      }
    }
    return true;
  }
}

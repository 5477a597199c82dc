package dev.aifunction.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns the number that an {@link ArgumentReader} just took into a value of a type of Java. */
final class Numbers {
  private Numbers() {}

  static long integer(ArgumentReader in, NumberToken number, long min, long max) {
    if (number.isPlainLong()) {
      long value = number.plainLong();
      return value >= min && value <= max ? value : outside(in, min, max);
    }
    BigDecimal exact = number.exact();
    if (exact == null) {
      return outside(in, min, max);
    }
    if (hasFraction(exact)) {
      fraction(in);
      return 0;
    }
    boolean inside =
        exact.compareTo(BigDecimal.valueOf(min)) >= 0
            && exact.compareTo(BigDecimal.valueOf(max)) <= 0;
    return inside ? exact.longValue() : outside(in, min, max);
  }

  static BigInteger bigInteger(ArgumentReader in, NumberToken number) {
    BigDecimal exact = exact(in, number);
    if (hasFraction(exact)) {
      fraction(in);
      return BigInteger.ZERO;
    }
    return exact.toBigInteger();
  }

  static BigDecimal exact(ArgumentReader in, NumberToken number) {
    BigDecimal exact = number.exact();
    if (exact == null) {
      in.failed(
          "must be a number of at most "
              + NumberToken.MAX_LENGTH
              + " characters, its exponent at most "
              + NumberToken.MAX_EXPONENT);
      return BigDecimal.ZERO;
    }
    return exact;
  }

  /** Returns the number as an object of the smallest type that holds it as it is written. */
  static Number any(ArgumentReader in, NumberToken number) {
    if (number.isPlainLong()) {
      return smallest(number.plainLong());
    }
    BigDecimal exact = exact(in, number);
    if (!number.isPlainInteger()) {
      return exact;
    }
    BigInteger integer = exact.toBigInteger();
    return integer.bitLength() < Long.SIZE ? smallest(integer.longValue()) : integer;
  }

  private static Number smallest(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  static float nearestFloat(ArgumentReader in, NumberToken number) {
    float value = isTooLong(in, number) ? 0 : number.nearestFloat();
    return isFinite(in, Float.isFinite(value), Float.MAX_VALUE) ? value : 0;
  }

  static double nearestDouble(ArgumentReader in, NumberToken number) {
    double value = isTooLong(in, number) ? 0 : number.nearestDouble();
    return isFinite(in, Double.isFinite(value), Double.MAX_VALUE) ? value : 0;
  }

  private static boolean hasFraction(BigDecimal number) {
    return number.signum() != 0 && number.stripTrailingZeros().scale() > 0;
  }

  private static void fraction(ArgumentReader in) {
    in.failed("must be an integer, without a fraction");
  }

  /** Notes that an integer is not in its type's range, and returns what stands in for it. */
  static long outside(ArgumentReader in, long min, long max) {
    in.failed("must be an integer from " + min + " to " + max);
    return 0;
  }

  private static boolean isTooLong(ArgumentReader in, NumberToken number) {
    if (number.isTooLong()) {
      in.failed("must be a number of at most " + NumberToken.MAX_LENGTH + " characters");
    }
    return number.isTooLong();
  }

  private static boolean isFinite(ArgumentReader in, boolean finite, double max) {
    if (!finite) {
      in.failed("must be a number from -" + max + " to " + max);
    }
    return finite;
  }
}

package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.Scalar;
import java.math.BigDecimal;
import java.util.Optional;

/** Says in words what {@link Form#REDUCED} has no keyword for. */
final class ReducedWords {
  private ReducedWords() {}

  /** Returns the sentence for a text's own form; empty for what its description says anyway. */
  static Optional<String> of(Scalar scalar) {
    return Optional.ofNullable(
        switch (scalar) {
          case CHAR -> "One character.";
          case LOCAL_DATE -> "A date such as 2026-11-20.";
          case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
              "A date and time with offset, such as 2026-11-20T14:30:00Z.";
          case OFFSET_TIME -> "A time with offset, such as 14:30:00+01:00.";
          case LOCAL_DATE_TIME -> "A date and time without offset, such as 2026-11-20T14:30:00.";
          case LOCAL_TIME -> "A time such as 14:30:00.";
          case DURATION -> "A duration such as PT1H30M or P2DT3H.";
          case PERIOD -> "A period such as P1Y2M3D.";
          case YEAR_MONTH -> "A month such as 2026-11.";
          case MONTH_DAY -> "A day of the year such as --11-20.";
          case ZONE_OFFSET -> "An offset such as +01:00.";
          case UUID -> "A UUID.";
          case CURRENCY -> "A currency code such as EUR.";
          default -> null;
        });
  }

  /** Returns the sentence for a limit. */
  static String of(String keyword, BigDecimal limit) {
    String number = limit.toPlainString();
    return switch (keyword) {
      case "minimum" -> "At least " + number + ".";
      case "exclusiveMinimum" -> "Greater than " + number + ".";
      case "maximum" -> "At most " + number + ".";
      case "exclusiveMaximum" -> "Less than " + number + ".";
      case "minItems" -> "At least " + elements(number) + ".";
      case "maxItems" -> "At most " + elements(number) + ".";
      default -> throw new IllegalArgumentException("no words for " + keyword);
    };
  }

  private static String elements(String number) {
    return number + (number.equals("1") ? " element" : " elements");
  }
}

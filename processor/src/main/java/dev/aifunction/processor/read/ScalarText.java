package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Scalar;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** Knows which texts are a value of a scalar: those that the runtime's reader takes. */
final class ScalarText {
  private static final String JSON_NUMBER = "-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?";

  private ScalarText() {}

  /** Whether the text, without quotes, is a value. */
  static boolean isValue(Scalar scalar, String text) {
    if (scalar.json() != Scalar.Json.STRING && scalar != Scalar.BOOLEAN) {
      return text.matches(JSON_NUMBER) && isNumber(scalar, new BigDecimal(text));
    }
    try {
      return text.chars().noneMatch(Character::isISOControl) && parses(scalar, text);
    } catch (RuntimeException e) {
      return false; // what the JDK's parser does not take
    }
  }

  private static boolean isNumber(Scalar scalar, BigDecimal number) {
    return switch (scalar) {
      case BYTE -> isWithin(number, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> isWithin(number, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> isWithin(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> isWithin(number, Long.MIN_VALUE, Long.MAX_VALUE);
      case YEAR -> isWithin(number, Year.MIN_VALUE, Year.MAX_VALUE);
      case BIG_INTEGER -> isWhole(number);
      case FLOAT -> Float.isFinite(number.floatValue());
      case DOUBLE -> Double.isFinite(number.doubleValue());
      default -> true;
    };
  }

  private static boolean isWithin(BigDecimal number, long min, long max) {
    return isWhole(number)
        && number.compareTo(BigDecimal.valueOf(min)) >= 0
        && number.compareTo(BigDecimal.valueOf(max)) <= 0;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  @SuppressWarnings("ReturnValueIgnored") // a parser's exception is the answer
  private static boolean parses(Scalar scalar, String text) {
    switch (scalar) {
      case CHAR -> {
        return text.length() == 1;
      }
      case BOOLEAN -> {
        return text.equals("true") || text.equals("false");
      }
      case LOCAL_DATE -> LocalDate.parse(text);
      case INSTANT, OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
      case OFFSET_TIME -> OffsetTime.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case DURATION -> Duration.parse(text);
      case PERIOD -> Period.parse(text);
      case YEAR_MONTH -> YearMonth.parse(text);
      case MONTH_DAY -> MonthDay.parse(text);
      case ZONE_ID -> ZoneId.of(text);
      case ZONE_OFFSET -> ZoneOffset.of(text);
      case UUID -> {
        return UUID.fromString(text).toString().equalsIgnoreCase(text);
      }
      case URI -> URI.create(text);
      case URL -> {
        return URI.create(text).isAbsolute();
      }
      case LOCALE -> {
        return !text.isEmpty() && !Locale.forLanguageTag(text).getLanguage().isEmpty();
      }
      case CURRENCY -> Currency.getInstance(text);
      case BYTES -> Base64.getDecoder().decode(text);
      default -> {} // any text
    }
    return true;
  }

  /** Returns a value, for messages. */
  static String example(Scalar scalar) {
    return switch (scalar) {
      case CHAR -> "x";
      case BOOLEAN -> "true";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "3";
      case FLOAT, DOUBLE, BIG_DECIMAL, NUMBER -> "2.5";
      case YEAR -> "2026";
      case LOCAL_DATE -> "2026-11-20";
      case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> "2026-11-20T14:30:00Z";
      case OFFSET_TIME -> "14:30:00+01:00";
      case LOCAL_DATE_TIME -> "2026-11-20T14:30:00";
      case LOCAL_TIME -> "14:30:00";
      case DURATION -> "PT1H30M";
      case PERIOD -> "P1Y2M3D";
      case YEAR_MONTH -> "2026-11";
      case MONTH_DAY -> "--11-20";
      case ZONE_ID -> "Europe/Oslo";
      case ZONE_OFFSET -> "+01:00";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      case URI, URL -> "https://example.com/path";
      case LOCALE -> "nb-NO";
      case CURRENCY -> "EUR";
      case BYTES -> "aGVsbG8=";
      case STRING, CHAR_SEQUENCE -> "text without control characters";
    };
  }
}

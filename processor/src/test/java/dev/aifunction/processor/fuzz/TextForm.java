package dev.aifunction.processor.fuzz;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Lists the texts with a form of their own: how a schema says it, examples, and who knows better.
 */
enum TextForm {
  DATE("format", "date", LocalDate::parse, "2026-11-20", "1999-12-31", "2999-02-28", "2024-02-29"),
  DATE_TIME(
      "format",
      "date-time",
      text -> ZonedDateTime.parse(text).toInstant(),
      "2026-11-20T14:30:00Z",
      "1999-12-31T23:59:59.123456789+05:30",
      "2999-01-01T00:00:00.000-11:00"),
  TIME("format", "time", OffsetTime::parse, "14:30:00Z", "23:59:59.5-05:30", "00:00:00+01:00"),
  UUID_(
      "format",
      "uuid",
      UUID::fromString,
      "123e4567-e89b-12d3-a456-426614174000",
      "00000000-0000-0000-0000-000000000000",
      "FFFFFFFF-ABCD-4FFF-8FFF-FFFFFFFFFFFF"),
  EMAIL("format", "email", TextForm::email, "ann@example.org", "a.b+c@x.example.com"),
  CHAR("pattern", "^[\\s\\S]$", text -> text, "x", "\"", "ß", " ", "\n"),
  LOCAL_DATE_TIME(
      "pattern",
      "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$",
      LocalDateTime::parse,
      "2026-11-20T14:30",
      "1999-12-31T23:59:59.5",
      "2999-01-01T00:00:00.000000001"),
  LOCAL_TIME(
      "pattern",
      "^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$",
      LocalTime::parse,
      "14:30",
      "23:59:59.999",
      "00:00:00"),
  DURATION(
      "pattern",
      "^-?P(-?\\d+D)?(T(-?\\d+H)?(-?\\d+M)?(-?\\d+(\\.\\d{1,9})?S)?)?$",
      Duration::parse,
      "PT1H30M",
      "P2DT3H",
      "PT-5.25S",
      "-PT90M",
      "P0D"),
  PERIOD(
      "pattern",
      "^-?P(-?\\d+Y)?(-?\\d+M)?(-?\\d+W)?(-?\\d+D)?$",
      Period::parse,
      "P1Y2M3D",
      "P2W",
      "P-5D",
      "-P1M"),
  YEAR_MONTH("pattern", "^\\d{4}-\\d{2}$", YearMonth::parse, "2026-11", "1999-01", "2999-12"),
  MONTH_DAY("pattern", "^--\\d{2}-\\d{2}$", MonthDay::parse, "--11-20", "--02-29"),
  ZONE_OFFSET(
      "pattern", "^(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)$", ZoneOffset::of, "Z", "+05:30", "-11:00"),
  CURRENCY("pattern", "^[A-Z]{3}$", Currency::getInstance, "EUR", "NOK", "JPY"),
  BYTES(
      "pattern",
      "^[A-Za-z0-9+/]*={0,2}$",
      text -> List.of(Base64.getDecoder().decode(padded(text)).length, text),
      "",
      "aGVsbG8=",
      "AA==",
      "+/+/"),
  ZONE_ID("words", "a time zone such as", ZoneId::of, "+0%1$d:%2$02d"),
  URI_("words", "a URI such as", URI::create, "x:%d/%d"),
  URL_("words", "a URL such as", TextForm::url, "https://127.0.0.1/%d/%d"),
  LOCALE("words", "a language tag such as", TextForm::locale, "en-x-%d-%d");

  private final String keyword;
  private final String says;
  private final Function<String, Object> parser;
  private final List<String> examples;

  TextForm(String keyword, String says, Function<String, Object> parser, String... examples) {
    this.keyword = keyword;
    this.says = says;
    this.parser = parser;
    this.examples = List.of(examples);
  }

  /** Returns the form that a schema asks for. */
  static Optional<TextForm> of(JsonNode schema) {
    for (TextForm form : values()) {
      if (schema.path(form.keyword).asString("").equals(form.says)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Returns the form that no schema says, but a message to the model. */
  static Optional<TextForm> ofMessage(String message) {
    for (TextForm form : values()) {
      if (form.keyword.equals("words") && message.startsWith("must be " + form.says)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Whether we read more than a validator: other years, zones, offsets, small letters, domains. */
  boolean isWider() {
    return switch (this) {
      case DATE, DATE_TIME, TIME, LOCAL_DATE_TIME, DURATION, PERIOD, ZONE_OFFSET, EMAIL -> true;
      default -> false;
    };
  }

  /** Returns some texts of the form. */
  List<String> examples() {
    return examples;
  }

  /** Returns an example of its own for each number up to 600. */
  String example(int number) {
    return examples.get(0).formatted(number / 60, number % 60);
  }

  /** Returns what the text means; empty when it means nothing. */
  Optional<Object> meaning(String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String email(String text) {
    if (!text.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** RFC 4648 asks for padding, and the JDK does not. */
  private static String padded(String text) {
    if (text.length() % 4 != 0) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static Locale locale(String tag) {
    if (tag.isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    return new Locale.Builder().setLanguageTag(tag).build();
  }
}

package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of {@code java.time}: a text each, in the form of ISO 8601; a year is a number. */
class TimesTest {
  private static final Echoes ECHOES =
      Echoes.of(
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "Instant",
          "OffsetDateTime",
          "ZonedDateTime",
          "OffsetTime",
          "Duration",
          "Period",
          "Year",
          "YearMonth",
          "MonthDay",
          "ZoneId",
          "ZoneOffset",
          "DayOfWeek",
          "Month");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LocalDate | {'type':'string','format':'date'}",
        "Instant | {'type':'string','format':'date-time'}",
        "OffsetDateTime | {'type':'string','format':'date-time'}",
        "ZonedDateTime | {'type':'string','format':'date-time'}",
        "OffsetTime | {'type':'string','format':'time'}",
        "Year | {'type':'integer'}",
        "YearMonth | {'type':'string','pattern':'^\\\\d{4}-\\\\d{2}$'}",
        "MonthDay | {'type':'string','pattern':'^--\\\\d{2}-\\\\d{2}$'}",
        "ZoneId | {'type':'string'}",
      })
  void areInTheSchema(String type, String schema) {
    assertThat(ECHOES.schema(type)).isEqualTo(schema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LocalDate | '2026-11-20' | '2026-11-20'",
        "LocalDate | '2024-02-29' | '2024-02-29'",
        "LocalTime | '14:30:05.5' | '14:30:05.5'",
        "LocalTime | '14:30' | '14:30:00'",
        "LocalDateTime | '2026-11-20T14:30:05' | '2026-11-20T14:30:05'",
        "LocalDateTime | '2026-11-20T14:30' | '2026-11-20T14:30:00'",
        "Instant | '2026-11-20T14:30:00Z' | '2026-11-20T14:30:00Z'",
        "Instant | '2026-11-20T14:30:00+01:00' | '2026-11-20T13:30:00Z'",
        "OffsetDateTime | '2026-11-20T14:30:00+01:00' | '2026-11-20T14:30:00+01:00'",
        "OffsetDateTime | '2026-11-20t14:30:00.250z' | '2026-11-20T14:30:00.25Z'",
        "ZonedDateTime | '2026-11-20T14:30:00+01:00' | '2026-11-20T14:30:00+01:00'",
        "ZonedDateTime | '2026-11-20T14:30:00+01:00[Europe/Oslo]' | '2026-11-20T14:30:00+01:00'",
        "OffsetTime | '14:30:00+01:00' | '14:30:00+01:00'",
        "OffsetTime | '14:30:00Z' | '14:30:00Z'",
        "Duration | 'PT1H30M' | 'PT1H30M'",
        "Duration | 'P2DT3H' | 'PT51H'",
        "Duration | '-PT0.5S' | 'PT-0.5S'",
        "Period | 'P1Y2M3D' | 'P1Y2M3D'",
        "Period | 'P2W' | 'P14D'",
        "Year | 2026 | 2026",
        "Year | 2.026e3 | 2026",
        "YearMonth | '2026-11' | '2026-11'",
        "MonthDay | '--02-29' | '--02-29'",
        "ZoneId | 'Europe/Oslo' | 'Europe/Oslo'",
        "ZoneId | 'Z' | 'Z'",
        "ZoneOffset | '+01:00' | '+01:00'",
        "ZoneOffset | 'Z' | 'Z'",
        "DayOfWeek | 'FRIDAY' | 'FRIDAY'",
        "Month | 'MAY' | 'MAY'",
      })
  void areReadAndWritten(String type, String value, String written) {
    assertThat(ECHOES.written(type, value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LocalDate | '20.11.2026' | must be a date such as 2026-11-20",
        "LocalDate | '2026-02-29' | must be a date such as 2026-11-20",
        "LocalDate | '2026-11-20T00:00:00' | must be a date such as 2026-11-20",
        "LocalDate | 20261120 | must be a date such as 2026-11-20",
        "LocalTime | '2:30' | must be a time such as 14:30:00",
        "LocalTime | '24:00:00' | must be a time such as 14:30:00",
        "LocalTime | '14:30:00Z' | must be a time such as 14:30:00",
        "LocalDateTime | '2026-11-20 14:30' | must be a date and time without offset, such as"
            + " 2026-11-20T14:30:00",
        "LocalDateTime | '2026-11-20T14:30Z' | must be a date and time without offset, such as"
            + " 2026-11-20T14:30:00",
        "Instant | '2026-11-20T14:30:00' | must be a date and time with offset, such as"
            + " 2026-11-20T14:30:00Z",
        "Instant | '2026-11-20T14:30Z' | must be a date and time with offset, such as"
            + " 2026-11-20T14:30:00Z",
        "Instant | 1700000000 | must be a date and time with offset, such as 2026-11-20T14:30:00Z",
        "OffsetDateTime | '2026-11-20' | must be a date and time with offset, such as"
            + " 2026-11-20T14:30:00Z",
        "ZonedDateTime | 'today' | must be a date and time with offset, such as"
            + " 2026-11-20T14:30:00+01:00[Europe/Oslo]; the zone may be left out",
        "OffsetTime | '14:30:00' | must be a time with offset, such as 14:30:00+01:00",
        "Duration | '1h' | must be a duration such as PT1H30M or P2DT3H",
        "Duration | 'P1Y' | must be a duration such as PT1H30M or P2DT3H",
        "Duration | 90 | must be a duration such as PT1H30M or P2DT3H",
        "Period | 'PT1H' | must be a period such as P1Y2M3D",
        "Year | 2026.5 | must be an integer, without a fraction",
        "Year | '2026' | must be an integer without quotes",
        "Year | 1000000000 | must be an integer from -999999999 to 999999999",
        "YearMonth | '2026-13' | must be a month such as 2026-11",
        "MonthDay | '11-20' | must be a day of the year such as --11-20",
        "MonthDay | '--02-30' | must be a day of the year such as --11-20",
        "ZoneId | 'Oslo' | must be a time zone such as Europe/Oslo",
        "ZoneOffset | 'CET' | must be an offset such as +01:00",
        "Month | 5 | must be one of the strings JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY,"
            + " AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER",
      })
  void whatDoesNotFitIsAProblem(String type, String value, String problem) {
    assertThat(ECHOES.problem(type, value)).isEqualTo(problem + ", got " + value);
  }

  @ParameterizedTest
  @CsvSource({"DayOfWeek, Friday, FRIDAY", "Month, Mai, MAY"})
  void aNameThatIsNoneGetsTheNearestFirst(String type, String name, String nearest) {
    assertThat(ECHOES.problem(type, "'" + name + "'"))
        .startsWith("there is no value named '" + name + "'; use one of: '" + nearest + "', ");
  }
}

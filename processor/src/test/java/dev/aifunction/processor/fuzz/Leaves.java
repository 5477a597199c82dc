package dev.aifunction.processor.fuzz;

import static dev.aifunction.processor.fuzz.JavaType.Trait.ANY;
import static dev.aifunction.processor.fuzz.JavaType.Trait.BOOLEAN;
import static dev.aifunction.processor.fuzz.JavaType.Trait.COMPARABLE;
import static dev.aifunction.processor.fuzz.JavaType.Trait.IDENTITY;
import static dev.aifunction.processor.fuzz.JavaType.Trait.KEY;
import static dev.aifunction.processor.fuzz.JavaType.Trait.NUMBER;
import static dev.aifunction.processor.fuzz.JavaType.Trait.OPTIONAL;
import static dev.aifunction.processor.fuzz.JavaType.Trait.PRIMITIVE;
import static dev.aifunction.processor.fuzz.JavaType.Trait.TEXT;
import static dev.aifunction.processor.fuzz.JavaType.Trait.TIME;

import java.util.List;
import java.util.Map;

/** Lists the types that are one JSON text, number or boolean. */
final class Leaves {
  static final List<JavaType> PRIMITIVES =
      List.of(
          JavaType.of("boolean", 0, PRIMITIVE, BOOLEAN),
          JavaType.of("byte", 0, PRIMITIVE, NUMBER),
          JavaType.of("short", 0, PRIMITIVE, NUMBER),
          JavaType.of("int", 0, PRIMITIVE, NUMBER),
          JavaType.of("long", 0, PRIMITIVE, NUMBER),
          JavaType.of("float", 0, PRIMITIVE, NUMBER),
          JavaType.of("double", 0, PRIMITIVE, NUMBER),
          JavaType.of("char", 0, PRIMITIVE));

  static final JavaType STRING = JavaType.of("java.lang.String", 0, TEXT, COMPARABLE, KEY);
  static final JavaType INTEGER = JavaType.of("java.lang.Integer", 0, NUMBER, COMPARABLE, KEY);

  static final List<JavaType> REFERENCES =
      List.of(
          STRING,
          STRING,
          STRING,
          INTEGER,
          JavaType.of("java.lang.CharSequence", 0, TEXT, KEY),
          JavaType.of("java.lang.Boolean", 0, BOOLEAN, COMPARABLE),
          JavaType.of("java.lang.Character", 0, COMPARABLE, KEY),
          JavaType.of("java.lang.Byte", 0, NUMBER, COMPARABLE, KEY),
          JavaType.of("java.lang.Short", 0, NUMBER, COMPARABLE, KEY),
          JavaType.of("java.lang.Long", 0, NUMBER, COMPARABLE, KEY),
          JavaType.of("java.lang.Float", 0, NUMBER, COMPARABLE, KEY),
          JavaType.of("java.lang.Double", 0, NUMBER, COMPARABLE, KEY),
          JavaType.of("java.lang.Number", 0, NUMBER, KEY),
          JavaType.of("java.math.BigInteger", 0, NUMBER, COMPARABLE, KEY),
          JavaType.of("java.math.BigDecimal", 0, NUMBER, COMPARABLE, KEY),
          JavaType.of("java.time.LocalDate", 0, TIME, COMPARABLE, KEY),
          JavaType.of("java.time.Instant", 0, TIME, COMPARABLE, KEY),
          JavaType.of("java.time.OffsetDateTime", 0, TIME, COMPARABLE, KEY),
          JavaType.of("java.time.ZonedDateTime", 0, TIME, COMPARABLE, KEY),
          JavaType.of("java.time.LocalDateTime", 0, TIME, COMPARABLE, KEY),
          JavaType.of("java.time.YearMonth", 0, TIME, COMPARABLE, KEY),
          JavaType.of("java.time.Year", 0, TIME, COMPARABLE, KEY),
          JavaType.of("java.time.OffsetTime", 0, COMPARABLE, KEY),
          JavaType.of("java.time.LocalTime", 0, COMPARABLE, KEY),
          JavaType.of("java.time.MonthDay", 0, COMPARABLE, KEY),
          JavaType.of("java.time.Duration", 0, COMPARABLE, KEY),
          JavaType.of("java.time.Period", 0, KEY),
          JavaType.of("java.time.ZoneId", 0, KEY),
          JavaType.of("java.time.ZoneOffset", 0, COMPARABLE, KEY),
          JavaType.of("java.util.UUID", 0, COMPARABLE, KEY),
          JavaType.of("java.net.URI", 0, COMPARABLE, KEY),
          JavaType.of("java.net.URL", 0, KEY),
          JavaType.of("java.util.Locale", 0, KEY),
          JavaType.of("java.util.Currency", 0, KEY));

  static final JavaType BYTES = JavaType.of("byte[]", 0, IDENTITY);

  static final List<JavaType> OPTIONALS =
      List.of(
          JavaType.of("java.util.OptionalInt", 0, OPTIONAL),
          JavaType.of("java.util.OptionalLong", 0, OPTIONAL),
          JavaType.of("java.util.OptionalDouble", 0, OPTIONAL));

  static final List<JavaType> ANYTHING =
      List.of(
          JavaType.of("java.lang.Object", 0, ANY),
          JavaType.of("tools.jackson.databind.JsonNode", 0, ANY));

  /** Values that a default can have, as they stand in a Java string. */
  static final Map<String, List<String>> DEFAULTS =
      Map.ofEntries(
          Map.entry("boolean", List.of("true", "false")),
          Map.entry("byte", List.of("-128", "7")),
          Map.entry("short", List.of("300")),
          Map.entry("int", List.of("0", "-7", "2147483647", "2.0")),
          Map.entry("long", List.of("9007199254740993", "1e3")),
          Map.entry("float", List.of("0.5", "-1")),
          Map.entry("double", List.of("0.1", "1e-7")),
          Map.entry("char", List.of("x", "\\\"")),
          Map.entry(
              "java.lang.String",
              List.of("text", "with \\\"quotes\\\"", "{{x}} $T %s", "\\\"in quotes\\\"", "🙂")),
          Map.entry("java.lang.Integer", List.of("42")),
          Map.entry("java.lang.Boolean", List.of("true")),
          Map.entry("java.math.BigDecimal", List.of("1.50", "1e2")),
          Map.entry("java.math.BigInteger", List.of("123456789012345678901234567890")),
          Map.entry("java.time.LocalDate", List.of("2026-11-20")),
          Map.entry("java.time.Duration", List.of("PT1H30M")),
          Map.entry("java.util.UUID", List.of("123e4567-e89b-12d3-a456-426614174000")),
          Map.entry("java.util.Currency", List.of("NOK")));

  private Leaves() {}
}

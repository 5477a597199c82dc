package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lists the Java types that are one JSON text, number or boolean: a row for each.
 *
 * <p>Formats are those of OpenAI's strict subset. {@code LocalDateTime}, {@code LocalTime}, {@code
 * Duration} and {@code Period} have patterns instead, because the formats of JSON Schema mean RFC
 * 3339 with an offset, and {@code duration} means both of Java's two.
 */
public enum Scalar {
  STRING(Json.STRING, ClassName.get(String.class), "readString"),
  CHAR_SEQUENCE(Json.STRING, java("lang", "CharSequence"), "readString"),
  CHAR(Json.STRING, TypeName.CHAR, "readChar", pattern("^[\\s\\S]$")),
  BOOLEAN(Json.BOOLEAN, TypeName.BOOLEAN, "readBoolean"),
  BYTE(Json.INTEGER, TypeName.BYTE, "readByte"),
  SHORT(Json.INTEGER, TypeName.SHORT, "readShort"),
  INT(Json.INTEGER, TypeName.INT, "readInt"),
  LONG(Json.INTEGER, TypeName.LONG, "readLong"),
  BIG_INTEGER(Json.INTEGER, java("math", "BigInteger"), "readBigInteger"),
  FLOAT(Json.NUMBER, TypeName.FLOAT, "readFloat"),
  DOUBLE(Json.NUMBER, TypeName.DOUBLE, "readDouble"),
  BIG_DECIMAL(Json.NUMBER, java("math", "BigDecimal"), "readBigDecimal"),

  NUMBER(Json.NUMBER, java("lang", "Number"), "readBigDecimal"),

  LOCAL_DATE(Json.STRING, java("time", "LocalDate"), "readLocalDate", format("date")),
  INSTANT(Json.STRING, java("time", "Instant"), "readInstant", format("date-time")),
  OFFSET_DATE_TIME(
      Json.STRING, java("time", "OffsetDateTime"), "readOffsetDateTime", format("date-time")),
  ZONED_DATE_TIME(
      Json.STRING, java("time", "ZonedDateTime"), "readZonedDateTime", format("date-time")),
  OFFSET_TIME(Json.STRING, java("time", "OffsetTime"), "readOffsetTime", format("time")),
  LOCAL_DATE_TIME(
      Json.STRING,
      java("time", "LocalDateTime"),
      "readLocalDateTime",
      pattern("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$")),
  LOCAL_TIME(
      Json.STRING,
      java("time", "LocalTime"),
      "readLocalTime",
      pattern("^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$")),
  DURATION(
      Json.STRING,
      java("time", "Duration"),
      "readDuration",
      pattern("^-?P(-?\\d+D)?(T(-?\\d+H)?(-?\\d+M)?(-?\\d+(\\.\\d{1,9})?S)?)?$")),
  PERIOD(
      Json.STRING,
      java("time", "Period"),
      "readPeriod",
      pattern("^-?P(-?\\d+Y)?(-?\\d+M)?(-?\\d+W)?(-?\\d+D)?$")),
  YEAR(Json.INTEGER, java("time", "Year"), "readYear"),
  YEAR_MONTH(Json.STRING, java("time", "YearMonth"), "readYearMonth", pattern("^\\d{4}-\\d{2}$")),
  MONTH_DAY(Json.STRING, java("time", "MonthDay"), "readMonthDay", pattern("^--\\d{2}-\\d{2}$")),
  ZONE_ID(Json.STRING, java("time", "ZoneId"), "readZoneId"),
  ZONE_OFFSET(
      Json.STRING,
      java("time", "ZoneOffset"),
      "readZoneOffset",
      pattern("^(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)$")),

  UUID(Json.STRING, java("util", "UUID"), "readUuid", format("uuid")),
  URI(Json.STRING, java("net", "URI"), "readUri"),
  URL(Json.STRING, java("net", "URL"), "readUrl"),
  LOCALE(Json.STRING, java("util", "Locale"), "readLocale"),
  CURRENCY(Json.STRING, java("util", "Currency"), "readCurrency", pattern("^[A-Z]{3}$")),
  BYTES(
      Json.STRING,
      com.palantir.javapoet.ArrayTypeName.of(TypeName.BYTE),
      "readByteArray",
      pattern("^[A-Za-z0-9+/]*={0,2}$"));

  /** The kinds of JSON value that a scalar can be. */
  public enum Json {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN;

    /** Returns the schema's word for the kind. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private record Form(@Nullable String format, @Nullable String pattern) {}

  private final Json json;

  @SuppressWarnings("ImmutableEnumChecker") // a TypeName never changes
  private final TypeName type;

  private final String reader;
  private final @Nullable String format;
  private final @Nullable String pattern;

  Scalar(Json json, TypeName type, String reader) {
    this(json, type, reader, new Form(null, null));
  }

  Scalar(Json json, TypeName type, String reader, Form form) {
    this.json = json;
    this.type = type;
    this.reader = reader;
    this.format = form.format();
    this.pattern = form.pattern();
  }

  private static ClassName java(String packageName, String name) {
    return ClassName.get("java." + packageName, name);
  }

  private static Form format(String format) {
    return new Form(format, null);
  }

  private static Form pattern(String pattern) {
    return new Form(null, pattern);
  }

  /** Returns the scalar of a type, boxed or not. */
  public static Optional<Scalar> of(TypeName type) {
    TypeName plain = type.isBoxedPrimitive() ? type.unbox() : type;
    for (Scalar scalar : values()) {
      if (scalar.type.equals(plain)) {
        return Optional.of(scalar);
      }
    }
    return Optional.empty();
  }

  /** The kind of JSON value. */
  public Json json() {
    return json;
  }

  /** The Java type, unboxed. */
  public TypeName type() {
    return type;
  }

  /** The method of {@code ArgumentReader} that reads it. */
  public String reader() {
    return reader;
  }

  /** The schema's {@code format}. */
  public Optional<String> format() {
    return Optional.ofNullable(format);
  }

  /** The schema's {@code pattern}. */
  public Optional<String> pattern() {
    return Optional.ofNullable(pattern);
  }

  /** Returns the class that stands for an interface: {@code String} for {@code CharSequence}. */
  public Scalar concrete() {
    return this == CHAR_SEQUENCE ? STRING : this == NUMBER ? BIG_DECIMAL : this;
  }

  /** Whether it is any text. */
  public boolean isText() {
    return this == STRING || this == CHAR_SEQUENCE;
  }

  /** Whether it is a number, whole or not. */
  public boolean isNumeric() {
    return this != YEAR && (json == Json.INTEGER || json == Json.NUMBER);
  }

  /** Whether its values are points in time, which constraints compare with now. */
  public boolean isTemporal() {
    return switch (this) {
      case LOCAL_DATE,
          INSTANT,
          OFFSET_DATE_TIME,
          ZONED_DATE_TIME,
          OFFSET_TIME,
          LOCAL_DATE_TIME,
          LOCAL_TIME,
          YEAR,
          YEAR_MONTH,
          MONTH_DAY ->
          true;
      default -> false;
    };
  }
}

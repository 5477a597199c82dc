package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Applies Jackson's {@code @JsonFormat} to the dates and times of a property. */
final class Formats {
  private static final ZonedDateTime SAMPLE =
      LocalDateTime.of(2001, 12, 31, 23, 58, 59).atZone(ZoneOffset.UTC);

  /** How Java gets each type from a text that is parsed; an Instant needs a zone from elsewhere. */
  private static final Map<Scalar, TemporalQuery<? extends TemporalAccessor>> TEMPORALS =
      Map.of(
          Scalar.LOCAL_DATE, LocalDate::from,
          Scalar.LOCAL_TIME, LocalTime::from,
          Scalar.LOCAL_DATE_TIME, LocalDateTime::from,
          Scalar.OFFSET_DATE_TIME, OffsetDateTime::from,
          Scalar.OFFSET_TIME, OffsetTime::from,
          Scalar.ZONED_DATE_TIME, ZonedDateTime::from,
          Scalar.YEAR, Year::from,
          Scalar.YEAR_MONTH, YearMonth::from,
          Scalar.MONTH_DAY, MonthDay::from);

  private final ReadContext context;

  Formats(ReadContext context) {
    this.context = context;
  }

  /** Returns the value in its form; nothing, with a problem, where the form does not fit. */
  Optional<ValueType> formatted(ValueType type, Jackson jackson, Site site) {
    Optional<Mirror> format = jackson.find("JsonFormat");
    if (format.isEmpty()) {
      return Optional.of(type);
    }
    String pattern = format.get().string("pattern");
    String shape = format.get().constant("shape");
    if (!isUsual(type, shape)) {
      return refused(site, "its shape would be " + shape, "Leave the shape out.");
    }
    return pattern.isEmpty() ? Optional.of(type) : patterned(type, pattern, site);
  }

  /** Whether a shape says no other than what is done anyway. */
  private static boolean isUsual(ValueType type, String shape) {
    if (shape.equals("STRING")) {
      ValueType inner = inner(type);
      return inner instanceof EnumType
          || (inner instanceof ScalarType scalar && scalar.scalar().json() == Scalar.Json.STRING);
    }
    return shape.equals("ANY") || shape.equals("NATURAL");
  }

  private static ValueType inner(ValueType type) {
    if (type instanceof NullableType nullable) {
      return inner(nullable.value());
    } else if (type instanceof ConstrainedType constrained) {
      return inner(constrained.value());
    } else if (type instanceof ListType list) {
      return inner(list.element());
    }
    return type instanceof MapType map ? inner(map.value()) : type;
  }

  /** Puts the pattern on what a value is made of, as Jackson does: not on the keys of a map. */
  private Optional<ValueType> patterned(ValueType type, String pattern, Site site) {
    if (type instanceof NullableType nullable) {
      return patterned(nullable.value(), pattern, site)
          .map(value -> new NullableType(nullable.type(), nullable.wrapper(), value));
    } else if (type instanceof ConstrainedType constrained) {
      return patterned(constrained.value(), pattern, site)
          .map(value -> new ConstrainedType(value, constrained.constraints()));
    } else if (type instanceof ListType list) {
      return patterned(list.element(), pattern, site)
          .map(element -> new ListType(list.type(), list.container(), element));
    } else if (type instanceof MapType map) {
      return patterned(map.value(), pattern, site)
          .map(value -> new MapType(map.type(), map.container(), map.key(), value));
    }
    return type instanceof ScalarType scalar && TEMPORALS.containsKey(scalar.scalar())
        ? temporal(scalar, pattern, site)
        : refused(
            site,
            "a pattern is for dates and times of java.time that are not an Instant",
            "Remove the pattern or change the type.");
  }

  private Optional<ValueType> temporal(ScalarType type, String pattern, Site site) {
    try {
      DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      form.parse(form.format(SAMPLE), TEMPORALS.get(type.scalar()));
      return Optional.of(new FormattedType(type.type(), pattern));
    } catch (IllegalArgumentException | DateTimeException e) {
      return refused(
          site,
          "no " + JavaTypes.simple(type.type()) + " can be read back by \"" + pattern + "\"",
          "Correct the pattern.");
    }
  }

  private Optional<ValueType> refused(Site site, String reason, String wayOut) {
    context.reporter().add(ProblemCode.BAD_FORMAT, site.element(), site.subject(), reason, wayOut);
    return Optional.empty();
  }
}

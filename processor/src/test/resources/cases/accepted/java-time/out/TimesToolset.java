package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.time.Instant;
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
import java.util.List;
import java.util.Objects;

/**
 * Describes and calls the functions of {@link Times}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class TimesToolset implements Toolset {
  private static final ToolSpec TIMES = ToolSpec.builder("times")
      .description("Gives the times back.")
      .parameters("""
          {"type":"object","properties":{\
          "times":{"type":"object","properties":{\
          "duration":{"type":"string",\
          "pattern":"^-?P(-?\\\\d+D)?(T(-?\\\\d+H)?(-?\\\\d+M)?(-?\\\\d+(\\\\.\\\\d{1,9})?S)?)?$"},\
          "instant":{"type":"string","format":"date-time"},\
          "localDate":{"type":"string","format":"date"},\
          "localDateTime":{"type":"string",\
          "pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}(:\\\\d{2}(\\\\.\\\\d{1,9})?)?$"},\
          "localTime":{"type":"string",\
          "pattern":"^\\\\d{2}:\\\\d{2}(:\\\\d{2}(\\\\.\\\\d{1,9})?)?$"},\
          "monthDay":{"type":"string","pattern":"^--\\\\d{2}-\\\\d{2}$"},\
          "offsetDateTime":{"type":"string","format":"date-time"},\
          "offsetTime":{"type":"string","format":"time"},\
          "period":{"type":"string",\
          "pattern":"^-?P(-?\\\\d+Y)?(-?\\\\d+M)?(-?\\\\d+W)?(-?\\\\d+D)?$"},\
          "year":{"type":"integer"},\
          "yearMonth":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}$"},\
          "zoneId":{"type":"string"},\
          "zoneOffset":{"type":"string","pattern":"^(Z|[+-]\\\\d{2}:\\\\d{2}(:\\\\d{2})?)$"},\
          "zonedDateTime":{"type":"string","format":"date-time"}},\
          "required":["duration","instant","localDate","localDateTime","localTime","monthDay",\
          "offsetDateTime","offsetTime","period","year","yearMonth","zoneId","zoneOffset",\
          "zonedDateTime"],"additionalProperties":false}},\
          "required":["times"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "times":{"type":"object","properties":{\
          "duration":{"type":"string","description":"A duration such as PT1H30M or P2DT3H."},\
          "instant":{"type":"string","description":"A date and time with offset, such as \
          2026-11-20T14:30:00Z."},\
          "localDate":{"type":"string","description":"A date such as 2026-11-20."},\
          "localDateTime":{"type":"string","description":"A date and time without offset, such \
          as 2026-11-20T14:30:00."},\
          "localTime":{"type":"string","description":"A time such as 14:30:00."},\
          "monthDay":{"type":"string","description":"A day of the year such as --11-20."},\
          "offsetDateTime":{"type":"string","description":"A date and time with offset, such as \
          2026-11-20T14:30:00Z."},\
          "offsetTime":{"type":"string","description":"A time with offset, such as \
          14:30:00+01:00."},\
          "period":{"type":"string","description":"A period such as P1Y2M3D."},\
          "year":{"type":"integer"},\
          "yearMonth":{"type":"string","description":"A month such as 2026-11."},\
          "zoneId":{"type":"string"},\
          "zoneOffset":{"type":"string","description":"An offset such as +01:00."},\
          "zonedDateTime":{"type":"string","description":"A date and time with offset, such as \
          2026-11-20T14:30:00Z."}},\
          "required":["duration","instant","localDate","localDateTime","localTime","monthDay",\
          "offsetDateTime","offsetTime","period","year","yearMonth","zoneId","zoneOffset",\
          "zonedDateTime"],"additionalProperties":false}},\
          "required":["times"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "duration":{"type":"string",\
          "pattern":"^-?P(-?\\\\d+D)?(T(-?\\\\d+H)?(-?\\\\d+M)?(-?\\\\d+(\\\\.\\\\d{1,9})?S)?)?$"},\
          "instant":{"type":"string","format":"date-time"},\
          "localDate":{"type":"string","format":"date"},\
          "localDateTime":{"type":"string",\
          "pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}(:\\\\d{2}(\\\\.\\\\d{1,9})?)?$"},\
          "localTime":{"type":"string",\
          "pattern":"^\\\\d{2}:\\\\d{2}(:\\\\d{2}(\\\\.\\\\d{1,9})?)?$"},\
          "monthDay":{"type":"string","pattern":"^--\\\\d{2}-\\\\d{2}$"},\
          "offsetDateTime":{"type":"string","format":"date-time"},\
          "offsetTime":{"type":"string","format":"time"},\
          "period":{"type":"string",\
          "pattern":"^-?P(-?\\\\d+Y)?(-?\\\\d+M)?(-?\\\\d+W)?(-?\\\\d+D)?$"},\
          "year":{"type":"integer"},\
          "yearMonth":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}$"},\
          "zoneId":{"type":"string"},\
          "zoneOffset":{"type":"string","pattern":"^(Z|[+-]\\\\d{2}:\\\\d{2}(:\\\\d{2})?)$"},\
          "zonedDateTime":{"type":"string","format":"date-time"}},\
          "required":["duration","instant","localDate","localDateTime","localTime","monthDay",\
          "offsetDateTime","offsetTime","period","year","yearMonth","zoneId","zoneOffset",\
          "zonedDateTime"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(TIMES);

  private static final Keys TIMES_KEYS = Keys.of("times");

  private static final Keys ALL_KEYS = Keys.of("duration", "instant", "localDate", "localDateTime",
      "localTime", "monthDay", "offsetDateTime", "offsetTime", "period", "year", "yearMonth",
      "zoneId", "zoneOffset", "zonedDateTime");

  private final Times target;

  /**
   * Makes tools of an object's methods.
   */
  public TimesToolset(Times target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "times" -> times(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String times(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Times.All times = null;
    for (int key = in.begin(TIMES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> times = readAll(in);
      }
    }
    in.end();
    try {
      Times.All result = target.times(times);
      ResultWriter out = new ResultWriter();
      writeAll(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("times", failure);
    }
  }

  private static Times.All readAll(ArgumentReader in) {
    Duration duration = null;
    Instant instant = null;
    LocalDate localDate = null;
    LocalDateTime localDateTime = null;
    LocalTime localTime = null;
    MonthDay monthDay = null;
    OffsetDateTime offsetDateTime = null;
    OffsetTime offsetTime = null;
    Period period = null;
    Year year = null;
    YearMonth yearMonth = null;
    ZoneId zoneId = null;
    ZoneOffset zoneOffset = null;
    ZonedDateTime zonedDateTime = null;
    for (int key = in.begin(ALL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> duration = in.readDuration();
        case 1 -> instant = in.readInstant();
        case 2 -> localDate = in.readLocalDate();
        case 3 -> localDateTime = in.readLocalDateTime();
        case 4 -> localTime = in.readLocalTime();
        case 5 -> monthDay = in.readMonthDay();
        case 6 -> offsetDateTime = in.readOffsetDateTime();
        case 7 -> offsetTime = in.readOffsetTime();
        case 8 -> period = in.readPeriod();
        case 9 -> year = in.readYear();
        case 10 -> yearMonth = in.readYearMonth();
        case 11 -> zoneId = in.readZoneId();
        case 12 -> zoneOffset = in.readZoneOffset();
        case 13 -> zonedDateTime = in.readZonedDateTime();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Times.All(duration, instant, localDate, localDateTime, localTime, monthDay,
          offsetDateTime, offsetTime, period, year, yearMonth, zoneId, zoneOffset, zonedDateTime);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeAll(ResultWriter out, Times.All value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("duration").writeText(value.duration());
    out.key("instant").writeText(value.instant());
    out.key("localDate").writeText(value.localDate());
    out.key("localDateTime").writeText(value.localDateTime());
    out.key("localTime").writeText(value.localTime());
    out.key("monthDay").writeText(value.monthDay());
    out.key("offsetDateTime").writeText(value.offsetDateTime());
    out.key("offsetTime").writeText(value.offsetTime());
    out.key("period").writeText(value.period());
    out.key("year").write(value.year());
    out.key("yearMonth").writeText(value.yearMonth());
    out.key("zoneId").writeText(value.zoneId());
    out.key("zoneOffset").writeText(value.zoneOffset());
    out.key("zonedDateTime").writeText(value.zonedDateTime());
    out.endObject();
  }
}

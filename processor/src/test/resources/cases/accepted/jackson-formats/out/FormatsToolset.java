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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes and calls the functions of {@link Formats}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class FormatsToolset implements Toolset {
  private static final ToolSpec STAY = ToolSpec.builder("stay")
      .description("Returns the stay.")
      .parameters("""
          {"type":"object","properties":{\
          "stay":{"type":"object","properties":{\
          "day":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "time":{"type":"string","description":"In the form HH:mm."},\
          "both":{"type":"string","description":"In the form dd.MM.yyyy HH:mm."},\
          "month":{"type":["string","null"],"description":"In the form MM/yyyy."},\
          "others":{"type":"array","items":{"type":"string","description":"In the form \
          dd.MM.yyyy."}},\
          "booked":{"type":"string","format":"date-time"},\
          "offset":{"type":"string","description":"In the form yyyy-MM-dd HH:mm XXX."},\
          "zoned":{"type":"string","description":"In the form yyyy-MM-dd HH:mm VV."}},\
          "required":["day","time","both","month","others","booked","offset","zoned"],\
          "additionalProperties":false}},\
          "required":["stay"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "stay":{"type":"object","properties":{\
          "day":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "time":{"type":"string","description":"In the form HH:mm."},\
          "both":{"type":"string","description":"In the form dd.MM.yyyy HH:mm."},\
          "month":{"type":["string","null"],"description":"In the form MM/yyyy."},\
          "others":{"type":"array","items":{"type":"string","description":"In the form \
          dd.MM.yyyy."}},\
          "booked":{"type":"string","description":"A date and time with offset, such as \
          2026-11-20T14:30:00Z."},\
          "offset":{"type":"string","description":"In the form yyyy-MM-dd HH:mm XXX."},\
          "zoned":{"type":"string","description":"In the form yyyy-MM-dd HH:mm VV."}},\
          "required":["day","time","both","month","others","booked","offset","zoned"],\
          "additionalProperties":false}},\
          "required":["stay"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "day":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "time":{"type":"string","description":"In the form HH:mm."},\
          "both":{"type":"string","description":"In the form dd.MM.yyyy HH:mm."},\
          "month":{"type":["string","null"],"description":"In the form MM/yyyy."},\
          "others":{"type":"array","items":{"type":"string","description":"In the form \
          dd.MM.yyyy."}},\
          "booked":{"type":"string","format":"date-time"},\
          "offset":{"type":"string","description":"In the form yyyy-MM-dd HH:mm XXX."},\
          "zoned":{"type":"string","description":"In the form yyyy-MM-dd HH:mm VV."}},\
          "required":["day","time","both","month","others","booked","offset","zoned"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec DAY = ToolSpec.builder("day")
      .description("Returns the day.")
      .parameters("""
          {"type":"object","properties":{\
          "day":{"type":"string","description":"In the form d/M/yyyy."}},\
          "required":["day"],"additionalProperties":false}""")
      .output("""
          {"type":"string","format":"date"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(STAY, DAY);

  private static final Keys STAY_KEYS = Keys.of("stay");

  private static final Keys STAY_KEYS_2 = Keys.of("day", "time", "both", "month", "others",
      "booked", "offset", "zoned").optional("month");

  private static final DateTimeFormatter LOCAL_DATE_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private static final DateTimeFormatter LOCAL_TIME_FORMAT = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter LOCAL_DATE_TIME_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

  private static final DateTimeFormatter YEAR_MONTH_FORMAT = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

  private static final DateTimeFormatter OFFSET_DATE_TIME_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm XXX", Locale.ROOT);

  private static final DateTimeFormatter ZONED_DATE_TIME_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

  private static final Keys DAY_KEYS = Keys.of("day");

  private static final DateTimeFormatter LOCAL_DATE_FORMAT_2 = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

  private final Formats target;

  /**
   * Makes tools of an object's methods.
   */
  public FormatsToolset(Formats target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "stay" -> stay(call.arguments());
      case "day" -> day(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String stay(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Formats.Stay stay = null;
    for (int key = in.begin(STAY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> stay = readStay(in);
      }
    }
    in.end();
    try {
      Formats.Stay result = target.stay(stay);
      ResultWriter out = new ResultWriter();
      writeStay(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("stay", failure);
    }
  }

  private String day(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    LocalDate day = null;
    for (int key = in.begin(DAY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> day = readFormattedLocalDate2(in);
      }
    }
    in.end();
    try {
      LocalDate result = target.day(day);
      ResultWriter out = new ResultWriter();
      out.writeText(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("day", failure);
    }
  }

  private static Formats.Stay readStay(ArgumentReader in) {
    LocalDate day = null;
    LocalTime time = null;
    LocalDateTime both = null;
    Optional<YearMonth> month = Optional.empty();
    List<LocalDate> others = null;
    Instant booked = null;
    OffsetDateTime offset = null;
    ZonedDateTime zoned = null;
    for (int key = in.begin(STAY_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> day = readFormattedLocalDate(in);
        case 1 -> time = readFormattedLocalTime(in);
        case 2 -> both = readFormattedLocalDateTime(in);
        case 3 -> month = in.readNull() ? Optional.empty()
            : Optional.ofNullable(readFormattedYearMonth(in));
        case 4 -> others = in.readList(FormatsToolset::readFormattedLocalDate);
        case 5 -> booked = in.readInstant();
        case 6 -> offset = readFormattedOffsetDateTime(in);
        case 7 -> zoned = readFormattedZonedDateTime(in);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Formats.Stay(day, time, both, month, others, booked, offset, zoned);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static LocalDate readFormattedLocalDate(ArgumentReader in) {
    return in.readParsed("a date in the form dd.MM.yyyy",
        text -> LocalDate.parse(text, LOCAL_DATE_FORMAT));
  }

  private static LocalTime readFormattedLocalTime(ArgumentReader in) {
    return in.readParsed("a time in the form HH:mm",
        text -> LocalTime.parse(text, LOCAL_TIME_FORMAT));
  }

  private static LocalDateTime readFormattedLocalDateTime(ArgumentReader in) {
    return in.readParsed("a date and time in the form dd.MM.yyyy HH:mm",
        text -> LocalDateTime.parse(text, LOCAL_DATE_TIME_FORMAT));
  }

  private static YearMonth readFormattedYearMonth(ArgumentReader in) {
    return in.readParsed("a month in the form MM/yyyy",
        text -> YearMonth.parse(text, YEAR_MONTH_FORMAT));
  }

  private static OffsetDateTime readFormattedOffsetDateTime(ArgumentReader in) {
    return in.readParsed("a date and time in the form yyyy-MM-dd HH:mm XXX",
        text -> OffsetDateTime.parse(text, OFFSET_DATE_TIME_FORMAT));
  }

  private static ZonedDateTime readFormattedZonedDateTime(ArgumentReader in) {
    return in.readParsed("a date and time in the form yyyy-MM-dd HH:mm VV",
        text -> ZonedDateTime.parse(text, ZONED_DATE_TIME_FORMAT));
  }

  private static void writeStay(ResultWriter out, Formats.Stay value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("day").write(textOfFormattedLocalDate(value.day()));
    out.key("time").write(textOfFormattedLocalTime(value.time()));
    out.key("both").write(textOfFormattedLocalDateTime(value.both()));
    out.key("month").write(textOfFormattedYearMonth(value.month().orElse(null)));
    out.key("others").writeList(value.others(), FormatsToolset::writeFormattedLocalDate);
    out.key("booked").writeText(value.booked());
    out.key("offset").write(textOfFormattedOffsetDateTime(value.offset()));
    out.key("zoned").write(textOfFormattedZonedDateTime(value.zoned()));
    out.endObject();
  }

  private static String textOfFormattedLocalDate(LocalDate value) {
    return value == null ? null : LOCAL_DATE_FORMAT.format(value);
  }

  private static String textOfFormattedLocalTime(LocalTime value) {
    return value == null ? null : LOCAL_TIME_FORMAT.format(value);
  }

  private static String textOfFormattedLocalDateTime(LocalDateTime value) {
    return value == null ? null : LOCAL_DATE_TIME_FORMAT.format(value);
  }

  private static String textOfFormattedYearMonth(YearMonth value) {
    return value == null ? null : YEAR_MONTH_FORMAT.format(value);
  }

  private static void writeFormattedLocalDate(ResultWriter out, LocalDate value) {
    out.write(textOfFormattedLocalDate(value));
  }

  private static String textOfFormattedOffsetDateTime(OffsetDateTime value) {
    return value == null ? null : OFFSET_DATE_TIME_FORMAT.format(value);
  }

  private static String textOfFormattedZonedDateTime(ZonedDateTime value) {
    return value == null ? null : ZONED_DATE_TIME_FORMAT.format(value);
  }

  private static LocalDate readFormattedLocalDate2(ArgumentReader in) {
    return in.readParsed("a date in the form d/M/yyyy",
        text -> LocalDate.parse(text, LOCAL_DATE_FORMAT_2));
  }
}

package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Builds calls of the functions of {@link Formats}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class FormatsCalls {
  private static final DateTimeFormatter LOCAL_DATE_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private static final DateTimeFormatter LOCAL_TIME_FORMAT = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter LOCAL_DATE_TIME_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

  private static final DateTimeFormatter YEAR_MONTH_FORMAT = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

  private static final DateTimeFormatter OFFSET_DATE_TIME_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm XXX", Locale.ROOT);

  private static final DateTimeFormatter ZONED_DATE_TIME_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

  private static final DateTimeFormatter LOCAL_DATE_FORMAT_2 = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

  private FormatsCalls() {
  }

  /**
   * Returns a call of the tool {@code stay}.
   */
  public static ToolCall stay(Formats.Stay stay) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("stay");
    writeStay(out, stay);
    out.endObject();
    return ToolCall.of("stay", out.toString());
  }

  /**
   * Returns a call of the tool {@code day}.
   */
  public static ToolCall day(LocalDate day) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("day").write(textOfFormattedLocalDate2(day));
    out.endObject();
    return ToolCall.of("day", out.toString());
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
    out.key("others").writeList(value.others(), FormatsCalls::writeFormattedLocalDate);
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

  private static String textOfFormattedLocalDate2(LocalDate value) {
    return value == null ? null : LOCAL_DATE_FORMAT_2.format(value);
  }
}

package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Times}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class TimesCalls {
  private TimesCalls() {
  }

  /**
   * Returns a call of the tool {@code times}.
   */
  public static ToolCall times(Times.All times) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("times");
    writeAll(out, times);
    out.endObject();
    return ToolCall.of("times", out.toString());
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

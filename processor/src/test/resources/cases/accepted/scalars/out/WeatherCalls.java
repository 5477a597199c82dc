package demo;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Builds calls of the functions of {@link Weather}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class WeatherCalls {
  private WeatherCalls() {
  }

  public static ToolCall getForecast(String city, int days, Optional<Weather.Unit> unit,
      OptionalInt in, Set<UUID> ids, int[] xs, Weather.DayForecast like, String p, Year y) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("city").write(city);
    out.key("days").write(days);
    out.key("unit").write(unit.orElse(null));
    out.key("in").write(in);
    out.key("ids").writeList(ids, ResultWriter::writeText);
    out.key("xs").write(xs);
    out.key("like");
    writeDayForecast(out, like);
    out.key("p").write(p);
    out.key("y").write(y);
    out.endObject();
    return ToolCall.of("get_forecast", out.toString());
  }

  public static ToolCall cancelBooking(UUID bookingId) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("bookingId").writeText(bookingId);
    out.endObject();
    return ToolCall.of("cancel_booking", out.toString());
  }

  public static ToolCall ping() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("ping", out.toString());
  }

  public static ToolCall call(Weather.ToolCallX target) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("target");
    writeToolCallX(out, target);
    out.endObject();
    return ToolCall.of("call", out.toString());
  }

  private static void writeDayForecast(ResultWriter out, Weather.DayForecast value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("date").writeText(value.date());
    out.key("high").write(value.high());
    out.key("unit").write(value.unit().orElse(null));
    out.key("note").write(value.note());
    out.key("hours").writeList(value.hours(), ResultWriter::write);
    out.endObject();
  }

  private static void writeToolCallX(ResultWriter out, Weather.ToolCallX value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("in").write(value.in());
    out.key("value").write(value.value());
    out.key("out").writeList(value.out(), ResultWriter::write);
    out.endObject();
  }
}

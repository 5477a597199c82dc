package demo;

import dev.aifunction.Effect;
import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Awaiting;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Describes and calls the functions of {@link Weather}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class WeatherToolset implements Toolset {
  private static final ToolSpec GET_FORECAST = ToolSpec.builder("get_forecast")
      .description("Gets the forecast for a city, like this.")
      .parameters("""
          {"type":"object","properties":{\
          "city":{"type":"string","description":"city and country, such as \\"Oslo, Norway\\"","pattern":"\\\\S"},\
          "days":{"type":"integer","description":"how many days ahead","minimum":1,"maximum":14},\
          "unit":{"type":["string","null"],"enum":["CELSIUS","FAHRENHEIT",null]},\
          "in":{"type":["integer","null"]},\
          "ids":{"type":"array","description":"No element twice.","items":{"type":"string","format":"uuid"}},\
          "xs":{"type":"array","items":{"type":"integer"}},\
          "like":{"type":"object","description":"A day.","properties":{\
          "date":{"type":"string","format":"date"},\
          "high":{"type":"number","description":"the highest \\"temperature\\" \\\\ x"},\
          "unit":{"type":["string","null"],"enum":["CELSIUS","FAHRENHEIT",null]},\
          "note":{"type":["string","null"],"description":"At most 3 characters."},\
          "hours":{"type":"array","items":{"type":"integer","minimum":2}}},\
          "required":["date","high","unit","note","hours"],"additionalProperties":false},\
          "p":{"type":"string","pattern":"^(?:[a-z]+|x)$"},\
          "y":{"type":"integer"}},\
          "required":["city","days","unit","in","ids","xs","like","p","y"],"additionalProperties":false}""")
      .output("""
          {"type":"array","description":"one entry a day, today first","items":{"type":"object","description":"A day.","properties":{\
          "date":{"type":"string","format":"date"},\
          "high":{"type":"number","description":"the highest \\"temperature\\" \\\\ x"},\
          "unit":{"type":["string","null"],"enum":["CELSIUS","FAHRENHEIT",null]},\
          "note":{"type":["string","null"],"description":"At most 3 characters."},\
          "hours":{"type":"array","items":{"type":"integer","minimum":2}}},\
          "required":["date","high","unit","note","hours"],"additionalProperties":false}}""")
      .timeout(Duration.parse("PT5S"))
      .build();

  private static final ToolSpec CANCEL_BOOKING = ToolSpec.builder("cancel_booking")
      .description("Cancels a booking. It cannot be undone.")
      .parameters("""
          {"type":"object","properties":{\
          "bookingId":{"type":"string","format":"uuid"}},\
          "required":["bookingId"],"additionalProperties":false}""")
      .output("""
          {"type":"object","description":"A day.","properties":{\
          "date":{"type":"string","format":"date"},\
          "high":{"type":"number","description":"the highest \\"temperature\\" \\\\ x"},\
          "unit":{"type":["string","null"],"enum":["CELSIUS","FAHRENHEIT",null]},\
          "note":{"type":["string","null"],"description":"At most 3 characters."},\
          "hours":{"type":"array","items":{"type":"integer","minimum":2}}},\
          "required":["date","high","unit","note","hours"],"additionalProperties":false}""")
      .effect(Effect.DESTRUCTIVE)
      .build();

  private static final ToolSpec PING = ToolSpec.builder("ping")
      .description("Pings")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec CALL = ToolSpec.builder("call")
      .description("says")
      .parameters("""
          {"type":"object","properties":{\
          "target":{"type":"object","properties":{\
          "in":{"type":"string"},\
          "value":{"type":"string"},\
          "out":{"type":"array","items":{"type":"string","enum":["CELSIUS","FAHRENHEIT"]}}},\
          "required":["in","value","out"],"additionalProperties":false}},\
          "required":["target"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(GET_FORECAST, CANCEL_BOOKING, PING, CALL);

  private static final Keys GET_FORECAST_KEYS = Keys.of("city", "days", "unit", "in", "ids", "xs",
          "like", "p", "y").optional("unit", "in");

  private static final Keys UNIT_NAMES = Keys.of("CELSIUS", "FAHRENHEIT");

  private static final Keys DAY_FORECAST_KEYS = Keys.of("date", "high", "unit", "note",
          "hours").optional("unit", "note");

  private static final Pattern PATTERN = Pattern.compile("[a-z]+|x");

  private static final Keys CANCEL_BOOKING_KEYS = Keys.of("bookingId");

  private static final Keys PING_KEYS = Keys.of();

  private static final Keys CALL_KEYS = Keys.of("target");

  private static final Keys TOOL_CALL_X_KEYS = Keys.of("in", "value", "out");

  private final Weather target;

  public WeatherToolset(Weather target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "get_forecast" -> getForecast(call.arguments());
      case "cancel_booking" -> cancelBooking(call.arguments(), context);
      case "ping" -> ping(call.arguments());
      case "call" -> call_(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String getForecast(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String city = null;
    int days = 0;
    Optional<Weather.Unit> unit = Optional.empty();
    OptionalInt in_ = OptionalInt.empty();
    Set<UUID> ids = null;
    int[] xs = null;
    Weather.DayForecast like = null;
    String p = null;
    Year y = null;
    for (int key = in.begin(GET_FORECAST_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          city = in.readString();
          in.check(!city.isBlank(), "must not be blank");
        }
        case 1 -> {
          days = in.readInt();
          in.check(days >= 1, "must be at least 1");
          in.check(days <= 14, "must be at most 14");
        }
        case 2 -> unit = in.readNull() ? Optional.empty() : Optional.ofNullable(readUnit(in));
        case 3 -> in_ = in.readNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
        case 4 -> ids = in.readSet(ArgumentReader::readUuid);
        case 5 -> xs = in.readIntArray();
        case 6 -> like = readDayForecast(in);
        case 7 -> {
          p = in.readString();
          in.check(PATTERN.matcher(p).matches(), "must match the regular expression [a-z]+|x");
        }
        case 8 -> y = in.readYear();
      }
    }
    in.end();
    try {
      List<Weather.DayForecast> result = target.getForecast(city, days, unit, in_, ids, xs, like, p,
          y);
      ResultWriter out = new ResultWriter();
      out.writeList(result, WeatherToolset::writeDayForecast);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("get_forecast", failure);
    }
  }

  private String cancelBooking(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    UUID bookingId = null;
    for (int key = in.begin(CANCEL_BOOKING_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> bookingId = in.readUuid();
      }
    }
    in.end();
    try {
      Weather.DayForecast result = Awaiting.result(target.cancelBooking(bookingId, context));
      ResultWriter out = new ResultWriter();
      writeDayForecast(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("cancel_booking", failure);
    }
  }

  private static String ping(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(PING_KEYS);
    in.end();
    try {
      Weather.ping();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("ping", failure);
    }
  }

  private String call_(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Weather.ToolCallX target_ = null;
    for (int key = in.begin(CALL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> target_ = readToolCallX(in);
      }
    }
    in.end();
    try {
      String result = target.call(target_);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("call", failure);
    }
  }

  private static Weather.Unit readUnit(ArgumentReader in) {
    return switch (in.readEnum(UNIT_NAMES)) {
      case 0 -> Weather.Unit.CELSIUS;
      case 1 -> Weather.Unit.FAHRENHEIT;
      default -> null;
    };
  }

  private static Weather.DayForecast readDayForecast(ArgumentReader in) {
    LocalDate date = null;
    double high = 0;
    Optional<Weather.Unit> unit = Optional.empty();
    String note = null;
    List<Integer> hours = null;
    for (int key = in.begin(DAY_FORECAST_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> date = in.readLocalDate();
        case 1 -> high = in.readDouble();
        case 2 -> unit = in.readNull() ? Optional.empty() : Optional.ofNullable(readUnit(in));
        case 3 -> note = in.readNull() ? null : readCheckedString(in);
        case 4 -> hours = in.readList(WeatherToolset::readCheckedInt);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Weather.DayForecast(date, high, unit, note, hours);
    } catch (RuntimeException refusal) {
      return in.refused(refusal);
    }
  }

  private static String readCheckedString(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() <= 3, "must have at most 3 characters");
    return value;
  }

  private static Integer readCheckedInt(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value >= 2, "must be at least 2");
    return value;
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

  private static Weather.ToolCallX readToolCallX(ArgumentReader in) {
    String in_ = null;
    String value = null;
    Weather.Unit[] out = null;
    for (int key = in.begin(TOOL_CALL_X_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> in_ = in.readString();
        case 1 -> value = in.readString();
        case 2 -> out = in.readList(WeatherToolset::readUnit).toArray(Weather.Unit[]::new);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Weather.ToolCallX(in_, value, out);
    } catch (RuntimeException refusal) {
      return in.refused(refusal);
    }
  }
}

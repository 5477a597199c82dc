package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Optional;

/**
 * Builds calls of the functions of {@link Enums}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class EnumsCalls {
  private EnumsCalls() {
  }

  /**
   * Returns a call of the tool {@code unit}.
   */
  public static ToolCall unit(Enums.Unit unit) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("unit").write(nameOfUnit(unit));
    out.endObject();
    return ToolCall.of("unit", out.toString());
  }

  /**
   * Returns a call of the tool {@code units}.
   */
  public static ToolCall units(List<Enums.Unit> units) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("units").writeList(units, EnumsCalls::writeUnit);
    out.endObject();
    return ToolCall.of("units", out.toString());
  }

  /**
   * Returns a call of the tool {@code maybe}.
   */
  public static ToolCall maybe(Optional<Enums.Unit> unit) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("unit").write(nameOfUnit(unit.orElse(null)));
    out.endObject();
    return ToolCall.of("maybe", out.toString());
  }

  private static String nameOfUnit(Enums.Unit value) {
    return value == null ? null : switch (value) {
      case CELSIUS -> "°C";
      case FAHRENHEIT -> "FAHRENHEIT";
      case KELVIN -> "KELVIN";
    };
  }

  private static void writeUnit(ResultWriter out, Enums.Unit value) {
    out.write(nameOfUnit(value));
  }
}

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes and calls the functions of {@link Enums}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class EnumsToolset implements Toolset {
  private static final ToolSpec UNIT = ToolSpec.builder("unit")
      .description("Returns the unit.")
      .parameters("""
          {"type":"object","properties":{\
          "unit":{"type":"string","enum":["°C","FAHRENHEIT","KELVIN"]}},\
          "required":["unit"],"additionalProperties":false}""")
      .output("""
          {"type":"string","enum":["°C","FAHRENHEIT","KELVIN"]}""")
      .build();

  private static final ToolSpec UNITS = ToolSpec.builder("units")
      .description("Returns the units.")
      .parameters("""
          {"type":"object","properties":{\
          "units":{"type":"array","items":{"type":"string","enum":["°C","FAHRENHEIT",\
          "KELVIN"]}}},\
          "required":["units"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"string","enum":["°C","FAHRENHEIT","KELVIN"]}}""")
      .build();

  private static final ToolSpec MAYBE = ToolSpec.builder("maybe")
      .description("Returns the unit.")
      .parameters("""
          {"type":"object","properties":{\
          "unit":{"type":["string","null"],"enum":["°C","FAHRENHEIT","KELVIN",null]}},\
          "required":["unit"],"additionalProperties":false}""")
      .output("""
          {"type":["string","null"],"enum":["°C","FAHRENHEIT","KELVIN",null]}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(UNIT, UNITS, MAYBE);

  private static final Keys UNIT_KEYS = Keys.of("unit");

  private static final Keys UNIT_NAMES = Keys.of("°C", "FAHRENHEIT", "KELVIN").alias("°C",
      "celsius", "C").alias("FAHRENHEIT", "F");

  private static final Keys UNITS_KEYS = Keys.of("units");

  private static final Keys MAYBE_KEYS = Keys.of("unit").optional("unit");

  private final Enums target;

  /**
   * Makes tools of an object's methods.
   */
  public EnumsToolset(Enums target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "unit" -> unit(call.arguments());
      case "units" -> units(call.arguments());
      case "maybe" -> maybe(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String unit(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Enums.Unit unit = null;
    for (int key = in.begin(UNIT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> unit = readUnit(in);
      }
    }
    in.end();
    try {
      Enums.Unit result = target.unit(unit);
      ResultWriter out = new ResultWriter();
      out.write(nameOfUnit(result));
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("unit", failure);
    }
  }

  private String units(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Enums.Unit> units = null;
    for (int key = in.begin(UNITS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> units = in.readList(EnumsToolset::readUnit);
      }
    }
    in.end();
    try {
      List<Enums.Unit> result = target.units(units);
      ResultWriter out = new ResultWriter();
      out.writeList(result, EnumsToolset::writeUnit);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("units", failure);
    }
  }

  private String maybe(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Optional<Enums.Unit> unit = Optional.empty();
    for (int key = in.begin(MAYBE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> unit = in.readNull() ? Optional.empty() : Optional.ofNullable(readUnit(in));
      }
    }
    in.end();
    try {
      Optional<Enums.Unit> result = target.maybe(unit);
      ResultWriter out = new ResultWriter();
      out.write(nameOfUnit(result.orElse(null)));
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("maybe", failure);
    }
  }

  private static Enums.Unit readUnit(ArgumentReader in) {
    return switch (in.readEnum(UNIT_NAMES)) {
      case 0 -> Enums.Unit.CELSIUS;
      case 1 -> Enums.Unit.FAHRENHEIT;
      case 2 -> Enums.Unit.KELVIN;
      default -> null;
    };
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

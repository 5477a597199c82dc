package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Describes and calls the functions of {@link ConstraintMaps}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ConstraintMapsToolset implements Toolset {
  private static final ToolSpec MAPS = ToolSpec.builder("maps")
      .description("Takes maps.")
      .parameters("""
          {"type":"object","properties":{\
          "stock":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string","pattern":"\\\\S"},"value":{"type":"integer",\
          "minimum":1}},"required":["key","value"],"additionalProperties":false},"minItems":1,\
          "maxItems":2},\
          "names":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"integer","maximum":9},"value":{"type":"array",\
          "items":{"type":"string","description":"At most 3 characters."}}},"required":["key",\
          "value"],"additionalProperties":false},"minItems":1}},\
          "required":["stock","names"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "stock":{"type":"array","description":"Each key once. At least 1 element. At most 2 \
          elements.","items":{"type":"object","properties":{"key":{"type":"string",\
          "description":"Not blank."},"value":{"type":"integer","description":"At least 1."}},\
          "required":["key","value"],"additionalProperties":false}},\
          "names":{"type":"array","description":"Each key once. At least 1 element.",\
          "items":{"type":"object","properties":{"key":{"type":"integer","description":"At most \
          9."},"value":{"type":"array","items":{"type":"string","description":"At most 3 \
          characters."}}},"required":["key","value"],"additionalProperties":false}}},\
          "required":["stock","names"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec LOOSE = ToolSpec.builder("loose")
      .description("Takes a loose map.")
      .parameters("""
          {"type":"object","properties":{\
          "map":{"type":"object","additionalProperties":{"type":"string"},"maxProperties":1}},\
          "required":["map"],"additionalProperties":false}""")
      .strict(false)
      .build();

  private static final List<ToolSpec> SPECS = List.of(MAPS, LOOSE);

  private static final Keys MAPS_KEYS = Keys.of("stock", "names");

  private static final Keys LOOSE_KEYS = Keys.of("map");

  private final ConstraintMaps target;

  /**
   * Makes tools of an object's methods.
   */
  public ConstraintMapsToolset(ConstraintMaps target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "maps" -> maps(call.arguments());
      case "loose" -> loose(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String maps(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Map<String, Integer> stock = null;
    TreeMap<Integer, List<String>> names = null;
    for (int key = in.begin(MAPS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          stock = in.readMap(ConstraintMapsToolset::readCheckedString,
              ConstraintMapsToolset::readCheckedInt);
          in.check(stock.size() > 0, "must not be empty");
          in.check(stock.size() <= 2, "must have at most 2 entries");
        }
        case 1 -> {
          names = in.readInto(new TreeMap<>(), ConstraintMapsToolset::readCheckedInt2,
              ConstraintMapsToolset::readListOfCheckedString);
          in.check(names.size() > 0, "must not be empty");
        }
      }
    }
    in.end();
    try {
      String result = target.maps(stock, names);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("maps", failure);
    }
  }

  private String loose(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Map<String, String> map = null;
    for (int key = in.begin(LOOSE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          map = in.readMap(ArgumentReader::readString, ArgumentReader::readString);
          in.check(map.size() <= 1, "must have at most 1 entry");
        }
      }
    }
    in.end();
    try {
      String result = target.loose(map);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("loose", failure);
    }
  }

  private static String readCheckedString(ArgumentReader in) {
    String value = in.readString();
    in.check(!value.isBlank(), "must not be blank");
    return value;
  }

  private static Integer readCheckedInt(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value >= 1, "must be at least 1");
    return value;
  }

  private static Integer readCheckedInt2(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value <= 9, "must be at most 9");
    return value;
  }

  private static List<String> readListOfCheckedString(ArgumentReader in) {
    return in.readList(ConstraintMapsToolset::readCheckedString2);
  }

  private static String readCheckedString2(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() <= 3, "must have at most 3 characters");
    return value;
  }
}

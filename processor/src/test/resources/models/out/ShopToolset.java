package models;

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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes and calls the functions of {@link Shop}.
 */
public final class ShopToolset implements Toolset {
  private static final ToolSpec ITEM = ToolSpec.builder("item")
      .description("Gives it back.")
      .parameters("""
          {"type":"object","properties":{\
          "item":{"type":"object","properties":{\
          "key":{"type":"string"},\
          "value":{"type":"string","enum":["piece","kg"]},\
          "größe":{"type":["string","null"]}},\
          "required":["key","value","größe"],"additionalProperties":false}},\
          "required":["item"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "key":{"type":"string"},\
          "value":{"type":"string","enum":["piece","kg"]},\
          "größe":{"type":["string","null"]}},\
          "required":["key","value","größe"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec BOX = ToolSpec.builder("box")
      .description("Gives it back.")
      .parameters("""
          {"type":"object","properties":{\
          "box":{"type":"object","properties":{\
          "out":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "in":{"type":"integer"}},\
          "required":["x","in"],"additionalProperties":false}},\
          "refusal":{"type":"string"}},\
          "required":["out","refusal"],"additionalProperties":false}},\
          "required":["box"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "out":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "in":{"type":"integer"}},\
          "required":["x","in"],"additionalProperties":false}},\
          "refusal":{"type":"string"}},\
          "required":["out","refusal"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec PRICES = ToolSpec.builder("prices")
      .description("Gives it back.")
      .parameters("""
          {"type":"object","properties":{\
          "prices":{"type":"object","properties":{\
          "from":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "at":{"type":"string","description":"In the form yyyy-MM-dd HH:mm."},\
          "byUnit":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string","enum":["piece","kg"]},\
          "value":{"type":"number"}},"required":["key","value"],"additionalProperties":false}},\
          "byCode":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string"},"value":{"type":"array","description":"Each key \
          once.","items":{"type":"object","properties":{"key":{"type":"string",\
          "description":"In the form dd.MM.yyyy."},"value":{"type":"number"}},"required":["key",\
          "value"],"additionalProperties":false}}},"required":["key","value"],\
          "additionalProperties":false}}},\
          "required":["from","at","byUnit","byCode"],"additionalProperties":false}},\
          "required":["prices"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "from":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "at":{"type":"string","description":"In the form yyyy-MM-dd HH:mm."},\
          "byUnit":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string","enum":["piece","kg"]},\
          "value":{"type":"number"}},"required":["key","value"],"additionalProperties":false}},\
          "byCode":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string"},"value":{"type":"array","description":"Each key \
          once.","items":{"type":"object","properties":{"key":{"type":"string",\
          "description":"In the form dd.MM.yyyy."},"value":{"type":"number"}},"required":["key",\
          "value"],"additionalProperties":false}}},"required":["key","value"],\
          "additionalProperties":false}}},\
          "required":["from","at","byUnit","byCode"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec LOOSELY = ToolSpec.builder("loosely")
      .description("Gives it back.")
      .parameters("""
          {"type":"object","properties":{\
          "prices":{"type":"object","properties":{\
          "from":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "at":{"type":"string","description":"In the form yyyy-MM-dd HH:mm."},\
          "byUnit":{"type":"object","propertyNames":{"type":"string","enum":["piece","kg"]},\
          "additionalProperties":{"type":"number"}},\
          "byCode":{"type":"object","additionalProperties":{"type":"object",\
          "propertyNames":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "additionalProperties":{"type":"number"}}}},\
          "required":["from","at","byUnit","byCode"],"additionalProperties":false}},\
          "required":["prices"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "from":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "at":{"type":"string","description":"In the form yyyy-MM-dd HH:mm."},\
          "byUnit":{"type":"object","propertyNames":{"type":"string","enum":["piece","kg"]},\
          "additionalProperties":{"type":"number"}},\
          "byCode":{"type":"object","additionalProperties":{"type":"object",\
          "propertyNames":{"type":"string","description":"In the form dd.MM.yyyy."},\
          "additionalProperties":{"type":"number"}}}},\
          "required":["from","at","byUnit","byCode"],"additionalProperties":false}""")
      .strict(false)
      .build();

  private static final List<ToolSpec> SPECS = List.of(ITEM, BOX, PRICES, LOOSELY);

  private static final Keys ITEM_KEYS = Keys.of("item");

  private static final Keys ITEM_OF_CODE_KEYS = Keys.of("key", "value", "größe").optional("größe")
      .alias("key", "id", "Key");

  private static final Keys UNIT_NAMES = Keys.of("piece", "kg").alias("piece", "pc");

  private static final Keys BOX_KEYS = Keys.of("box");

  private static final Keys BOX_KEYS_2 = Keys.of("out", "refusal");

  private static final Keys POINT_KEYS = Keys.of("x", "in");

  private static final Keys PRICES_KEYS = Keys.of("prices");

  private static final Keys PRICES_KEYS_2 = Keys.of("from", "at", "byUnit", "byCode");

  private static final DateTimeFormatter LOCAL_DATE_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private static final DateTimeFormatter INSTANT_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private static final Keys LOOSELY_KEYS = Keys.of("prices");

  private final Shop target;

  /**
   * Makes tools of an object's methods.
   */
  public ShopToolset(Shop target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "item" -> item(call.arguments());
      case "box" -> box(call.arguments());
      case "prices" -> prices(call.arguments());
      case "loosely" -> loosely(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String item(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Shop.Item<Shop.Code> item = null;
    for (int key = in.begin(ITEM_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> item = readItemOfCode(in);
      }
    }
    in.end();
    try {
      Shop.Item<Shop.Code> result = target.item(item);
      ResultWriter out = new ResultWriter();
      writeItemOfCode(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("item", failure);
    }
  }

  private String box(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Shop.Box box = null;
    for (int key = in.begin(BOX_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> box = readBox(in);
      }
    }
    in.end();
    try {
      Shop.Box result = target.box(box);
      ResultWriter out = new ResultWriter();
      writeBox(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("box", failure);
    }
  }

  private String prices(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Shop.Prices prices = null;
    for (int key = in.begin(PRICES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> prices = readPrices(in);
      }
    }
    in.end();
    try {
      Shop.Prices result = target.prices(prices);
      ResultWriter out = new ResultWriter();
      writePrices(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("prices", failure);
    }
  }

  private String loosely(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Shop.Prices prices = null;
    for (int key = in.begin(LOOSELY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> prices = readPrices(in);
      }
    }
    in.end();
    try {
      Shop.Prices result = target.loosely(prices);
      ResultWriter out = new ResultWriter();
      writePrices2(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("loosely", failure);
    }
  }

  private static Shop.Item<Shop.Code> readItemOfCode(ArgumentReader in) {
    Shop.Code key = null;
    Shop.Unit value = null;
    Optional<Shop.Code> größe = Optional.empty();
    for (int key_ = in.begin(ITEM_OF_CODE_KEYS); key_ >= 0; key_ = in.next()) {
      switch (key_) {
        case 0 -> key = readCode(in);
        case 1 -> value = readUnit(in);
        case 2 -> größe = in.readNull() ? Optional.empty() : Optional.ofNullable(readCode(in));
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Shop.Item<Shop.Code> value_ = new Shop.Item<>(key, false, (String) null);
      value_.setValue(value);
      value_.größe = größe;
      return value_;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Shop.Code readCode(ArgumentReader in) {
    int before = in.problemCount();
    String value = in.readString();
    if (in.problemCount() > before) {
      return null;
    }
    try {
      return new Shop.Code(value);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Shop.Unit readUnit(ArgumentReader in) {
    return switch (in.readEnum(UNIT_NAMES)) {
      case 0 -> Shop.Unit.PIECE;
      case 1 -> Shop.Unit.KILOGRAM;
      default -> null;
    };
  }

  private static void writeItemOfCode(ResultWriter out, Shop.Item<Shop.Code> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("key").write(valueOfCode(value.getKey()));
    out.key("value").write(nameOfUnit(value.getValue()));
    out.wideKey("größe").write(valueOfCode(value.größe.orElse(null)));
    out.endObject();
  }

  private static String valueOfCode(Shop.Code value) {
    return value == null ? null : value.text();
  }

  private static String nameOfUnit(Shop.Unit value) {
    return value == null ? null : switch (value) {
      case PIECE -> "piece";
      case KILOGRAM -> "kg";
    };
  }

  private static Shop.Box readBox(ArgumentReader in) {
    List<Shop.Point> out = null;
    String refusal = null;
    for (int key = in.begin(BOX_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> out = in.readList(ShopToolset::readPoint);
        case 1 -> refusal = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return Shop.Box.builder().out(out).withRefusal(refusal).build();
    } catch (Exception refusal_) {
      return in.refused(refusal_);
    }
  }

  private static Shop.Point readPoint(ArgumentReader in) {
    int x = 0;
    int in_ = 0;
    for (int key = in.begin(POINT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> x = in.readInt();
        case 1 -> in_ = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return Shop.Point.of(x, in_);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeBox(ResultWriter out, Shop.Box value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("out").writeList(value.out(), ShopToolset::writePoint);
    out.endObject();
  }

  private static void writePoint(ResultWriter out, Shop.Point value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("x").write(value.x);
    out.key("in").write(value.in);
    out.endObject();
  }

  private static Shop.Prices readPrices(ArgumentReader in) {
    LocalDate from = null;
    Instant at = null;
    Map<Shop.Unit, Double> byUnit = null;
    Map<Shop.Code, Map<LocalDate, Double>> byCode = null;
    for (int key = in.begin(PRICES_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> from = readFormattedLocalDate(in);
        case 1 -> at = readFormattedInstant(in);
        case 2 -> byUnit = in.readMap(ShopToolset::readUnit, ArgumentReader::readDouble);
        case 3 -> byCode = in.readMap(ShopToolset::readCode,
            ShopToolset::readMapOfFormattedLocalDateAndDouble);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Shop.Prices(from, at, byUnit, byCode);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static LocalDate readFormattedLocalDate(ArgumentReader in) {
    return in.readParsed("a date in the form dd.MM.yyyy",
        text -> LocalDate.parse(text, LOCAL_DATE_FORMAT));
  }

  private static Instant readFormattedInstant(ArgumentReader in) {
    return in.readParsed("a date and time in the form yyyy-MM-dd HH:mm",
        text -> INSTANT_FORMAT.parse(text, Instant::from));
  }

  private static Map<LocalDate, Double> readMapOfFormattedLocalDateAndDouble(ArgumentReader in) {
    return in.readMap(ShopToolset::readFormattedLocalDate, ArgumentReader::readDouble);
  }

  private static void writePrices(ResultWriter out, Shop.Prices value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("from").write(textOfFormattedLocalDate(value.from()));
    out.key("at").write(textOfFormattedInstant(value.at()));
    out.key("byUnit").writeEntries(value.byUnit(), ShopToolset::writeUnit, ResultWriter::write);
    out.key("byCode").writeEntries(value.byCode(), ShopToolset::writeCode,
        ShopToolset::writeMapOfFormattedLocalDateAndDouble);
    out.endObject();
  }

  private static String textOfFormattedLocalDate(LocalDate value) {
    return value == null ? null : LOCAL_DATE_FORMAT.format(value);
  }

  private static String textOfFormattedInstant(Instant value) {
    return value == null ? null : INSTANT_FORMAT.format(value);
  }

  private static void writeUnit(ResultWriter out, Shop.Unit value) {
    out.write(nameOfUnit(value));
  }

  private static void writeCode(ResultWriter out, Shop.Code value) {
    out.write(valueOfCode(value));
  }

  private static void writeMapOfFormattedLocalDateAndDouble(ResultWriter out,
      Map<LocalDate, Double> value) {
    out.writeEntries(value, ShopToolset::writeFormattedLocalDate, ResultWriter::write);
  }

  private static void writeFormattedLocalDate(ResultWriter out, LocalDate value) {
    out.write(textOfFormattedLocalDate(value));
  }

  private static void writePrices2(ResultWriter out, Shop.Prices value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("from").write(textOfFormattedLocalDate(value.from()));
    out.key("at").write(textOfFormattedInstant(value.at()));
    out.key("byUnit").writeMap(value.byUnit(), ShopToolset::nameOfUnit, ResultWriter::write);
    out.key("byCode").writeMap(value.byCode(), ShopToolset::nameOfCode,
        ShopToolset::writeMapOfFormattedLocalDateAndDouble2);
    out.endObject();
  }

  private static String nameOfCode(Shop.Code value) {
    return ResultWriter.text(valueOfCode(value));
  }

  private static void writeMapOfFormattedLocalDateAndDouble2(ResultWriter out,
      Map<LocalDate, Double> value) {
    out.writeMap(value, ShopToolset::textOfFormattedLocalDate, ResultWriter::write);
  }
}

package models;

import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Builds calls of the functions of {@link Shop}.
 */
public final class ShopCalls {
  private static final DateTimeFormatter LOCAL_DATE_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private static final DateTimeFormatter INSTANT_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private ShopCalls() {
  }

  /**
   * Returns a call of the tool {@code item}.
   */
  public static ToolCall item(Shop.Item<Shop.Code> item) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("item");
    writeItemOfCode(out, item);
    out.endObject();
    return ToolCall.of("item", out.toString());
  }

  /**
   * Returns a call of the tool {@code prices}.
   */
  public static ToolCall prices(Shop.Prices prices) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("prices");
    writePrices(out, prices);
    out.endObject();
    return ToolCall.of("prices", out.toString());
  }

  /**
   * Returns a call of the tool {@code loosely}.
   */
  public static ToolCall loosely(Shop.Prices prices) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("prices");
    writePrices2(out, prices);
    out.endObject();
    return ToolCall.of("loosely", out.toString());
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

  private static void writePrices(ResultWriter out, Shop.Prices value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("from").write(textOfFormattedLocalDate(value.from()));
    out.key("at").write(textOfFormattedInstant(value.at()));
    out.key("byUnit").writeEntries(value.byUnit(), ShopCalls::writeUnit, ResultWriter::write);
    out.key("byCode").writeEntries(value.byCode(), ShopCalls::writeCode,
        ShopCalls::writeMapOfFormattedLocalDateAndDouble);
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
    out.writeEntries(value, ShopCalls::writeFormattedLocalDate, ResultWriter::write);
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
    out.key("byUnit").writeMap(value.byUnit(), ShopCalls::nameOfUnit, ResultWriter::write);
    out.key("byCode").writeMap(value.byCode(), ShopCalls::nameOfCode,
        ShopCalls::writeMapOfFormattedLocalDateAndDouble2);
    out.endObject();
  }

  private static String nameOfCode(Shop.Code value) {
    return ResultWriter.text(valueOfCode(value));
  }

  private static void writeMapOfFormattedLocalDateAndDouble2(ResultWriter out,
      Map<LocalDate, Double> value) {
    out.writeMap(value, ShopCalls::textOfFormattedLocalDate, ResultWriter::write);
  }
}

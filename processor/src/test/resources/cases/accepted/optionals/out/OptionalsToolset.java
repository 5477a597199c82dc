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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Describes and calls the functions of {@link Optionals}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class OptionalsToolset implements Toolset {
  private static final ToolSpec OPTIONS = ToolSpec.builder("options")
      .description("Gives the options back.")
      .parameters("""
          {"type":"object","properties":{\
          "options":{"type":"object","properties":{\
          "text":{"type":["string","null"]},\
          "number":{"type":["integer","null"]},\
          "unit":{"type":["string","null"],"enum":["CELSIUS","FAHRENHEIT",null]},\
          "place":{"anyOf":[{"type":"object","properties":{\
          "city":{"type":"string"},\
          "country":{"type":["string","null"]}},\
          "required":["city","country"],"additionalProperties":false},{"type":"null"}]},\
          "places":{"anyOf":[{"type":"array","items":{"type":"object","properties":{\
          "city":{"type":"string"},\
          "country":{"type":["string","null"]}},\
          "required":["city","country"],"additionalProperties":false}},{"type":"null"}]},\
          "whole":{"type":["integer","null"]},\
          "large":{"type":["integer","null"]},\
          "fine":{"type":["number","null"]}},\
          "required":["text","number","unit","place","places","whole","large","fine"],\
          "additionalProperties":false}},\
          "required":["options"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "text":{"type":["string","null"]},\
          "number":{"type":["integer","null"]},\
          "unit":{"type":["string","null"],"enum":["CELSIUS","FAHRENHEIT",null]},\
          "place":{"anyOf":[{"type":"object","properties":{\
          "city":{"type":"string"},\
          "country":{"type":["string","null"]}},\
          "required":["city","country"],"additionalProperties":false},{"type":"null"}]},\
          "places":{"anyOf":[{"type":"array","items":{"type":"object","properties":{\
          "city":{"type":"string"},\
          "country":{"type":["string","null"]}},\
          "required":["city","country"],"additionalProperties":false}},{"type":"null"}]},\
          "whole":{"type":["integer","null"]},\
          "large":{"type":["integer","null"]},\
          "fine":{"type":["number","null"]}},\
          "required":["text","number","unit","place","places","whole","large","fine"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec GIVEN = ToolSpec.builder("given")
      .description("Says which options it was given.")
      .parameters("""
          {"type":"object","properties":{\
          "place":{"anyOf":[{"type":"object","properties":{\
          "city":{"type":"string"},\
          "country":{"type":["string","null"]}},\
          "required":["city","country"],"additionalProperties":false},{"type":"null"}]},\
          "whole":{"type":["integer","null"]},\
          "unit":{"type":["string","null"],"enum":["CELSIUS","FAHRENHEIT",null]}},\
          "required":["place","whole","unit"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec LINES = ToolSpec.builder("lines")
      .description("Gives lines back, some of them empty.")
      .parameters("""
          {"type":"object","properties":{\
          "lines":{"type":"array","items":{"type":["string","null"]}}},\
          "required":["lines"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":["string","null"]}}""")
      .build();

  private static final ToolSpec FIND = ToolSpec.builder("find")
      .description("Finds a place.")
      .parameters("""
          {"type":"object","properties":{\
          "city":{"type":"string"}},\
          "required":["city"],"additionalProperties":false}""")
      .output("""
          {"anyOf":[{"type":"object","properties":{\
          "city":{"type":"string"},\
          "country":{"type":["string","null"]}},\
          "required":["city","country"],"additionalProperties":false},{"type":"null"}]}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(OPTIONS, GIVEN, LINES, FIND);

  private static final Keys OPTIONS_KEYS = Keys.of("options");

  private static final Keys OPTIONS_KEYS_2 = Keys.of("text", "number", "unit", "place", "places",
      "whole", "large", "fine").optional("text", "number", "unit", "place", "places", "whole",
      "large", "fine");

  private static final Keys UNIT_NAMES = Keys.of("CELSIUS", "FAHRENHEIT");

  private static final Keys PLACE_KEYS = Keys.of("city", "country").optional("country");

  private static final Keys GIVEN_KEYS = Keys.of("place", "whole", "unit").optional("place",
      "whole", "unit");

  private static final Keys LINES_KEYS = Keys.of("lines");

  private static final Keys FIND_KEYS = Keys.of("city");

  private final Optionals target;

  /**
   * Makes tools of an object's methods.
   */
  public OptionalsToolset(Optionals target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "options" -> options(call.arguments());
      case "given" -> given(call.arguments());
      case "lines" -> lines(call.arguments());
      case "find" -> find(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String options(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Optionals.Options options = null;
    for (int key = in.begin(OPTIONS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> options = readOptions(in);
      }
    }
    in.end();
    try {
      Optionals.Options result = target.options(options);
      ResultWriter out = new ResultWriter();
      writeOptions(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("options", failure);
    }
  }

  private String given(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Optional<Optionals.Place> place = Optional.empty();
    OptionalInt whole = OptionalInt.empty();
    Optional<? extends Optionals.Unit> unit = Optional.empty();
    for (int key = in.begin(GIVEN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> place = in.readNull() ? Optional.empty() : Optional.ofNullable(readPlace(in));
        case 1 -> whole = in.readNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
        case 2 -> unit = in.readNull() ? Optional.empty() : Optional.ofNullable(readUnit(in));
      }
    }
    in.end();
    try {
      String result = target.given(place, whole, unit);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("given", failure);
    }
  }

  private String lines(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Optional<String>> lines = null;
    for (int key = in.begin(LINES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> lines = in.readList(OptionalsToolset::readOptionalString);
      }
    }
    in.end();
    try {
      List<Optional<String>> result = target.lines(lines);
      ResultWriter out = new ResultWriter();
      out.writeList(result, OptionalsToolset::writeOptionalString);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("lines", failure);
    }
  }

  private String find(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String city = null;
    for (int key = in.begin(FIND_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> city = in.readString();
      }
    }
    in.end();
    try {
      Optional<Optionals.Place> result = target.find(city);
      ResultWriter out = new ResultWriter();
      writePlace(out, result.orElse(null));
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("find", failure);
    }
  }

  private static Optionals.Options readOptions(ArgumentReader in) {
    Optional<String> text = Optional.empty();
    Optional<Integer> number = Optional.empty();
    Optional<Optionals.Unit> unit = Optional.empty();
    Optional<Optionals.Place> place = Optional.empty();
    Optional<List<Optionals.Place>> places = Optional.empty();
    OptionalInt whole = OptionalInt.empty();
    OptionalLong large = OptionalLong.empty();
    OptionalDouble fine = OptionalDouble.empty();
    for (int key = in.begin(OPTIONS_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readString());
        case 1 -> number = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readInt());
        case 2 -> unit = in.readNull() ? Optional.empty() : Optional.ofNullable(readUnit(in));
        case 3 -> place = in.readNull() ? Optional.empty() : Optional.ofNullable(readPlace(in));
        case 4 -> places = in.readNull() ? Optional.empty()
            : Optional.ofNullable(in.readList(OptionalsToolset::readPlace));
        case 5 -> whole = in.readNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
        case 6 -> large = in.readNull() ? OptionalLong.empty() : OptionalLong.of(in.readLong());
        case 7 -> fine = in.readNull() ? OptionalDouble.empty()
            : OptionalDouble.of(in.readDouble());
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Optionals.Options(text, number, unit, place, places, whole, large, fine);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Optionals.Unit readUnit(ArgumentReader in) {
    return switch (in.readEnum(UNIT_NAMES)) {
      case 0 -> Optionals.Unit.CELSIUS;
      case 1 -> Optionals.Unit.FAHRENHEIT;
      default -> null;
    };
  }

  private static Optionals.Place readPlace(ArgumentReader in) {
    String city = null;
    Optional<String> country = Optional.empty();
    for (int key = in.begin(PLACE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> city = in.readString();
        case 1 -> country = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readString());
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Optionals.Place(city, country);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeOptions(ResultWriter out, Optionals.Options value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("text").write(value.text().orElse(null));
    out.key("number").write(value.number().orElse(null));
    out.key("unit").write(value.unit().orElse(null));
    out.key("place");
    writePlace(out, value.place().orElse(null));
    out.key("places").writeList(value.places().orElse(null), OptionalsToolset::writePlace);
    out.key("whole").write(value.whole());
    out.key("large").write(value.large());
    out.key("fine").write(value.fine());
    out.endObject();
  }

  private static void writePlace(ResultWriter out, Optionals.Place value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("city").write(value.city());
    out.key("country").write(value.country().orElse(null));
    out.endObject();
  }

  private static Optional<String> readOptionalString(ArgumentReader in) {
    return in.readNull() ? Optional.empty() : Optional.ofNullable(in.readString());
  }

  private static void writeOptionalString(ResultWriter out, Optional<String> value) {
    out.write(value.orElse(null));
  }
}

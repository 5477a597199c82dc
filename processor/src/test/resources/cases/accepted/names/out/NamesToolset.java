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
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Describes and calls the functions of {@link Names}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class NamesToolset implements Toolset {
  private static final ToolSpec LOCALS = ToolSpec.builder("locals")
      .description("Has parameters like the locals of generated code.")
      .parameters("""
          {"type":"object","properties":{\
          "in":{"type":"string"},\
          "out":{"type":"string"},\
          "value":{"type":"integer"},\
          "key":{"type":"integer"},\
          "target":{"type":"string"},\
          "arguments":{"type":"string"},\
          "result":{"type":"string"},\
          "failure":{"type":"string"},\
          "call":{"type":"string"}},\
          "required":["in","out","value","key","target","arguments","result","failure","call"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec ODD = ToolSpec.builder("odd")
      .description("Has parameters that are no plain words.")
      .parameters("""
          {"type":"object","properties":{\
          "größe":{"type":"string"},\
          "$":{"type":"string"},\
          "_x":{"type":"string"},\
          "$T":{"type":"string"},\
          "a$b":{"type":"string"}},\
          "required":["größe","$","_x","$T","a$b"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec HIDE = ToolSpec.builder("hide")
      .description("Has parameters like constants and classes of generated code.")
      .parameters("""
          {"type":"object","properties":{\
          "HIDE_KEYS":{"type":"string"},\
          "code":{"type":"string","pattern":"^[a-z]+$"},\
          "CODE_PATTERN":{"type":"string"},\
          "Optional":{"type":["string","null"]},\
          "BigDecimal":{"type":"number","minimum":0.5},\
          "UNIT":{"type":["string","null"],"description":"Default: \\"A\\".","enum":["A",\
          "B",null]},\
          "Names":{"type":"string"},\
          "ToolFailedException":{"type":"string"},\
          "cases":{"type":"string"},\
          "Line":{"type":"object","properties":{\
          "LINE_KEYS":{"type":"string"},\
          "Optional":{"type":["integer","null"]},\
          "java":{"type":"string"}},\
          "required":["LINE_KEYS","Optional","java"],"additionalProperties":false}},\
          "required":["HIDE_KEYS","code","CODE_PATTERN","Optional","BigDecimal","UNIT","Names",\
          "ToolFailedException","cases","Line"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "HIDE_KEYS":{"type":"string"},\
          "code":{"type":"string","description":"Matches the regular expression [a-z]+ as a \
          whole."},\
          "CODE_PATTERN":{"type":"string"},\
          "Optional":{"type":["string","null"]},\
          "BigDecimal":{"type":"number","description":"At least 0.5."},\
          "UNIT":{"type":["string","null"],"description":"Default: \\"A\\".","enum":["A",\
          "B",null]},\
          "Names":{"type":"string"},\
          "ToolFailedException":{"type":"string"},\
          "cases":{"type":"string"},\
          "Line":{"type":"object","properties":{\
          "LINE_KEYS":{"type":"string"},\
          "Optional":{"type":["integer","null"]},\
          "java":{"type":"string"}},\
          "required":["LINE_KEYS","Optional","java"],"additionalProperties":false}},\
          "required":["HIDE_KEYS","code","CODE_PATTERN","Optional","BigDecimal","UNIT","Names",\
          "ToolFailedException","cases","Line"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec UNIT_2 = ToolSpec.builder("unit")
      .description("Is named like its result.")
      .parameters("""
          {"type":"object","properties":{\
          "unit":{"type":"string","enum":["A","B"]}},\
          "required":["unit"],"additionalProperties":false}""")
      .output("""
          {"type":"string","enum":["A","B"]}""")
      .build();

  private static final ToolSpec WIRE = ToolSpec.builder("wire")
      .description("Has names on the wire that Java has no names for.")
      .parameters("""
          {"type":"object","properties":{\
          "wire":{"type":"object","properties":{\
          "class":{"type":"string"},\
          "first-name":{"type":"string"},\
          "größe in cm":{"type":"integer"}},\
          "required":["class","first-name","größe in cm"],"additionalProperties":false},\
          "new":{"type":"string"}},\
          "required":["wire","new"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "class":{"type":"string"},\
          "first-name":{"type":"string"},\
          "größe in cm":{"type":"integer"}},\
          "required":["class","first-name","größe in cm"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec NAMES = ToolSpec.builder("names")
      .description("Has components like the locals of generated code.")
      .parameters("""
          {"type":"object","properties":{\
          "names":{"type":"object","properties":{\
          "in":{"type":"string"},\
          "out":{"type":"string"},\
          "value":{"type":"string"},\
          "key":{"type":"string"},\
          "refusal":{"type":"string"},\
          "names":{"type":"string"}},\
          "required":["in","out","value","key","refusal","names"],\
          "additionalProperties":false}},\
          "required":["names"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "in":{"type":"string"},\
          "out":{"type":"string"},\
          "value":{"type":"string"},\
          "key":{"type":"string"},\
          "refusal":{"type":"string"},\
          "names":{"type":"string"}},\
          "required":["in","out","value","key","refusal","names"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec CALL = ToolSpec.builder("call")
      .description("Is named like a method of toolsets.")
      .parameters("""
          {"type":"object","properties":{\
          "call":{"type":"string"}},\
          "required":["call"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SPECS_2 = ToolSpec.builder("specs")
      .description("Is named like another method of toolsets.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec TO_STRING = ToolSpec.builder("to_string")
      .description("Is named like a method of objects.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec _2ND_NAME = ToolSpec.builder("2nd-Name")
      .description("Has a name of its own.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(LOCALS, ODD, HIDE, UNIT_2, WIRE, NAMES, CALL,
      SPECS_2, TO_STRING, _2ND_NAME);

  private static final Keys LOCALS_KEYS = Keys.of("in", "out", "value", "key", "target",
      "arguments", "result", "failure", "call");

  private static final Keys ODD_KEYS = Keys.of("größe", "$", "_x", "$T", "a$b");

  private static final Keys HIDE_KEYS = Keys.of("HIDE_KEYS", "code", "CODE_PATTERN", "Optional",
      "BigDecimal", "UNIT", "Names", "ToolFailedException", "cases", "Line").optional("Optional",
      "UNIT");

  private static final Pattern CODE_PATTERN = Pattern.compile("[a-z]+");

  private static final Keys UNIT_NAMES = Keys.of("A", "B");

  private static final Keys LINE_KEYS = Keys.of("LINE_KEYS", "Optional", "java")
      .optional("Optional");

  private static final Keys UNIT_2_KEYS = Keys.of("unit");

  private static final Keys WIRE_KEYS = Keys.of("wire", "new");

  private static final Keys WIRE_KEYS_2 = Keys.of("class", "first-name", "größe in cm");

  private static final Keys NAMES_KEYS = Keys.of("names");

  private static final Keys NAMES__KEYS = Keys.of("in", "out", "value", "key", "refusal", "names");

  private static final Keys CALL_KEYS = Keys.of("call");

  private static final Keys SPECS_2_KEYS = Keys.of();

  private static final Keys TO_STRING_KEYS = Keys.of();

  private static final Keys _2ND_NAME_KEYS = Keys.of();

  private final Names target;

  /**
   * Makes tools of an object's methods.
   */
  public NamesToolset(Names target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "locals" -> locals(call.arguments(), context);
      case "odd" -> odd(call.arguments());
      case "hide" -> hide(call.arguments());
      case "unit" -> unit(call.arguments());
      case "wire" -> wire(call.arguments());
      case "names" -> names(call.arguments());
      case "call" -> call2(call.arguments());
      case "specs" -> specs2(call.arguments());
      case "to_string" -> toString2(call.arguments());
      case "2nd-Name" -> getHTTPStatus(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String locals(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    String in_ = null;
    String out = null;
    int value = 0;
    int key = 0;
    String target_ = null;
    String arguments_ = null;
    String result = null;
    String failure = null;
    String call = null;
    for (int key_ = in.begin(LOCALS_KEYS); key_ >= 0; key_ = in.next()) {
      switch (key_) {
        case 0 -> in_ = in.readString();
        case 1 -> out = in.readString();
        case 2 -> value = in.readInt();
        case 3 -> key = in.readInt();
        case 4 -> target_ = in.readString();
        case 5 -> arguments_ = in.readString();
        case 6 -> result = in.readString();
        case 7 -> failure = in.readString();
        case 8 -> call = in.readString();
      }
    }
    in.end();
    try {
      String result_ = target.locals(in_, out, value, key, target_, arguments_, result, failure,
          context, call);
      return String.valueOf(result_);
    } catch (Throwable failure_) {
      throw ToolFailedException.of("locals", failure_);
    }
  }

  private String odd(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String größe = null;
    String $ = null;
    String _x = null;
    String $T = null;
    String a$b = null;
    for (int key = in.begin(ODD_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> größe = in.readString();
        case 1 -> $ = in.readString();
        case 2 -> _x = in.readString();
        case 3 -> $T = in.readString();
        case 4 -> a$b = in.readString();
      }
    }
    in.end();
    try {
      String result = target.odd(größe, $, _x, $T, a$b);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("odd", failure);
    }
  }

  private static String hide(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String hide_KEYS = null;
    String code = null;
    String code_PATTERN = null;
    Optional<String> optional = Optional.empty();
    BigDecimal bigDecimal = null;
    UNIT unit = UNIT.A;
    String names = null;
    String toolFailedException = null;
    String cases_ = null;
    Names.Line line = null;
    for (int key = in.begin(HIDE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> hide_KEYS = in.readString();
        case 1 -> {
          code = in.readString();
          in.check(CODE_PATTERN.matcher(code).matches(),
              "must match the regular expression [a-z]+");
        }
        case 2 -> code_PATTERN = in.readString();
        case 3 -> optional = in.readNull() ? Optional.empty()
            : Optional.ofNullable(in.readString());
        case 4 -> {
          bigDecimal = in.readBigDecimal();
          in.check(bigDecimal.compareTo(new BigDecimal("0.5")) >= 0, "must be at least 0.5");
        }
        case 5 -> unit = in.readNull() ? unit : readUNIT(in);
        case 6 -> names = in.readString();
        case 7 -> toolFailedException = in.readString();
        case 8 -> cases_ = in.readString();
        case 9 -> line = readLine(in);
      }
    }
    in.end();
    try {
      String result = Names.hide(hide_KEYS, code, code_PATTERN, optional, bigDecimal, unit, names,
          toolFailedException, cases_, line);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("hide", failure);
    }
  }

  private String unit(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    UNIT unit = null;
    for (int key = in.begin(UNIT_2_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> unit = readUNIT(in);
      }
    }
    in.end();
    try {
      UNIT result = target.unit(unit);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("unit", failure);
    }
  }

  private String wire(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Names.Wire wire = null;
    String fresh = null;
    for (int key = in.begin(WIRE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> wire = readWire(in);
        case 1 -> fresh = in.readString();
      }
    }
    in.end();
    try {
      Names.Wire result = target.wire(wire, fresh);
      ResultWriter out = new ResultWriter();
      writeWire(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("wire", failure);
    }
  }

  private String names(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Names.Names_ names = null;
    for (int key = in.begin(NAMES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> names = readNames_(in);
      }
    }
    in.end();
    try {
      Names.Names_ result = target.names(names);
      ResultWriter out = new ResultWriter();
      writeNames_(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("names", failure);
    }
  }

  private String call2(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String call = null;
    for (int key = in.begin(CALL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> call = in.readString();
      }
    }
    in.end();
    try {
      String result = target.call(call);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("call", failure);
    }
  }

  private String specs2(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(SPECS_2_KEYS);
    in.end();
    try {
      String result = target.specs();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("specs", failure);
    }
  }

  private String toString2(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(TO_STRING_KEYS);
    in.end();
    try {
      String result = target.toString();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("to_string", failure);
    }
  }

  private String getHTTPStatus(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(_2ND_NAME_KEYS);
    in.end();
    try {
      String result = target.getHTTPStatus();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("2nd-Name", failure);
    }
  }

  private static UNIT readUNIT(ArgumentReader in) {
    return switch (in.readEnum(UNIT_NAMES)) {
      case 0 -> UNIT.A;
      case 1 -> UNIT.B;
      default -> null;
    };
  }

  private static Names.Line readLine(ArgumentReader in) {
    String line_KEYS = null;
    Optional<Integer> optional = Optional.empty();
    String java_ = null;
    for (int key = in.begin(LINE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> line_KEYS = in.readString();
        case 1 -> optional = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readInt());
        case 2 -> java_ = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Names.Line(line_KEYS, optional, java_);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Names.Wire readWire(ArgumentReader in) {
    String type = null;
    String firstName = null;
    int size = 0;
    for (int key = in.begin(WIRE_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> type = in.readString();
        case 1 -> firstName = in.readString();
        case 2 -> size = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Names.Wire(type, firstName, size);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeWire(ResultWriter out, Names.Wire value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("class").write(value.type());
    out.key("first-name").write(value.firstName());
    out.wideKey("größe in cm").write(value.size());
    out.endObject();
  }

  private static Names.Names_ readNames_(ArgumentReader in) {
    String in_ = null;
    String out = null;
    String value = null;
    String key = null;
    String refusal = null;
    String names = null;
    for (int key_ = in.begin(NAMES__KEYS); key_ >= 0; key_ = in.next()) {
      switch (key_) {
        case 0 -> in_ = in.readString();
        case 1 -> out = in.readString();
        case 2 -> value = in.readString();
        case 3 -> key = in.readString();
        case 4 -> refusal = in.readString();
        case 5 -> names = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Names.Names_(in_, out, value, key, refusal, names);
    } catch (Exception refusal_) {
      return in.refused(refusal_);
    }
  }

  private static void writeNames_(ResultWriter out, Names.Names_ value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("in").write(value.in());
    out.key("out").write(value.out());
    out.key("value").write(value.value());
    out.key("key").write(value.key());
    out.key("refusal").write(value.refusal());
    out.key("names").write(value.names());
    out.endObject();
  }
}

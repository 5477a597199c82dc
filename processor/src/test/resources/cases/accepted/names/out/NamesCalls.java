package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Builds calls of the functions of {@link Names}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class NamesCalls {
  private NamesCalls() {
  }

  /**
   * Returns a call of the tool {@code locals}.
   */
  public static ToolCall locals(String in, String out, int value, int key, String target,
      String arguments, String result, String failure, String call) {
    ResultWriter out_ = new ResultWriter();
    out_.beginObject();
    out_.key("in").write(in);
    out_.key("out").write(out);
    out_.key("value").write(value);
    out_.key("key").write(key);
    out_.key("target").write(target);
    out_.key("arguments").write(arguments);
    out_.key("result").write(result);
    out_.key("failure").write(failure);
    out_.key("call").write(call);
    out_.endObject();
    return ToolCall.of("locals", out_.toString());
  }

  /**
   * Returns a call of the tool {@code odd}.
   */
  public static ToolCall odd(String größe, String $, String _x, String $T, String a$b) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.wideKey("größe").write(größe);
    out.key("$").write($);
    out.key("_x").write(_x);
    out.key("$T").write($T);
    out.key("a$b").write(a$b);
    out.endObject();
    return ToolCall.of("odd", out.toString());
  }

  /**
   * Returns a call of the tool {@code hide}.
   */
  public static ToolCall hide(String hide_KEYS, String code, String code_PATTERN,
      Optional<String> optional, BigDecimal bigDecimal, UNIT unit, String names,
      String toolFailedException, String cases_, Names.Line line) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("HIDE_KEYS").write(hide_KEYS);
    out.key("code").write(code);
    out.key("CODE_PATTERN").write(code_PATTERN);
    out.key("Optional").write(optional.orElse(null));
    out.key("BigDecimal").write(bigDecimal);
    out.key("UNIT").write(unit);
    out.key("Names").write(names);
    out.key("ToolFailedException").write(toolFailedException);
    out.key("cases").write(cases_);
    out.key("Line");
    writeLine(out, line);
    out.endObject();
    return ToolCall.of("hide", out.toString());
  }

  /**
   * Returns a call of the tool {@code unit}.
   */
  public static ToolCall unit(UNIT unit) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("unit").write(unit);
    out.endObject();
    return ToolCall.of("unit", out.toString());
  }

  /**
   * Returns a call of the tool {@code wire}.
   */
  public static ToolCall wire(Names.Wire wire, String fresh) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("wire");
    writeWire(out, wire);
    out.key("new").write(fresh);
    out.endObject();
    return ToolCall.of("wire", out.toString());
  }

  /**
   * Returns a call of the tool {@code names}.
   */
  public static ToolCall names(Names.Names_ names) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("names");
    writeNames_(out, names);
    out.endObject();
    return ToolCall.of("names", out.toString());
  }

  /**
   * Returns a call of the tool {@code call}.
   */
  public static ToolCall call(String call) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("call").write(call);
    out.endObject();
    return ToolCall.of("call", out.toString());
  }

  /**
   * Returns a call of the tool {@code specs}.
   */
  public static ToolCall specs() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("specs", out.toString());
  }

  /**
   * Returns a call of the tool {@code to_string}.
   */
  public static ToolCall toString2() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("to_string", out.toString());
  }

  /**
   * Returns a call of the tool {@code 2nd-Name}.
   */
  public static ToolCall getHTTPStatus() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("2nd-Name", out.toString());
  }

  private static void writeLine(ResultWriter out, Names.Line value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("LINE_KEYS").write(value.LINE_KEYS());
    out.key("Optional").write(value.Optional().orElse(null));
    out.key("java").write(value.java());
    out.endObject();
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

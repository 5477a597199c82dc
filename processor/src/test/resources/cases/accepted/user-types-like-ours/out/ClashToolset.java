package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.Toolset;
import java.lang.Exception;
import java.lang.Throwable;
import java.util.Objects;

/**
 * Describes and calls the functions of {@link Clash}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ClashToolset implements Toolset {
  private static final dev.aifunction.tool.ToolSpec SAME = dev.aifunction.tool.ToolSpec.builder("same")
      .description("Gives types back that are named like those of generated code.")
      .parameters("""
          {"type":"object","properties":{\
          "spec":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "keys":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "writer":{"type":"string","enum":["ON"]},\
          "list":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "optional":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "call":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}},\
          "required":["spec","keys","writer","list","optional","call"],\
          "additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}}""")
      .build();

  private static final dev.aifunction.tool.ToolSpec PLAIN = dev.aifunction.tool.ToolSpec.builder("plain")
      .description("Takes types that are named like Java's.")
      .parameters("""
          {"type":"object","properties":{\
          "string":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "override":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "object":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "integer":{"anyOf":[{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},{"type":"null"}]}},\
          "required":["string","override","object","integer"],"additionalProperties":false}""")
      .build();

  private static final java.util.List<dev.aifunction.tool.ToolSpec> SPECS = java.util.List.of(SAME,
      PLAIN);

  private static final dev.aifunction.internal.Keys SAME_KEYS = dev.aifunction.internal.Keys.of("spec",
      "keys", "writer", "list", "optional", "call");

  private static final dev.aifunction.internal.Keys TOOL_SPEC_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys KEYS_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys RESULT_WRITER_NAMES = dev.aifunction.internal.Keys.of("ON");

  private static final dev.aifunction.internal.Keys LIST_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys OPTIONAL_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys TOOL_CALL_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys PLAIN_KEYS = dev.aifunction.internal.Keys.of("string",
      "override", "object", "integer").optional("integer");

  private static final dev.aifunction.internal.Keys STRING_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys OVERRIDE_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys OBJECT_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys INTEGER_KEYS = dev.aifunction.internal.Keys.of("number");

  private final Clash target;

  /**
   * Makes tools of an object's methods.
   */
  public ClashToolset(Clash target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @java.lang.Override
  public java.util.List<dev.aifunction.tool.ToolSpec> specs() {
    return SPECS;
  }

  @java.lang.Override
  public java.lang.String call(dev.aifunction.tool.ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "same" -> same(call.arguments());
      case "plain" -> plain(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private java.lang.String same(java.lang.String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Clash.ToolSpec spec = null;
    Clash.Keys keys = null;
    Clash.ResultWriter writer = null;
    List list = null;
    Optional optional = null;
    ToolCall call = null;
    for (int key = in.begin(SAME_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> spec = readToolSpec(in);
        case 1 -> keys = readKeys(in);
        case 2 -> writer = readResultWriter(in);
        case 3 -> list = readList(in);
        case 4 -> optional = readOptional(in);
        case 5 -> call = readToolCall(in);
      }
    }
    in.end();
    try {
      java.util.List<List> result = target.same(spec, keys, writer, list, optional, call);
      dev.aifunction.internal.ResultWriter out = new dev.aifunction.internal.ResultWriter();
      out.writeList(result, ClashToolset::writeList);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("same", failure);
    }
  }

  private java.lang.String plain(java.lang.String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String string = null;
    Override override = null;
    Object object = null;
    java.util.Optional<Integer> integer = java.util.Optional.empty();
    for (int key = in.begin(PLAIN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> string = readString(in);
        case 1 -> override = readOverride(in);
        case 2 -> object = readObject(in);
        case 3 -> integer = in.readNull() ? java.util.Optional.empty()
            : java.util.Optional.ofNullable(readInteger(in));
      }
    }
    in.end();
    try {
      java.lang.String result = target.plain(string, override, object, integer);
      return java.lang.String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("plain", failure);
    }
  }

  private static Clash.ToolSpec readToolSpec(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(TOOL_SPEC_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Clash.ToolSpec(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Clash.Keys readKeys(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(KEYS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Clash.Keys(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Clash.ResultWriter readResultWriter(ArgumentReader in) {
    return switch (in.readEnum(RESULT_WRITER_NAMES)) {
      case 0 -> Clash.ResultWriter.ON;
      default -> null;
    };
  }

  private static List readList(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(LIST_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new List(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Optional readOptional(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(OPTIONAL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Optional(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static ToolCall readToolCall(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(TOOL_CALL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new ToolCall(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeList(dev.aifunction.internal.ResultWriter out, List value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static String readString(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(STRING_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new String(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Override readOverride(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(OVERRIDE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Override(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Object readObject(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(OBJECT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Object(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Integer readInteger(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(INTEGER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Integer(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }
}

package cases;

import dev.aifunction.Generated;

/**
 * Builds calls of the functions of {@link Clash}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ClashCalls {
  private ClashCalls() {
  }

  /**
   * Returns a call of the tool {@code same}.
   */
  public static dev.aifunction.tool.ToolCall same(Clash.ToolSpec spec, Clash.Keys keys,
      Clash.ResultWriter writer, List list, Optional optional, ToolCall call) {
    dev.aifunction.internal.ResultWriter out = new dev.aifunction.internal.ResultWriter();
    out.beginObject();
    out.key("spec");
    writeToolSpec(out, spec);
    out.key("keys");
    writeKeys(out, keys);
    out.key("writer").write(writer);
    out.key("list");
    writeList(out, list);
    out.key("optional");
    writeOptional(out, optional);
    out.key("call");
    writeToolCall(out, call);
    out.endObject();
    return dev.aifunction.tool.ToolCall.of("same", out.toString());
  }

  /**
   * Returns a call of the tool {@code plain}.
   */
  public static dev.aifunction.tool.ToolCall plain(String string, Override override, Object object,
      java.util.Optional<Integer> integer) {
    dev.aifunction.internal.ResultWriter out = new dev.aifunction.internal.ResultWriter();
    out.beginObject();
    out.key("string");
    writeString(out, string);
    out.key("override");
    writeOverride(out, override);
    out.key("object");
    writeObject(out, object);
    out.key("integer");
    writeInteger(out, integer.orElse(null));
    out.endObject();
    return dev.aifunction.tool.ToolCall.of("plain", out.toString());
  }

  private static void writeToolSpec(dev.aifunction.internal.ResultWriter out,
      Clash.ToolSpec value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeKeys(dev.aifunction.internal.ResultWriter out, Clash.Keys value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
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

  private static void writeOptional(dev.aifunction.internal.ResultWriter out, Optional value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeToolCall(dev.aifunction.internal.ResultWriter out, ToolCall value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeString(dev.aifunction.internal.ResultWriter out, String value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeOverride(dev.aifunction.internal.ResultWriter out, Override value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeObject(dev.aifunction.internal.ResultWriter out, Object value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeInteger(dev.aifunction.internal.ResultWriter out, Integer value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }
}

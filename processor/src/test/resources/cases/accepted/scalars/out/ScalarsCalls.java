package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Scalars}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ScalarsCalls {
  private ScalarsCalls() {
  }

  /**
   * Returns a call of the tool {@code numbers}.
   */
  public static ToolCall numbers(Scalars.Numbers numbers) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("numbers");
    writeNumbers(out, numbers);
    out.endObject();
    return ToolCall.of("numbers", out.toString());
  }

  /**
   * Returns a call of the tool {@code texts}.
   */
  public static ToolCall texts(Scalars.Texts texts) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("texts");
    writeTexts(out, texts);
    out.endObject();
    return ToolCall.of("texts", out.toString());
  }

  /**
   * Returns a call of the tool {@code sum}.
   */
  public static ToolCall sum(byte a, short b, int c, long d) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("a").write(a);
    out.key("b").write(b);
    out.key("c").write(c);
    out.key("d").write(d);
    out.endObject();
    return ToolCall.of("sum", out.toString());
  }

  /**
   * Returns a call of the tool {@code text}.
   */
  public static ToolCall text(String text) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("text").write(text);
    out.endObject();
    return ToolCall.of("text", out.toString());
  }

  private static void writeNumbers(ResultWriter out, Scalars.Numbers value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("tiny").write(value.tiny());
    out.key("small").write(value.small());
    out.key("medium").write(value.medium());
    out.key("large").write(value.large());
    out.key("rough").write(value.rough());
    out.key("fine").write(value.fine());
    out.key("whole").write(value.whole());
    out.key("exact").write(value.exact());
    out.endObject();
  }

  private static void writeTexts(ResultWriter out, Scalars.Texts value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("text").write(value.text());
    out.key("letter").write(value.letter());
    out.key("flag").write(value.flag());
    out.key("id").writeText(value.id());
    out.key("link").writeText(value.link());
    out.key("content").write(value.content());
    out.endObject();
  }
}

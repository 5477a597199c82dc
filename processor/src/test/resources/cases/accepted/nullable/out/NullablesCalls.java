package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;

/**
 * Builds calls of the functions of {@link Nullables}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class NullablesCalls {
  private NullablesCalls() {
  }

  /**
   * Returns a call of the tool {@code boxes}.
   */
  public static ToolCall boxes(Nullables.Boxes boxes) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("boxes");
    writeBoxes(out, boxes);
    out.endObject();
    return ToolCall.of("boxes", out.toString());
  }

  /**
   * Returns a call of the tool {@code gaps}.
   */
  public static ToolCall gaps(Nullables.Gaps gaps) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("gaps");
    writeGaps(out, gaps);
    out.endObject();
    return ToolCall.of("gaps", out.toString());
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

  /**
   * Returns a call of the tool {@code lines}.
   */
  public static ToolCall lines(List<String> lines) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("lines").writeList(lines, ResultWriter::write);
    out.endObject();
    return ToolCall.of("lines", out.toString());
  }

  /**
   * Returns a call of the tool {@code elements}.
   */
  public static ToolCall elements(String[] elements) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("elements").writeList(elements, ResultWriter::write);
    out.endObject();
    return ToolCall.of("elements", out.toString());
  }

  /**
   * Returns a call of the tool {@code array}.
   */
  public static ToolCall array(String[] array) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("array").writeList(array, ResultWriter::write);
    out.endObject();
    return ToolCall.of("array", out.toString());
  }

  private static void writeBoxes(ResultWriter out, Nullables.Boxes value) {
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
    out.key("letter").write(value.letter());
    out.key("flag").write(value.flag());
    out.endObject();
  }

  private static void writeGaps(ResultWriter out, Nullables.Gaps value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.key("text").write(value.text());
    out.key("gap");
    writeGap(out, value.gap());
    out.key("lines").writeList(value.lines(), ResultWriter::write);
    out.endObject();
  }

  private static void writeGap(ResultWriter out, Nullables.Gap value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("flag").write(value.flag());
    out.endObject();
  }
}

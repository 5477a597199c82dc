package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;

/**
 * Builds calls of the functions of {@link Collections}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class CollectionsCalls {
  private CollectionsCalls() {
  }

  /**
   * Returns a call of the tool {@code arrays}.
   */
  public static ToolCall arrays(Collections.Arrays arrays) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("arrays");
    writeArrays(out, arrays);
    out.endObject();
    return ToolCall.of("arrays", out.toString());
  }

  /**
   * Returns a call of the tool {@code lists}.
   */
  public static ToolCall lists(Collections.Lists lists) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("lists");
    writeLists(out, lists);
    out.endObject();
    return ToolCall.of("lists", out.toString());
  }

  /**
   * Returns a call of the tool {@code points}.
   */
  public static ToolCall points(Collections.Point... points) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("points").writeList(points, CollectionsCalls::writePoint);
    out.endObject();
    return ToolCall.of("points", out.toString());
  }

  /**
   * Returns a call of the tool {@code sizes}.
   */
  public static ToolCall sizes(String[] texts, Iterable<Collections.Point> points,
      List<String[]> rows, List<String> addresses) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("texts").writeList(texts, ResultWriter::write);
    out.key("points").writeList(points, CollectionsCalls::writePoint);
    out.key("rows").writeList(rows, CollectionsCalls::writeArrayOfCheckedString);
    out.key("addresses").writeList(addresses, ResultWriter::write);
    out.endObject();
    return ToolCall.of("sizes", out.toString());
  }

  private static void writeArrays(ResultWriter out, Collections.Arrays value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("flags").write(value.flags());
    out.key("shorts").write(value.shorts());
    out.key("ints").write(value.ints());
    out.key("longs").write(value.longs());
    out.key("floats").write(value.floats());
    out.key("doubles").write(value.doubles());
    out.key("letters").write(value.letters());
    out.key("texts").writeList(value.texts(), ResultWriter::write);
    out.key("boxes").writeList(value.boxes(), ResultWriter::write);
    out.key("contents").writeList(value.contents(), ResultWriter::write);
    out.key("grid").writeList(value.grid(), CollectionsCalls::writeArrayOfPoint);
    out.endObject();
  }

  private static void writeArrayOfPoint(ResultWriter out, Collections.Point[] value) {
    out.writeList(value, CollectionsCalls::writePoint);
  }

  private static void writePoint(ResultWriter out, Collections.Point value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("x").write(value.x());
    out.key("y").write(value.y());
    out.endObject();
  }

  private static void writeLists(ResultWriter out, Collections.Lists value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("texts").writeList(value.texts(), ResultWriter::write);
    out.key("numbers").writeList(value.numbers(), ResultWriter::write);
    out.key("points").writeList(value.points(), CollectionsCalls::writePoint);
    out.key("flags").writeList(value.flags(), ResultWriter::write);
    out.key("matrix").writeList(value.matrix(), CollectionsCalls::writeListOfLong);
    out.key("path").writeList(value.path(), CollectionsCalls::writePoint);
    out.endObject();
  }

  private static void writeListOfLong(ResultWriter out, List<Long> value) {
    out.writeList(value, ResultWriter::write);
  }

  private static void writeArrayOfCheckedString(ResultWriter out, String[] value) {
    out.writeList(value, ResultWriter::write);
  }
}

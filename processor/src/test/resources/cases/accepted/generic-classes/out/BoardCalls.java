package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;

/**
 * Builds calls of the functions of {@link Board}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class BoardCalls {
  private BoardCalls() {
  }

  /**
   * Returns a call of the tool {@code draw}.
   */
  public static ToolCall draw(Shape shape) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("shape");
    writeShape(out, shape);
    out.endObject();
    return ToolCall.of("draw", out.toString());
  }

  /**
   * Returns a call of the tool {@code draw_all}.
   */
  public static ToolCall drawAll(List<Shape> shapes, Shape[] more) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("shapes").writeList(shapes, BoardCalls::writeShape);
    out.key("more").writeList(more, BoardCalls::writeShape);
    out.endObject();
    return ToolCall.of("draw_all", out.toString());
  }

  /**
   * Returns a call of the tool {@code count}.
   */
  public static ToolCall count(List<? extends Shape> shapes) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("shapes").writeList(shapes, BoardCalls::writeShape);
    out.endObject();
    return ToolCall.of("count", out.toString());
  }

  /**
   * Returns a call of the tool {@code name}.
   */
  public static ToolCall name(Shape shape) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("shape");
    writeShape(out, shape);
    out.endObject();
    return ToolCall.of("name", out.toString());
  }

  /**
   * Returns a call of the tool {@code same}.
   */
  public static ToolCall same(List<Shape> shapes) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("shapes").writeList(shapes, BoardCalls::writeShape);
    out.endObject();
    return ToolCall.of("same", out.toString());
  }

  /**
   * Returns a call of the tool {@code boards}.
   */
  public static ToolCall boards() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("boards", out.toString());
  }

  private static void writeShape(ResultWriter out, Shape value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("name").write(value.name());
    out.key("corners").write(value.corners());
    out.endObject();
  }
}

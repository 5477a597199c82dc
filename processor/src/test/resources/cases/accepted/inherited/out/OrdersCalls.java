package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Orders}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class OrdersCalls {
  private OrdersCalls() {
  }

  /**
   * Returns a call of the tool {@code find}.
   */
  public static ToolCall find(Integer key) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("key").write(key);
    out.endObject();
    return ToolCall.of("find", out.toString());
  }

  /**
   * Returns a call of the tool {@code list_by_name}.
   */
  public static ToolCall list(String name, int limit) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("name").write(name);
    out.key("limit").write(limit);
    out.endObject();
    return ToolCall.of("list_by_name", out.toString());
  }

  /**
   * Returns a call of the tool {@code later}.
   */
  public static ToolCall later(Integer key) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("key").write(key);
    out.endObject();
    return ToolCall.of("later", out.toString());
  }

  /**
   * Returns a call of the tool {@code what_is_here}.
   */
  public static ToolCall describe() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("what_is_here", out.toString());
  }

  /**
   * Returns a call of the tool {@code count}.
   */
  public static ToolCall count() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("count", out.toString());
  }

  /**
   * Returns a call of the tool {@code close}.
   */
  public static ToolCall close(Integer key) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("key").write(key);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }

  /**
   * Returns a call of the tool {@code close_all}.
   */
  public static ToolCall closeAll() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("close_all", out.toString());
  }

  /**
   * Returns a call of the tool {@code open}.
   */
  public static ToolCall open(String customer) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("customer").write(customer);
    out.endObject();
    return ToolCall.of("open", out.toString());
  }
}

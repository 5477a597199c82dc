package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link MoreOrders}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
final class MoreOrdersCalls {
  private MoreOrdersCalls() {
  }

  /**
   * Returns a call of the tool {@code find}.
   */
  static ToolCall find(Integer key) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("key").write(key);
    out.endObject();
    return ToolCall.of("find", out.toString());
  }

  /**
   * Returns a call of the tool {@code list_by_name}.
   */
  static ToolCall list(String name, int limit) {
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
  static ToolCall later(Integer key) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("key").write(key);
    out.endObject();
    return ToolCall.of("later", out.toString());
  }

  /**
   * Returns a call of the tool {@code what_is_here}.
   */
  static ToolCall describe() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("what_is_here", out.toString());
  }

  /**
   * Returns a call of the tool {@code count}.
   */
  static ToolCall count() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("count", out.toString());
  }

  /**
   * Returns a call of the tool {@code close}.
   */
  static ToolCall close(Integer key) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("key").write(key);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }

  /**
   * Returns a call of the tool {@code close_all}.
   */
  static ToolCall closeAll() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("close_all", out.toString());
  }

  /**
   * Returns a call of the tool {@code open}.
   */
  static ToolCall open(String customer) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("customer").write(customer);
    out.endObject();
    return ToolCall.of("open", out.toString());
  }
}

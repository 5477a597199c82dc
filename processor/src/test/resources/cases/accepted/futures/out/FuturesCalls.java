package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Futures}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class FuturesCalls {
  private FuturesCalls() {
  }

  /**
   * Returns a call of the tool {@code cancel}.
   */
  public static ToolCall cancel(int booking) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("booking").write(booking);
    out.endObject();
    return ToolCall.of("cancel", out.toString());
  }

  /**
   * Returns a call of the tool {@code list}.
   */
  public static ToolCall list() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("list", out.toString());
  }

  /**
   * Returns a call of the tool {@code later}.
   */
  public static ToolCall later() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("later", out.toString());
  }

  /**
   * Returns a call of the tool {@code await}.
   */
  public static ToolCall await() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("await", out.toString());
  }

  /**
   * Returns a call of the tool {@code promise}.
   */
  public static ToolCall promise() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("promise", out.toString());
  }

  /**
   * Returns a call of the tool {@code task}.
   */
  public static ToolCall task() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("task", out.toString());
  }

  /**
   * Returns a call of the tool {@code fail}.
   */
  public static ToolCall fail() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("fail", out.toString());
  }

  /**
   * Returns a call of the tool {@code run}.
   */
  public static ToolCall run() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("run", out.toString());
  }

  /**
   * Returns a call of the tool {@code nothing}.
   */
  public static ToolCall nothing(String reason) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("reason").write(reason);
    out.endObject();
    return ToolCall.of("nothing", out.toString());
  }
}

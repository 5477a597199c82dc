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

  public static ToolCall cancel(int booking) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("booking").write(booking);
    out.endObject();
    return ToolCall.of("cancel", out.toString());
  }

  public static ToolCall list() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("list", out.toString());
  }

  public static ToolCall later() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("later", out.toString());
  }

  public static ToolCall await() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("await", out.toString());
  }

  public static ToolCall fail() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("fail", out.toString());
  }

  public static ToolCall run() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("run", out.toString());
  }

  public static ToolCall nothing(String reason) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("reason").write(reason);
    out.endObject();
    return ToolCall.of("nothing", out.toString());
  }
}

package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Outer.Inner}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class Outer_InnerCalls {
  private Outer_InnerCalls() {
  }

  /**
   * Returns a call of the tool {@code close}.
   */
  public static ToolCall close(int ticket) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket").write(ticket);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }
}

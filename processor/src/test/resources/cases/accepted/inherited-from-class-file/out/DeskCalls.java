package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Desk}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class DeskCalls {
  private DeskCalls() {
  }

  /**
   * Returns a call of the tool {@code close}.
   */
  public static ToolCall close(int ticket, String why) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket").write(ticket);
    out.key("why").write(why);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }
}

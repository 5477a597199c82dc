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
  public static ToolCall close(int... tickets) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("tickets").write(tickets);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }

  /**
   * Returns a call of the tool {@code join}.
   */
  public static ToolCall join(String first, String... more) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("first").write(first);
    out.key("more").writeList(more, ResultWriter::write);
    out.endObject();
    return ToolCall.of("join", out.toString());
  }
}

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
  public static ToolCall close(Desk.Ticket ticket) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket");
    writeTicket(out, ticket);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }

  private static void writeTicket(ResultWriter out, Desk.Ticket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }
}

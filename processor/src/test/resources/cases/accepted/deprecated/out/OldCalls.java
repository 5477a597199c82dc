package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Old}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldCalls {
  private OldCalls() {
  }

  /**
   * Returns a call of the tool {@code close}.
   */
  public static ToolCall close(Old.OldTicket ticket, Old.OldReason reason) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket");
    writeOldTicket(out, ticket);
    out.key("reason").write(reason);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }

  /**
   * Returns a call of the tool {@code open}.
   */
  public static ToolCall open(Old.Ticket ticket, Old.Reason reason) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket");
    writeTicket(out, ticket);
    out.key("reason").write(reason);
    out.endObject();
    return ToolCall.of("open", out.toString());
  }

  private static void writeOldTicket(ResultWriter out, Old.OldTicket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeTicket(ResultWriter out, Old.Ticket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }
}

package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;

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
  public static ToolCall close(int ticket) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket").write(ticket);
    out.endObject();
    return ToolCall.of("close", out.toString());
  }

  /**
   * Returns a call of the tool {@code close_with_reason}.
   */
  public static ToolCall close(int ticket, String reason) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket").write(ticket);
    out.key("reason").write(reason);
    out.endObject();
    return ToolCall.of("close_with_reason", out.toString());
  }

  /**
   * Returns a call of the tool {@code close_signed}.
   */
  public static ToolCall close2(int ticket) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket").write(ticket);
    out.endObject();
    return ToolCall.of("close_signed", out.toString());
  }

  /**
   * Returns a call of the tool {@code wait_for_answer}.
   */
  public static ToolCall wait2(long millis) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("millis").write(millis);
    out.endObject();
    return ToolCall.of("wait_for_answer", out.toString());
  }

  /**
   * Returns a call of the tool {@code notify_all}.
   */
  public static ToolCall notifyAll2() {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.endObject();
    return ToolCall.of("notify_all", out.toString());
  }

  /**
   * Returns a call of the tool {@code same}.
   */
  public static ToolCall equals2(Object other) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("other").writeAny(other);
    out.endObject();
    return ToolCall.of("same", out.toString());
  }

  /**
   * Returns a call of the tool {@code close_all}.
   */
  public static ToolCall close(List<Integer> tickets) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("tickets").writeList(tickets, ResultWriter::write);
    out.endObject();
    return ToolCall.of("close_all", out.toString());
  }
}

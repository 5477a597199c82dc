package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;

/**
 * Builds calls of the functions of {@link Beans}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = Beans_Ticket_AiType.class
)
public final class BeansCalls {
  private BeansCalls() {
  }

  /**
   * Returns a call of the tool {@code ticket}.
   */
  public static ToolCall ticket(Beans.Ticket ticket) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket");
    writeTicket(out, ticket);
    out.endObject();
    return ToolCall.of("ticket", out.toString());
  }

  /**
   * Returns a call of the tool {@code point}.
   */
  public static ToolCall point(Beans.Point point) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("point");
    writePoint(out, point);
    out.endObject();
    return ToolCall.of("point", out.toString());
  }

  /**
   * Returns a call of the tool {@code route}.
   */
  public static ToolCall route(Beans.Route route) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("route");
    writeRoute(out, route);
    out.endObject();
    return ToolCall.of("route", out.toString());
  }

  /**
   * Returns a call of the tool {@code range}.
   */
  public static ToolCall range(Beans.Range range) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("range");
    writeRange(out, range);
    out.endObject();
    return ToolCall.of("range", out.toString());
  }

  /**
   * Returns a call of the tool {@code summarize}.
   */
  public static ToolCall summarize(List<Beans.Range> ranges) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ranges").writeList(ranges, BeansCalls::writeRange);
    out.endObject();
    return ToolCall.of("summarize", out.toString());
  }

  private static void writeTicket(ResultWriter out, Beans.Ticket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("id").write(value.getId());
    out.key("note").write(value.getNote());
    out.key("title").write(value.getTitle());
    out.key("priority").write(value.getPriority());
    out.key("open").write(value.isOpen());
    out.key("URL").write(value.getURL());
    out.key("tags").writeList(value.getTags(), ResultWriter::write);
    out.endObject();
  }

  private static void writePoint(ResultWriter out, Beans.Point value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("x").write(value.x);
    out.key("y").write(value.y.orElse(null));
    out.endObject();
  }

  private static void writeRoute(ResultWriter out, Beans.Route value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("from").write(value.from());
    out.key("to").write(value.to());
    out.endObject();
  }

  private static void writeRange(ResultWriter out, Beans.Range value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("from").write(value.getFrom());
    out.key("to").write(value.to);
    out.key("label").write(value.getLabel());
    out.endObject();
  }
}

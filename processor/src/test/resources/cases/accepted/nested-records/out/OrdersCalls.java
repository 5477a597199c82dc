package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;

/**
 * Builds calls of the functions of {@link Orders}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class OrdersCalls {
  private OrdersCalls() {
  }

  /**
   * Returns a call of the tool {@code order}.
   */
  public static ToolCall order(Orders.Order order) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("order");
    writeOrder(out, order);
    out.endObject();
    return ToolCall.of("order", out.toString());
  }

  /**
   * Returns a call of the tool {@code archive}.
   */
  public static ToolCall archive(List<Orders.Archive.Line> lines, Orders.Line last) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("lines").writeList(lines, OrdersCalls::writeLine2);
    out.key("last");
    writeLine(out, last);
    out.endObject();
    return ToolCall.of("archive", out.toString());
  }

  /**
   * Returns a call of the tool {@code empty}.
   */
  public static ToolCall empty(Orders.Empty empty) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("empty");
    writeEmpty(out, empty);
    out.endObject();
    return ToolCall.of("empty", out.toString());
  }

  private static void writeOrder(ResultWriter out, Orders.Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("customer");
    writeCustomer(out, value.customer());
    out.key("lines").writeList(value.lines(), OrdersCalls::writeLine);
    out.endObject();
  }

  private static void writeCustomer(ResultWriter out, Orders.Customer value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("name").write(value.name());
    out.key("address");
    writeAddress(out, value.address());
    out.endObject();
  }

  private static void writeAddress(ResultWriter out, Orders.Address value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("street").write(value.street());
    out.key("city").write(value.city());
    out.endObject();
  }

  private static void writeLine(ResultWriter out, Orders.Line value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("product").write(value.product());
    out.key("quantity").write(value.quantity());
    out.endObject();
  }

  private static void writeLine2(ResultWriter out, Orders.Archive.Line value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static void writeEmpty(ResultWriter out, Orders.Empty value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.endObject();
  }
}

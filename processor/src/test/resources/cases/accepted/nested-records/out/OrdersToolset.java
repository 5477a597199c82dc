package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.Objects;

/**
 * Describes and calls the functions of {@link Orders}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class OrdersToolset implements Toolset {
  private static final ToolSpec ORDER = ToolSpec.builder("order")
      .description("Gives an order back.")
      .parameters("""
          {"type":"object","properties":{\
          "order":{"type":"object","properties":{\
          "customer":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "address":{"type":"object","properties":{\
          "street":{"type":"string"},\
          "city":{"type":"string"}},\
          "required":["street","city"],"additionalProperties":false}},\
          "required":["name","address"],"additionalProperties":false},\
          "lines":{"type":"array","items":{"type":"object","properties":{\
          "product":{"type":"string"},\
          "quantity":{"type":"integer"}},\
          "required":["product","quantity"],"additionalProperties":false}}},\
          "required":["customer","lines"],"additionalProperties":false}},\
          "required":["order"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "customer":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "address":{"type":"object","properties":{\
          "street":{"type":"string"},\
          "city":{"type":"string"}},\
          "required":["street","city"],"additionalProperties":false}},\
          "required":["name","address"],"additionalProperties":false},\
          "lines":{"type":"array","items":{"type":"object","properties":{\
          "product":{"type":"string"},\
          "quantity":{"type":"integer"}},\
          "required":["product","quantity"],"additionalProperties":false}}},\
          "required":["customer","lines"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec ARCHIVE = ToolSpec.builder("archive")
      .description("Gives lines of an archive back.")
      .parameters("""
          {"type":"object","properties":{\
          "lines":{"type":"array","items":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}},\
          "last":{"type":"object","properties":{\
          "product":{"type":"string"},\
          "quantity":{"type":"integer"}},\
          "required":["product","quantity"],"additionalProperties":false}},\
          "required":["lines","last"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec EMPTY = ToolSpec.builder("empty")
      .description("Gives nothing back.")
      .parameters("""
          {"type":"object","properties":{\
          "empty":{"type":"object","properties":{},\
          "required":[],"additionalProperties":false}},\
          "required":["empty"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(ORDER, ARCHIVE, EMPTY);

  private static final Keys ORDER_KEYS = Keys.of("order");

  private static final Keys ORDER_KEYS_2 = Keys.of("customer", "lines");

  private static final Keys CUSTOMER_KEYS = Keys.of("name", "address");

  private static final Keys ADDRESS_KEYS = Keys.of("street", "city");

  private static final Keys LINE_KEYS = Keys.of("product", "quantity");

  private static final Keys ARCHIVE_KEYS = Keys.of("lines", "last");

  private static final Keys LINE_KEYS_2 = Keys.of("number");

  private static final Keys EMPTY_KEYS = Keys.of("empty");

  private static final Keys EMPTY_KEYS_2 = Keys.of();

  private final Orders target;

  /**
   * Makes tools of an object's methods.
   */
  public OrdersToolset(Orders target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "order" -> order(call.arguments());
      case "archive" -> archive(call.arguments());
      case "empty" -> empty(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String order(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Orders.Order order = null;
    for (int key = in.begin(ORDER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> order = readOrder(in);
      }
    }
    in.end();
    try {
      Orders.Order result = target.order(order);
      ResultWriter out = new ResultWriter();
      writeOrder(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("order", failure);
    }
  }

  private String archive(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Orders.Archive.Line> lines = null;
    Orders.Line last = null;
    for (int key = in.begin(ARCHIVE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> lines = in.readList(OrdersToolset::readLine2);
        case 1 -> last = readLine(in);
      }
    }
    in.end();
    try {
      List<Orders.Archive.Line> result = target.archive(lines, last);
      ResultWriter out = new ResultWriter();
      out.writeList(result, OrdersToolset::writeLine2);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("archive", failure);
    }
  }

  private String empty(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Orders.Empty empty = null;
    for (int key = in.begin(EMPTY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> empty = readEmpty(in);
      }
    }
    in.end();
    try {
      Orders.Empty result = target.empty(empty);
      ResultWriter out = new ResultWriter();
      writeEmpty(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("empty", failure);
    }
  }

  private static Orders.Order readOrder(ArgumentReader in) {
    Orders.Customer customer = null;
    List<Orders.Line> lines = null;
    for (int key = in.begin(ORDER_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> customer = readCustomer(in);
        case 1 -> lines = in.readList(OrdersToolset::readLine);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Orders.Order(customer, lines);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Orders.Customer readCustomer(ArgumentReader in) {
    String name = null;
    Orders.Address address = null;
    for (int key = in.begin(CUSTOMER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> name = in.readString();
        case 1 -> address = readAddress(in);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Orders.Customer(name, address);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Orders.Address readAddress(ArgumentReader in) {
    String street = null;
    String city = null;
    for (int key = in.begin(ADDRESS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> street = in.readString();
        case 1 -> city = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Orders.Address(street, city);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Orders.Line readLine(ArgumentReader in) {
    String product = null;
    int quantity = 0;
    for (int key = in.begin(LINE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> product = in.readString();
        case 1 -> quantity = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Orders.Line(product, quantity);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeOrder(ResultWriter out, Orders.Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("customer");
    writeCustomer(out, value.customer());
    out.key("lines").writeList(value.lines(), OrdersToolset::writeLine);
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

  private static Orders.Archive.Line readLine2(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(LINE_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Orders.Archive.Line(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Orders.Empty readEmpty(ArgumentReader in) {
    in.begin(EMPTY_KEYS_2);
    if (!in.complete()) {
      return null;
    }
    try {
      return new Orders.Empty();
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

package cases;

import dev.aifunction.Effect;
import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Awaiting;
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
  private static final ToolSpec FIND = ToolSpec.builder("find")
      .description("Finds one by its key.")
      .parameters("""
          {"type":"object","properties":{\
          "key":{"type":"integer","description":"its key"}},\
          "required":["key"],"additionalProperties":false}""")
      .output("""
          {"type":"object","description":"what was found","properties":{\
          "id":{"type":"integer"},\
          "customer":{"type":"string"}},\
          "required":["id","customer"],"additionalProperties":false}""")
      .effect(Effect.READ)
      .build();

  private static final ToolSpec LIST_BY_NAME = ToolSpec.builder("list_by_name")
      .description("Lists them by their names.")
      .parameters("""
          {"type":"object","properties":{\
          "name":{"type":"string","description":"part of the name","pattern":"\\\\S"},\
          "limit":{"type":"integer","minimum":1}},\
          "required":["name","limit"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "name":{"type":"string","description":"part of the name. Not blank."},\
          "limit":{"type":"integer","description":"At least 1."}},\
          "required":["name","limit"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"object","properties":{\
          "id":{"type":"integer"},\
          "customer":{"type":"string"}},\
          "required":["id","customer"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec LATER = ToolSpec.builder("later")
      .description("Finds one later.")
      .parameters("""
          {"type":"object","properties":{\
          "key":{"type":"integer"}},\
          "required":["key"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "id":{"type":"integer"},\
          "customer":{"type":"string"}},\
          "required":["id","customer"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec WHAT_IS_HERE = ToolSpec.builder("what_is_here")
      .description("Says what is in here.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec COUNT = ToolSpec.builder("count")
      .description("Counts the repositories.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final ToolSpec CLOSE = ToolSpec.builder("close")
      .description("Closes one.")
      .parameters("""
          {"type":"object","properties":{\
          "key":{"type":"integer","description":"which one"}},\
          "required":["key"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec CLOSE_ALL = ToolSpec.builder("close_all")
      .description("Closes all of them.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec OPEN = ToolSpec.builder("open")
      .description("Opens an order.")
      .parameters("""
          {"type":"object","properties":{\
          "customer":{"type":"string"}},\
          "required":["customer"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "id":{"type":"integer"},\
          "customer":{"type":"string"}},\
          "required":["id","customer"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(FIND, LIST_BY_NAME, LATER, WHAT_IS_HERE,
      COUNT, CLOSE, CLOSE_ALL, OPEN);

  private static final Keys FIND_KEYS = Keys.of("key");

  private static final Keys LIST_BY_NAME_KEYS = Keys.of("name", "limit");

  private static final Keys LATER_KEYS = Keys.of("key");

  private static final Keys WHAT_IS_HERE_KEYS = Keys.of();

  private static final Keys COUNT_KEYS = Keys.of();

  private static final Keys CLOSE_KEYS = Keys.of("key");

  private static final Keys CLOSE_ALL_KEYS = Keys.of();

  private static final Keys OPEN_KEYS = Keys.of("customer");

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
      case "find" -> find(call.arguments());
      case "list_by_name" -> list(call.arguments());
      case "later" -> later(call.arguments());
      case "what_is_here" -> describe(call.arguments());
      case "count" -> count(call.arguments());
      case "close" -> close(call.arguments());
      case "close_all" -> closeAll(call.arguments());
      case "open" -> open(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String find(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Integer key = null;
    for (int key_ = in.begin(FIND_KEYS); key_ >= 0; key_ = in.next()) {
      switch (key_) {
        case 0 -> key = in.readInt();
      }
    }
    in.end();
    try {
      Order result = target.find(key);
      ResultWriter out = new ResultWriter();
      writeOrder(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("find", failure);
    }
  }

  private String list(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String name = null;
    int limit = 0;
    for (int key = in.begin(LIST_BY_NAME_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          name = in.readString();
          in.check(!name.isBlank(), "must not be blank");
        }
        case 1 -> {
          limit = in.readInt();
          in.check(limit >= 1, "must be at least 1");
        }
      }
    }
    in.end();
    try {
      List<Order> result = target.list(name, limit);
      ResultWriter out = new ResultWriter();
      out.writeList(result, OrdersToolset::writeOrder);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("list_by_name", failure);
    }
  }

  private String later(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Integer key = null;
    for (int key_ = in.begin(LATER_KEYS); key_ >= 0; key_ = in.next()) {
      switch (key_) {
        case 0 -> key = in.readInt();
      }
    }
    in.end();
    try {
      Order result = Awaiting.result(target.later(key));
      ResultWriter out = new ResultWriter();
      writeOrder(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("later", failure);
    }
  }

  private String describe(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(WHAT_IS_HERE_KEYS);
    in.end();
    try {
      String result = target.describe();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("what_is_here", failure);
    }
  }

  private static String count(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(COUNT_KEYS);
    in.end();
    try {
      int result = Orders.count();
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("count", failure);
    }
  }

  private String close(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Integer key = null;
    for (int key_ = in.begin(CLOSE_KEYS); key_ >= 0; key_ = in.next()) {
      switch (key_) {
        case 0 -> key = in.readInt();
      }
    }
    in.end();
    try {
      String result = target.close(key);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("close", failure);
    }
  }

  private String closeAll(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(CLOSE_ALL_KEYS);
    in.end();
    try {
      String result = target.closeAll();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("close_all", failure);
    }
  }

  private String open(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String customer = null;
    for (int key = in.begin(OPEN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> customer = in.readString();
      }
    }
    in.end();
    try {
      Order result = target.open(customer);
      ResultWriter out = new ResultWriter();
      writeOrder(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("open", failure);
    }
  }

  private static void writeOrder(ResultWriter out, Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("id").write(value.id());
    out.key("customer").write(value.customer());
    out.endObject();
  }
}

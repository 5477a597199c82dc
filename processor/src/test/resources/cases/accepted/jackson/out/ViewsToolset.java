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
 * Describes and calls the functions of {@link Views}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ViewsToolset implements Toolset {
  private static final ToolSpec ACCOUNT = ToolSpec.builder("account")
      .description("Returns the account.")
      .parameters("""
          {"type":"object","properties":{\
          "account":{"type":"object","properties":{\
          "user":{"type":"string"},\
          "password":{"type":"string"},\
          "token":{"type":"string"}},\
          "required":["user","password","token"],"additionalProperties":false}},\
          "required":["account"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "user":{"type":"string"},\
          "logins":{"type":"integer"}},\
          "required":["user","logins"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec ORDER = ToolSpec.builder("order")
      .description("Returns the order.")
      .parameters("""
          {"type":"object","properties":{\
          "order":{"type":"object","properties":{\
          "amount":{"type":"integer"}},\
          "required":["amount"],"additionalProperties":false}},\
          "required":["order"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "amount":{"type":"integer"},\
          "id":{"type":"integer"}},\
          "required":["amount","id"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SPLIT = ToolSpec.builder("split")
      .description("Returns what is split.")
      .parameters("""
          {"type":"object","properties":{\
          "split":{"type":"object","properties":{\
          "in":{"type":"integer"}},\
          "required":["in"],"additionalProperties":false}},\
          "required":["split"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "out":{"type":"integer"}},\
          "required":["out"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(ACCOUNT, ORDER, SPLIT);

  private static final Keys ACCOUNT_KEYS = Keys.of("account");

  private static final Keys ACCOUNT_KEYS_2 = Keys.of("user", "password", "token");

  private static final Keys ORDER_KEYS = Keys.of("order");

  private static final Keys ORDER_KEYS_2 = Keys.of("amount");

  private static final Keys SPLIT_KEYS = Keys.of("split");

  private static final Keys SPLIT_KEYS_2 = Keys.of("in");

  private final Views target;

  /**
   * Makes tools of an object's methods.
   */
  public ViewsToolset(Views target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "account" -> account(call.arguments());
      case "order" -> order(call.arguments());
      case "split" -> split(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String account(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Views.Account account = null;
    for (int key = in.begin(ACCOUNT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> account = readAccount(in);
      }
    }
    in.end();
    try {
      Views.Account result = target.account(account);
      ResultWriter out = new ResultWriter();
      writeAccount(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("account", failure);
    }
  }

  private String order(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Views.Order order = null;
    for (int key = in.begin(ORDER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> order = readOrder(in);
      }
    }
    in.end();
    try {
      Views.Order result = target.order(order);
      ResultWriter out = new ResultWriter();
      writeOrder(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("order", failure);
    }
  }

  private String split(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Views.Split split = null;
    for (int key = in.begin(SPLIT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> split = readSplit(in);
      }
    }
    in.end();
    try {
      Views.Split result = target.split(split);
      ResultWriter out = new ResultWriter();
      writeSplit(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("split", failure);
    }
  }

  private static Views.Account readAccount(ArgumentReader in) {
    String user = null;
    String password = null;
    String token = null;
    for (int key = in.begin(ACCOUNT_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> user = in.readString();
        case 1 -> password = in.readString();
        case 2 -> token = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Views.Account value = new Views.Account();
      value.user = user;
      value.password = password;
      value.setToken(token);
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeAccount(ResultWriter out, Views.Account value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("user").write(value.user);
    out.key("logins").write(value.logins);
    out.endObject();
  }

  private static Views.Order readOrder(ArgumentReader in) {
    int amount = 0;
    for (int key = in.begin(ORDER_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> amount = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Views.Order(amount, (Integer) null);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeOrder(ResultWriter out, Views.Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("amount").write(value.amount());
    out.key("id").write(value.id());
    out.endObject();
  }

  private static Views.Split readSplit(ArgumentReader in) {
    int value = 0;
    for (int key = in.begin(SPLIT_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Views.Split value_ = new Views.Split();
      value_.setValue(value);
      return value_;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeSplit(ResultWriter out, Views.Split value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("out").write(value.getValue());
    out.endObject();
  }
}

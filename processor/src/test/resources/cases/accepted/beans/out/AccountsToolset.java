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
 * Describes and calls the functions of {@link Accounts}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class AccountsToolset implements Toolset {
  private static final ToolSpec ACCOUNT = ToolSpec.builder("account")
      .description("Returns the account.")
      .parameters("""
          {"type":"object","properties":{\
          "account":{"type":"object","properties":{\
          "password":{"type":"string"}},\
          "required":["password"],"additionalProperties":false}},\
          "required":["account"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "balance":{"type":"integer"}},\
          "required":["balance"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(ACCOUNT);

  private static final Keys ACCOUNT_KEYS = Keys.of("account");

  private static final Keys ACCOUNT_KEYS_2 = Keys.of("password");

  private final Accounts target;

  /**
   * Makes tools of an object's methods.
   */
  public AccountsToolset(Accounts target) {
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
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String account(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Beans.Account account = null;
    for (int key = in.begin(ACCOUNT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> account = readAccount(in);
      }
    }
    in.end();
    try {
      Beans.Account result = target.account(account);
      ResultWriter out = new ResultWriter();
      writeAccount(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("account", failure);
    }
  }

  private static Beans.Account readAccount(ArgumentReader in) {
    String password = null;
    for (int key = in.begin(ACCOUNT_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> password = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Beans.Account value = new Beans.Account();
      value.setPassword(password);
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeAccount(ResultWriter out, Beans.Account value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("balance").write(value.getBalance());
    out.endObject();
  }
}

package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.Objects;

/**
 * Describes and calls the functions of {@link Desk}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class DeskToolset implements Toolset {
  private static final ToolSpec CLOSE = ToolSpec.builder("close")
      .description("Closes a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"integer","description":"which one"},\
          "why":{"type":"string"}},\
          "required":["ticket","why"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLOSE);

  private static final Keys CLOSE_KEYS = Keys.of("ticket", "why");

  private final Desk target;

  /**
   * Makes tools of an object's methods.
   */
  public DeskToolset(Desk target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "close" -> close(call.arguments(), context);
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String close(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    int ticket = 0;
    String why = null;
    for (int key = in.begin(CLOSE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = in.readInt();
        case 1 -> why = in.readString();
      }
    }
    in.end();
    try {
      String result = target.close(ticket, context, why);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("close", failure);
    }
  }
}

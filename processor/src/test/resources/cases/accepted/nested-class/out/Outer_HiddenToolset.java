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
 * Describes and calls the functions of {@link Outer.Hidden}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
final class Outer_HiddenToolset implements Toolset {
  private static final ToolSpec OPEN = ToolSpec.builder("open")
      .description("Opens a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"integer"}},\
          "required":["ticket"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(OPEN);

  private static final Keys OPEN_KEYS = Keys.of("ticket");

  private final Outer.Hidden target;

  /**
   * Makes tools of an object's methods.
   */
  Outer_HiddenToolset(Outer.Hidden target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "open" -> open(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String open(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int ticket = 0;
    for (int key = in.begin(OPEN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = in.readInt();
      }
    }
    in.end();
    try {
      String result = target.open(ticket);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("open", failure);
    }
  }
}

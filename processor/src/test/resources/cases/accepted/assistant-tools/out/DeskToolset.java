package cases;

import dev.aifunction.Effect;
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
 * Describes and calls the functions of {@link Desk}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class DeskToolset implements Toolset {
  private static final ToolSpec DELETE = ToolSpec.builder("delete")
      .description("Deletes a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"integer"}},\
          "required":["ticket"],"additionalProperties":false}""")
      .effect(Effect.DESTRUCTIVE)
      .build();

  private static final List<ToolSpec> SPECS = List.of(DELETE);

  private static final Keys DELETE_KEYS = Keys.of("ticket");

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
      case "delete" -> delete(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String delete(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int ticket = 0;
    for (int key = in.begin(DELETE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = in.readInt();
      }
    }
    in.end();
    try {
      target.delete(ticket);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("delete", failure);
    }
  }
}

package cases;

import dev.aifunction.Effect;
import dev.aifunction.Generated;
import dev.aifunction.ReturnTo;
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
  private static final ToolSpec FIND = ToolSpec.builder("find")
      .description("Finds tickets.")
      .parameters("""
          {"type":"object","properties":{\
          "text":{"type":"string"}},\
          "required":["text"],"additionalProperties":false}""")
      .deferLoading(true)
      .callers("direct", "programmatic")
      .build();

  private static final ToolSpec OPEN = ToolSpec.builder("open")
      .description("Opens a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "text":{"type":"string"}},\
          "required":["text"],"additionalProperties":false}""")
      .callers("direct")
      .build();

  private static final ToolSpec CLOSE = ToolSpec.builder("close")
      .description("Closes a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"integer"}},\
          "required":["ticket"],"additionalProperties":false}""")
      .effect(Effect.DESTRUCTIVE)
      .returnTo(ReturnTo.CALLER)
      .build();

  private static final List<ToolSpec> SPECS = List.of(FIND, OPEN, CLOSE);

  private static final Keys FIND_KEYS = Keys.of("text");

  private static final Keys OPEN_KEYS = Keys.of("text");

  private static final Keys CLOSE_KEYS = Keys.of("ticket");

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
      case "find" -> find(call.arguments());
      case "open" -> open(call.arguments());
      case "close" -> close(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String find(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String text = null;
    for (int key = in.begin(FIND_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
      }
    }
    in.end();
    try {
      target.find(text);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("find", failure);
    }
  }

  private String open(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String text = null;
    for (int key = in.begin(OPEN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
      }
    }
    in.end();
    try {
      target.open(text);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("open", failure);
    }
  }

  private String close(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int ticket = 0;
    for (int key = in.begin(CLOSE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = in.readInt();
      }
    }
    in.end();
    try {
      target.close(ticket);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("close", failure);
    }
  }
}

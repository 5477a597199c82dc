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
 * Describes and calls the functions of {@link Desk}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class DeskToolset implements Toolset {
  private static final ToolSpec CLOSE = ToolSpec.builder("close")
      .description("Closes a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"integer"}},\
          "required":["ticket"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec OPEN = ToolSpec.builder("open")
      .description("Opens a ticket.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec COUNT = ToolSpec.builder("count")
      .description("Counts the tickets.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLOSE, OPEN, COUNT);

  private static final Keys CLOSE_KEYS = Keys.of("ticket");

  private static final Keys OPEN_KEYS = Keys.of();

  private static final Keys COUNT_KEYS = Keys.of();

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
      case "close" -> close(call.arguments());
      case "open" -> open(call.arguments());
      case "count" -> count(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
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
      String result = target.close(ticket);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("close", failure);
    }
  }

  private String open(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(OPEN_KEYS);
    in.end();
    try {
      String result = target.open();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("open", failure);
    }
  }

  private static String count(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(COUNT_KEYS);
    in.end();
    try {
      int result = Desk.count();
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("count", failure);
    }
  }
}

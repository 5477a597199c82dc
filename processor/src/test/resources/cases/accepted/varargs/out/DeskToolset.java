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
      .description("Closes tickets.")
      .parameters("""
          {"type":"object","properties":{\
          "tickets":{"type":"array","items":{"type":"integer"},"maxItems":2}},\
          "required":["tickets"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "tickets":{"type":"array","description":"At most 2 elements.",\
          "items":{"type":"integer"}}},\
          "required":["tickets"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"integer"}}""")
      .build();

  private static final ToolSpec JOIN = ToolSpec.builder("join")
      .description("Joins tags.")
      .parameters("""
          {"type":"object","properties":{\
          "first":{"type":"string"},\
          "more":{"type":"array","items":{"type":"string"}}},\
          "required":["first","more"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLOSE, JOIN);

  private static final Keys CLOSE_KEYS = Keys.of("tickets");

  private static final Keys JOIN_KEYS = Keys.of("first", "more");

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
      case "join" -> join(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String close(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    int[] tickets = null;
    for (int key = in.begin(CLOSE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          tickets = in.readIntArray();
          in.check(tickets.length <= 2, "must have at most 2 elements");
        }
      }
    }
    in.end();
    try {
      int[] result = target.close(context, tickets);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("close", failure);
    }
  }

  private String join(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String first = null;
    String[] more = null;
    for (int key = in.begin(JOIN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> first = in.readString();
        case 1 -> more = in.readList(ArgumentReader::readString).toArray(String[]::new);
      }
    }
    in.end();
    try {
      String result = target.join(first, more);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("join", failure);
    }
  }
}

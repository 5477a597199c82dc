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
final class DeskToolset implements Toolset {
  private static final ToolSpec CLOSE = ToolSpec.builder("close")
      .description("Closes a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}},\
          "required":["ticket"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec OPEN = ToolSpec.builder("open")
      .description("Opens a ticket.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLOSE, OPEN);

  private static final Keys CLOSE_KEYS = Keys.of("ticket");

  private static final Keys TICKET_KEYS = Keys.of("number");

  private static final Keys OPEN_KEYS = Keys.of();

  private final Desk target;

  /**
   * Makes tools of an object's methods.
   */
  DeskToolset(Desk target) {
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
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String close(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Desk.Ticket ticket = null;
    for (int key = in.begin(CLOSE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = readTicket(in);
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

  private static String open(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(OPEN_KEYS);
    in.end();
    try {
      String result = Desk.open();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("open", failure);
    }
  }

  private static Desk.Ticket readTicket(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(TICKET_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Ticket(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }
}

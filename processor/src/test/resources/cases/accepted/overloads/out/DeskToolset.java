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
          "ticket":{"type":"integer"}},\
          "required":["ticket"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec CLOSE_WITH_REASON = ToolSpec.builder("close_with_reason")
      .description("Closes a ticket with a reason.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"integer"},\
          "reason":{"type":"string"}},\
          "required":["ticket","reason"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec CLOSE_SIGNED = ToolSpec.builder("close_signed")
      .description("Closes a ticket and says who did.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"integer"}},\
          "required":["ticket"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec CLOSE_ALL = ToolSpec.builder("close_all")
      .description("Closes tickets.")
      .parameters("""
          {"type":"object","properties":{\
          "tickets":{"type":"array","items":{"type":"integer"}}},\
          "required":["tickets"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLOSE, CLOSE_WITH_REASON, CLOSE_SIGNED,
      CLOSE_ALL);

  private static final Keys CLOSE_KEYS = Keys.of("ticket");

  private static final Keys CLOSE_WITH_REASON_KEYS = Keys.of("ticket", "reason");

  private static final Keys CLOSE_SIGNED_KEYS = Keys.of("ticket");

  private static final Keys CLOSE_ALL_KEYS = Keys.of("tickets");

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
      case "close_with_reason" -> close2(call.arguments());
      case "close_signed" -> close3(call.arguments(), context);
      case "close_all" -> close4(call.arguments());
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

  private String close2(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int ticket = 0;
    String reason = null;
    for (int key = in.begin(CLOSE_WITH_REASON_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = in.readInt();
        case 1 -> reason = in.readString();
      }
    }
    in.end();
    try {
      String result = target.close(ticket, reason);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("close_with_reason", failure);
    }
  }

  private String close3(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    int ticket = 0;
    for (int key = in.begin(CLOSE_SIGNED_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = in.readInt();
      }
    }
    in.end();
    try {
      String result = target.close(ticket, context);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("close_signed", failure);
    }
  }

  private String close4(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Integer> tickets = null;
    for (int key = in.begin(CLOSE_ALL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> tickets = in.readList(ArgumentReader::readInt);
      }
    }
    in.end();
    try {
      String result = target.close(tickets);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("close_all", failure);
    }
  }
}

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
 * Describes and calls the functions of {@link Old}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldToolset implements Toolset {
  private static final ToolSpec CLOSE = ToolSpec.builder("close")
      .description("Closes a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "reason":{"type":"string","enum":["DONE"]}},\
          "required":["ticket","reason"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec OPEN = ToolSpec.builder("open")
      .description("Opens a ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false},\
          "reason":{"type":"string","enum":["DONE"]}},\
          "required":["ticket","reason"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLOSE, OPEN);

  private static final Keys CLOSE_KEYS = Keys.of("ticket", "reason");

  private static final Keys OLD_TICKET_KEYS = Keys.of("number");

  private static final Keys OLD_REASON_NAMES = Keys.of("DONE");

  private static final Keys OPEN_KEYS = Keys.of("ticket", "reason");

  private static final Keys TICKET_KEYS = Keys.of("number");

  private static final Keys REASON_NAMES = Keys.of("DONE");

  private final Old target;

  /**
   * Makes tools of an object's methods.
   */
  public OldToolset(Old target) {
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
    Old.OldTicket ticket = null;
    Old.OldReason reason = null;
    for (int key = in.begin(CLOSE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = readOldTicket(in);
        case 1 -> reason = readOldReason(in);
      }
    }
    in.end();
    try {
      Old.OldTicket result = target.close(ticket, reason);
      ResultWriter out = new ResultWriter();
      writeOldTicket(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("close", failure);
    }
  }

  private String open(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Old.Ticket ticket = null;
    Old.Reason reason = null;
    for (int key = in.begin(OPEN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = readTicket(in);
        case 1 -> reason = readReason(in);
      }
    }
    in.end();
    try {
      Old.Ticket result = target.open(ticket, reason);
      ResultWriter out = new ResultWriter();
      writeTicket(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("open", failure);
    }
  }

  private static Old.OldTicket readOldTicket(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(OLD_TICKET_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Old.OldTicket(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Old.OldReason readOldReason(ArgumentReader in) {
    return switch (in.readEnum(OLD_REASON_NAMES)) {
      case 0 -> Old.OldReason.DONE;
      default -> null;
    };
  }

  private static void writeOldTicket(ResultWriter out, Old.OldTicket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }

  private static Old.Ticket readTicket(ArgumentReader in) {
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
      return new Old.Ticket(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Old.Reason readReason(ArgumentReader in) {
    return switch (in.readEnum(REASON_NAMES)) {
      case 0 -> Old.Reason.DONE;
      default -> null;
    };
  }

  private static void writeTicket(ResultWriter out, Old.Ticket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }
}

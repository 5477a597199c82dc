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

  private static final ToolSpec WAIT_FOR_ANSWER = ToolSpec.builder("wait_for_answer")
      .description("Waits for an answer.")
      .parameters("""
          {"type":"object","properties":{\
          "millis":{"type":"integer"}},\
          "required":["millis"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec NOTIFY_ALL = ToolSpec.builder("notify_all")
      .description("Tells everybody.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SAME = ToolSpec.builder("same")
      .description("Compares desks.")
      .parameters("""
          {"type":"object","properties":{\
          "other":{}},\
          "required":["other"],"additionalProperties":false}""")
      .output("""
          {"type":"boolean"}""")
      .strict(false)
      .build();

  private static final ToolSpec CLOSE_ALL = ToolSpec.builder("close_all")
      .description("Closes tickets.")
      .parameters("""
          {"type":"object","properties":{\
          "tickets":{"type":"array","items":{"type":"integer"}}},\
          "required":["tickets"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLOSE, CLOSE_WITH_REASON, CLOSE_SIGNED,
      WAIT_FOR_ANSWER, NOTIFY_ALL, SAME, CLOSE_ALL);

  private static final Keys CLOSE_KEYS = Keys.of("ticket");

  private static final Keys CLOSE_WITH_REASON_KEYS = Keys.of("ticket", "reason");

  private static final Keys CLOSE_SIGNED_KEYS = Keys.of("ticket");

  private static final Keys WAIT_FOR_ANSWER_KEYS = Keys.of("millis");

  private static final Keys NOTIFY_ALL_KEYS = Keys.of();

  private static final Keys SAME_KEYS = Keys.of("other");

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
      case "wait_for_answer" -> wait2(call.arguments(), context);
      case "notify_all" -> notifyAll2(call.arguments(), context);
      case "same" -> equals2(call.arguments());
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

  private String wait2(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    long millis = 0;
    for (int key = in.begin(WAIT_FOR_ANSWER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> millis = in.readLong();
      }
    }
    in.end();
    try {
      target.wait(millis, context);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("wait_for_answer", failure);
    }
  }

  private String notifyAll2(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(NOTIFY_ALL_KEYS);
    in.end();
    try {
      target.notifyAll(context);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("notify_all", failure);
    }
  }

  private String equals2(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Object other = null;
    for (int key = in.begin(SAME_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> other = in.readAny();
      }
    }
    in.end();
    try {
      boolean result = target.equals(other);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("same", failure);
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

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
import java.util.regex.Pattern;

/**
 * Describes and calls the functions of {@link Shifts}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ShiftsToolset implements Toolset {
  private static final ToolSpec PLAN = ToolSpec.builder("plan")
      .description("Plans a shift.")
      .parameters("""
          {"type":"object","properties":{\
          "day":{"type":"integer","minimum":1,"maximum":5},\
          "who":{"type":"string","description":"2 to 3 characters."},\
          "room":{"type":"string","pattern":"^[A-Z]\\\\d$"},\
          "note":{"type":"string","pattern":"\\\\S"},\
          "hours":{"type":"integer","exclusiveMinimum":0,"maximum":12}},\
          "required":["day","who","room","note","hours"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "day":{"type":"integer","description":"At least 1. At most 5."},\
          "who":{"type":"string","description":"2 to 3 characters."},\
          "room":{"type":"string","description":"Matches the regular expression [A-Z]\\\\d as a \
          whole."},\
          "note":{"type":"string","description":"Not blank."},\
          "hours":{"type":"integer","description":"Greater than 0. At most 12."}},\
          "required":["day","who","room","note","hours"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(PLAN);

  private static final Keys PLAN_KEYS = Keys.of("day", "who", "room", "note", "hours");

  private static final Pattern ROOM_PATTERN = Pattern.compile("[A-Z]\\d");

  private final Shifts target;

  /**
   * Makes tools of an object's methods.
   */
  public ShiftsToolset(Shifts target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "plan" -> plan(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String plan(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int day = 0;
    String who = null;
    String room = null;
    String note = null;
    int hours = 0;
    for (int key = in.begin(PLAN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          day = in.readInt();
          in.check(day >= 1, "must be a working day, 1 to 5");
          in.check(day <= 5, "must be a working day, 1 to 5");
        }
        case 1 -> {
          who = in.readString();
          in.check(who.length() >= 2, "must be the initials of one of us");
          in.check(who.length() <= 3, "must be the initials of one of us");
        }
        case 2 -> {
          room = in.readString();
          in.check(ROOM_PATTERN.matcher(room).matches(), "must be a room such as \"B2\"");
        }
        case 3 -> {
          note = in.readString();
          in.check(!note.isBlank(), "must not be blank");
        }
        case 4 -> {
          hours = in.readInt();
          in.check(hours > 0, "must be greater than 0");
          in.check(hours <= 12, "must be at most 12");
        }
      }
    }
    in.end();
    try {
      target.plan(day, who, room, note, hours);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("plan", failure);
    }
  }
}

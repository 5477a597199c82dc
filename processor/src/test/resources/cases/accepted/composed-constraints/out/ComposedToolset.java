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
 * Describes and calls the functions of {@link Composed}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ComposedToolset implements Toolset {
  private static final ToolSpec TAKE = ToolSpec.builder("take")
      .description("Takes composed constraints.")
      .parameters("""
          {"type":"object","properties":{\
          "zip":{"type":"string","description":"Exactly 5 characters.","pattern":"^[0-9]*$"},\
          "code":{"type":"string","description":"Exactly 2 characters. Matches the regular \
          expression .* as a whole.","pattern":"^[A-Z]*$"},\
          "longer":{"type":"string","description":"Exactly 4 characters. Matches the regular \
          expression .*Z as a whole.","pattern":"^[A-Z]*$"},\
          "twice":{"type":"string","description":"Exactly 2 characters. Matches the regular \
          expression [^B]* as a whole. Matches the regular expression [A-Z]* as a whole. \
          Matches the regular expression A.* as a whole.","pattern":"^[A-Z]*$"},\
          "loop":{"type":"string","description":"Exactly 3 characters. Matches the regular \
          expression .*X as a whole.","pattern":"^[A-Z]*$"},\
          "few":{"type":"integer","minimum":1,"maximum":3},\
          "range":{"type":"integer","minimum":2,"maximum":4},\
          "ranges":{"type":"array","items":{"type":"integer","minimum":2,\
          "maximum":9223372036854775807}}},\
          "required":["zip","code","longer","twice","loop","few","range","ranges"],\
          "additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "zip":{"type":"string","description":"Exactly 5 characters. Matches the regular \
          expression [0-9]* as a whole."},\
          "code":{"type":"string","description":"Exactly 2 characters. Matches the regular \
          expression [A-Z]* as a whole. Matches the regular expression .* as a whole."},\
          "longer":{"type":"string","description":"Exactly 4 characters. Matches the regular \
          expression [A-Z]* as a whole. Matches the regular expression .*Z as a whole."},\
          "twice":{"type":"string","description":"Exactly 2 characters. Matches the regular \
          expression [A-Z]* as a whole. Matches the regular expression [^B]* as a whole. \
          Matches the regular expression A.* as a whole."},\
          "loop":{"type":"string","description":"Exactly 3 characters. Matches the regular \
          expression [A-Z]* as a whole. Matches the regular expression .*X as a whole."},\
          "few":{"type":"integer","description":"At least 1. At most 3."},\
          "range":{"type":"integer","description":"At least 2. At most 4."},\
          "ranges":{"type":"array","items":{"type":"integer","description":"At least 2. At most \
          9223372036854775807."}}},\
          "required":["zip","code","longer","twice","loop","few","range","ranges"],\
          "additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(TAKE);

  private static final Keys TAKE_KEYS = Keys.of("zip", "code", "longer", "twice", "loop", "few",
      "range", "ranges");

  private static final Pattern ZIP_PATTERN = Pattern.compile("[0-9]*");

  private static final Pattern CODE_PATTERN = Pattern.compile("[A-Z]*");

  private static final Pattern CODE_PATTERN_2 = Pattern.compile(".*");

  private static final Pattern LONGER_PATTERN = Pattern.compile("[A-Z]*");

  private static final Pattern LONGER_PATTERN_2 = Pattern.compile(".*Z");

  private static final Pattern TWICE_PATTERN = Pattern.compile("[A-Z]*");

  private static final Pattern TWICE_PATTERN_2 = Pattern.compile("[^B]*");

  private static final Pattern TWICE_PATTERN_3 = Pattern.compile("A.*");

  private static final Pattern LOOP_PATTERN = Pattern.compile("[A-Z]*");

  private static final Pattern LOOP_PATTERN_2 = Pattern.compile(".*X");

  private final Composed target;

  /**
   * Makes tools of an object's methods.
   */
  public ComposedToolset(Composed target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "take" -> take(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String take(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String zip = null;
    String code = null;
    String longer = null;
    String twice = null;
    String loop = null;
    int few = 0;
    int range = 0;
    List<Integer> ranges = null;
    for (int key = in.begin(TAKE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          zip = in.readString();
          in.check(zip.length() >= 5, "must have at least 5 characters");
          in.check(zip.length() <= 5, "must have at most 5 characters");
          in.check(ZIP_PATTERN.matcher(zip).matches(), "must match the regular expression [0-9]*");
        }
        case 1 -> {
          code = in.readString();
          in.check(code.length() >= 2 && code.length() <= 2 && CODE_PATTERN.matcher(code).matches()
              && CODE_PATTERN_2.matcher(code).matches(), "must be a code of 2 letters");
        }
        case 2 -> {
          longer = in.readString();
          in.check(longer.length() >= 4 && longer.length() <= 4
              && LONGER_PATTERN.matcher(longer).matches()
              && LONGER_PATTERN_2.matcher(longer).matches(), "must be a code of 4 letters");
        }
        case 3 -> {
          twice = in.readString();
          in.check(twice.length() >= 2 && twice.length() <= 2
              && TWICE_PATTERN.matcher(twice).matches() && TWICE_PATTERN_2.matcher(twice).matches(),
              "must be a code of 2 letters");
          in.check(twice.length() >= 2 && twice.length() <= 2
              && TWICE_PATTERN.matcher(twice).matches() && TWICE_PATTERN_3.matcher(twice).matches(),
              "must start with A");
        }
        case 4 -> {
          loop = in.readString();
          in.check(loop.length() >= 3 && loop.length() <= 3 && LOOP_PATTERN.matcher(loop).matches()
              && LOOP_PATTERN_2.matcher(loop).matches(), "must be a code of 3 letters");
        }
        case 5 -> {
          few = in.readInt();
          in.check(few >= 1 && few <= 3, "must be at least 1 and must be at most 3");
        }
        case 6 -> {
          range = in.readInt();
          in.check(range >= 2 && range <= 4, "must be at least 2 and must be at most 4");
        }
        case 7 -> ranges = in.readList(ComposedToolset::readCheckedInt);
      }
    }
    in.end();
    try {
      target.take(zip, code, longer, twice, loop, few, range, ranges);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("take", failure);
    }
  }

  private static Integer readCheckedInt(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value >= 2 && value <= 9223372036854775807L,
        "must be at least 2 and must be at most 9223372036854775807");
    return value;
  }
}

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
import java.util.Set;

/**
 * Describes and calls the functions of {@link Enums}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = Enums_Priority_AiType.class
)
public final class EnumsToolset implements Toolset {
  private static final ToolSpec PRIORITY = ToolSpec.builder("priority")
      .description("Gives a priority back.")
      .parameters("""
          {"type":"object","properties":{\
          "priority":{"type":"string","description":"How urgent it is.","enum":["LOW","HIGH"]}},\
          "required":["priority"],"additionalProperties":false}""")
      .output("""
          {"type":"string","description":"How urgent it is.","enum":["LOW","HIGH"]}""")
      .build();

  private static final ToolSpec SIZES = ToolSpec.builder("sizes")
      .description("Gives sizes back.")
      .parameters("""
          {"type":"object","properties":{\
          "sizes":{"type":"array","items":{"type":"string","enum":["klein","$groß","_1"]}}},\
          "required":["sizes"],"additionalProperties":false}""")
      .output("""
          {"type":"array","description":"No element twice.","items":{"type":"string",\
          "enum":["klein","$groß","_1"]}}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(PRIORITY, SIZES);

  private static final Keys PRIORITY_KEYS = Keys.of("priority");

  private static final Keys PRIORITY_NAMES = Keys.of("LOW", "HIGH");

  private static final Keys SIZES_KEYS = Keys.of("sizes");

  private static final Keys GRÖSSE_NAMES = Keys.of("klein", "$groß", "_1");

  private final Enums target;

  /**
   * Makes tools of an object's methods.
   */
  public EnumsToolset(Enums target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "priority" -> priority(call.arguments());
      case "sizes" -> sizes(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String priority(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Enums.Priority priority = null;
    for (int key = in.begin(PRIORITY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> priority = readPriority(in);
      }
    }
    in.end();
    try {
      Enums.Priority result = target.priority(priority);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("priority", failure);
    }
  }

  private String sizes(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Enums.Größe> sizes = null;
    for (int key = in.begin(SIZES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> sizes = in.readList(EnumsToolset::readGröße);
      }
    }
    in.end();
    try {
      Set<Enums.Größe> result = target.sizes(sizes);
      ResultWriter out = new ResultWriter();
      out.writeList(result, ResultWriter::write);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("sizes", failure);
    }
  }

  private static Enums.Priority readPriority(ArgumentReader in) {
    return switch (in.readEnum(PRIORITY_NAMES)) {
      case 0 -> Enums.Priority.LOW;
      case 1 -> Enums.Priority.HIGH;
      default -> null;
    };
  }

  private static Enums.Größe readGröße(ArgumentReader in) {
    return switch (in.readEnum(GRÖSSE_NAMES)) {
      case 0 -> Enums.Größe.klein;
      case 1 -> Enums.Größe.$groß;
      case 2 -> Enums.Größe._1;
      default -> null;
    };
  }
}

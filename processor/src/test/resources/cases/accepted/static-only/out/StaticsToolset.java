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

/**
 * Describes and calls the functions of {@link Statics}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class StaticsToolset implements Toolset {
  private static final ToolSpec ADD = ToolSpec.builder("add")
      .description("Adds two numbers.")
      .parameters("""
          {"type":"object","properties":{\
          "a":{"type":"integer"},\
          "b":{"type":"integer"}},\
          "required":["a","b"],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(ADD);

  private static final Keys ADD_KEYS = Keys.of("a", "b");

  /**
   * Makes tools of static methods.
   */
  public StaticsToolset() {
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "add" -> add(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private static String add(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int a = 0;
    int b = 0;
    for (int key = in.begin(ADD_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> a = in.readInt();
        case 1 -> b = in.readInt();
      }
    }
    in.end();
    try {
      int result = Statics.add(a, b);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("add", failure);
    }
  }
}

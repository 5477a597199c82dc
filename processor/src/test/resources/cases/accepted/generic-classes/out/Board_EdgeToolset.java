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
 * Describes and calls the functions of {@link Board.Edge}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class Board_EdgeToolset implements Toolset {
  private static final ToolSpec LENGTH = ToolSpec.builder("length")
      .description("Says how long the edge is.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(LENGTH);

  private static final Keys LENGTH_KEYS = Keys.of();

  private final Board<?, ?, ?>.Edge<?> target;

  /**
   * Makes tools of an object's methods.
   */
  public Board_EdgeToolset(Board<?, ?, ?>.Edge<?> target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "length" -> length(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String length(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(LENGTH_KEYS);
    in.end();
    try {
      int result = target.length();
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("length", failure);
    }
  }
}

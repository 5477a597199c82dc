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
 * Describes and calls the functions of {@link Cache}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
final class CacheToolset implements Toolset {
  private static final ToolSpec CLEAR = ToolSpec.builder("clear")
      .description("Empties the cache.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CLEAR);

  private static final Keys CLEAR_KEYS = Keys.of();

  private final Cache<?, ?> target;

  /**
   * Makes tools of an object's methods.
   */
  CacheToolset(Cache<?, ?> target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "clear" -> clear(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String clear(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(CLEAR_KEYS);
    in.end();
    try {
      target.clear();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("clear", failure);
    }
  }
}

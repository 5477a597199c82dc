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
 * Describes and calls the functions of {@link Scale}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ScaleToolset implements Toolset {
  private static final ToolSpec OF = ToolSpec.builder("of")
      .description("Scales a size.")
      .parameters("""
          {"type":"object","properties":{\
          "size":{"type":"integer"}},\
          "required":["size"],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(OF);

  private static final Keys OF_KEYS = Keys.of("size");

  private final Scale target;

  /**
   * Makes tools of an object's methods.
   */
  public ScaleToolset(Scale target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "of" -> of(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String of(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int size = 0;
    for (int key = in.begin(OF_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> size = in.readInt();
      }
    }
    in.end();
    try {
      int result = target.of(size);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("of", failure);
    }
  }
}

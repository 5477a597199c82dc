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
 * Describes and calls the functions of {@link Scale.Pen}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class Scale_PenToolset implements Toolset {
  private static final ToolSpec LINE = ToolSpec.builder("line")
      .description("Draws a line.")
      .parameters("""
          {"type":"object","properties":{\
          "length":{"type":"integer"}},\
          "required":["length"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(LINE);

  private static final Keys LINE_KEYS = Keys.of("length");

  private final Scale.Pen target;

  /**
   * Makes tools of an object's methods.
   */
  public Scale_PenToolset(Scale.Pen target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "line" -> line(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String line(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int length = 0;
    for (int key = in.begin(LINE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> length = in.readInt();
      }
    }
    in.end();
    try {
      String result = target.line(length);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("line", failure);
    }
  }
}

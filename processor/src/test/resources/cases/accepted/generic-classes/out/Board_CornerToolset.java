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
 * Describes and calls the functions of {@link Board.Corner}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class Board_CornerToolset implements Toolset {
  private static final ToolSpec PUT = ToolSpec.builder("put")
      .description("Puts a shape into the corner.")
      .parameters("""
          {"type":"object","properties":{\
          "shape":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}},\
          "required":["shape"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(PUT);

  private static final Keys PUT_KEYS = Keys.of("shape");

  private static final Keys SHAPE_KEYS = Keys.of("name", "corners");

  private final Board<Shape, ?, ?>.Corner target;

  /**
   * Makes tools of an object's methods.
   */
  public Board_CornerToolset(Board<Shape, ?, ?>.Corner target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "put" -> put(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String put(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Shape shape = null;
    for (int key = in.begin(PUT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shape = readShape(in);
      }
    }
    in.end();
    try {
      String result = target.put(shape);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("put", failure);
    }
  }

  private static Shape readShape(ArgumentReader in) {
    String name = null;
    int corners = 0;
    for (int key = in.begin(SHAPE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> name = in.readString();
        case 1 -> corners = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Shape(name, corners);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }
}

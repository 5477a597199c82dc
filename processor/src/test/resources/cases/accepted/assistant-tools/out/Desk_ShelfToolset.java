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
 * Describes and calls the functions of {@link Desk.Shelf}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class Desk_ShelfToolset implements Toolset {
  private static final ToolSpec FIND = ToolSpec.builder("find")
      .description("Finds a book.")
      .parameters("""
          {"type":"object","properties":{\
          "title":{"type":"string"}},\
          "required":["title"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(FIND);

  private static final Keys FIND_KEYS = Keys.of("title");

  private final Desk.Shelf target;

  /**
   * Makes tools of an object's methods.
   */
  public Desk_ShelfToolset(Desk.Shelf target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "find" -> find(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String find(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String title = null;
    for (int key = in.begin(FIND_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> title = in.readString();
      }
    }
    in.end();
    try {
      String result = target.find(title);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("find", failure);
    }
  }
}

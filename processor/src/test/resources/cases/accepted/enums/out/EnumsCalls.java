package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;

/**
 * Builds calls of the functions of {@link Enums}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = Enums_Priority_AiType.class
)
public final class EnumsCalls {
  private EnumsCalls() {
  }

  /**
   * Returns a call of the tool {@code priority}.
   */
  public static ToolCall priority(Enums.Priority priority) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("priority").write(priority);
    out.endObject();
    return ToolCall.of("priority", out.toString());
  }

  /**
   * Returns a call of the tool {@code sizes}.
   */
  public static ToolCall sizes(List<Enums.Größe> sizes) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("sizes").writeList(sizes, ResultWriter::write);
    out.endObject();
    return ToolCall.of("sizes", out.toString());
  }
}

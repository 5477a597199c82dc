package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;

/** Makes calls as a test would. */
public final class Examples {

  private Examples() {}

  public static List<ToolCall> calls() {
    return List.of(
        EnumsCalls.priority(Enums.Priority.HIGH), EnumsCalls.sizes(List.of(Enums.Größe.$groß)));
  }
}

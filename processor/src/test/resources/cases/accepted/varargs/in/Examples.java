package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;

public final class Examples {
  public static List<ToolCall> calls() {
    return List.of(DeskCalls.close(1, 2), DeskCalls.close());
  }

  static ToolCall join() {
    return DeskCalls.join("a", "b", "c");
  }
}

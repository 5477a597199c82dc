package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Desk;
import java.util.HashMap;
import java.util.Map;
import org.springframework.ai.support.ToolCallbacks;
import org.springframework.ai.tool.ToolCallback;

/** Calls through Spring AI's {@code MethodToolCallback}. */
final class SpringAiTools implements Tools {
  private final Map<String, ToolCallback> callbacks = new HashMap<>();

  SpringAiTools(Desk desk) {
    for (ToolCallback callback : ToolCallbacks.from(desk)) {
      callbacks.put(callback.getToolDefinition().name(), callback);
    }
  }

  @Override
  public String call(String name, String arguments) {
    ToolCallback callback = callbacks.get(name);
    if (callback == null) {
      throw new IllegalArgumentException("There is no tool " + name);
    }
    return callback.call(arguments);
  }
}

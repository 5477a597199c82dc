package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFunction;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;

/** Makes tools and calls for tests, and finds outputs. */
final class Tools {
  private Tools() {}

  static Toolset tool(String name, ToolFunction function) {
    return Toolset.of(spec(name).build(), function);
  }

  static ToolSpec.Builder spec(String name) {
    return ToolSpec.builder(name).description("Does " + name + ".");
  }

  static ToolCall call(String id, String name) {
    return new ToolCall(id, name, "{}");
  }

  static List<ToolOutput> outputs(List<Item> transcript) {
    return transcript.stream()
        .filter(Item.Output.class::isInstance)
        .map(item -> ((Item.Output) item).output())
        .toList();
  }
}

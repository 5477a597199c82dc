package dev.aifunction.assistant;

import dev.aifunction.tool.ToolOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is what a turn begins with: a message, or the outputs of calls that the turn before it left to
 * the application.
 */
record Beginning(List<ToolOutput> outputs, Item.@Nullable Message message) {

  static Beginning with(Item.Message message) {
    return new Beginning(List.of(), message);
  }

  static Beginning with(List<ToolOutput> outputs) {
    return new Beginning(List.copyOf(outputs), null);
  }
}

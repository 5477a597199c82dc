package dev.aifunction.assistant;

import dev.aifunction.tool.ToolOutput;
import java.util.List;

/**
 * Is what a turn begins with: messages, the last of which it answers, or the outputs of calls that
 * the turn before it left to the application.
 */
record Beginning(List<ToolOutput> outputs, List<Item.Message> messages) {

  static Beginning with(Item.Message message) {
    return new Beginning(List.of(), List.of(message));
  }

  static Beginning withMessages(List<Item.Message> messages) {
    return new Beginning(List.of(), List.copyOf(messages));
  }

  static Beginning with(List<ToolOutput> outputs) {
    return new Beginning(List.copyOf(outputs), List.of());
  }
}

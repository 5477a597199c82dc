package dev.aifunction.tool;

import java.util.Objects;
import java.util.UUID;

/**
 * A model's request to call a tool.
 *
 * @param id what the model calls this call; its output carries the same id
 * @param name the tool's name, as the model wrote it
 * @param arguments the arguments as the model wrote them: JSON text, not yet checked
 */
public record ToolCall(String id, String name, String arguments) {

  public ToolCall {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(arguments, "arguments");
  }

  /**
   * Returns a call with an id of its own, as the generated {@code …Calls} classes make it.
   *
   * @param arguments JSON text
   */
  public static ToolCall of(String name, String arguments) {
    return new ToolCall("call_" + UUID.randomUUID().toString().replace("-", ""), name, arguments);
  }
}

package dev.aifunction.tool;

import java.util.List;

/**
 * Describes tools and calls them; the processor generates one for each class with {@code
 * AiFunction} methods.
 *
 * <pre>{@code
 * Toolset tools = new WeatherToolset(new Weather());
 * String output = tools.call("get_forecast", "{\"city\": \"Oslo, Norway\", \"days\": 3}");
 * }</pre>
 *
 * <p>A toolset is as thread-safe as the object behind it: a turn's calls may run at the same time.
 */
public interface Toolset {

  /** Returns the tools that this set can call, in the order in which a model is told of them. */
  List<ToolSpec> specs();

  /**
   * Calls a tool and returns its output: JSON text, or plain text for a tool without output schema.
   *
   * @throws BadToolCallException when the model is wrong: no such tool, or arguments it cannot take
   * @throws ToolFailedException when the tool is: its cause is what the method threw
   */
  String call(ToolCall call, CallContext context);

  /**
   * Calls a tool by its name, outside of any conversation.
   *
   * @throws BadToolCallException when there is no such tool, or the arguments are wrong
   * @throws ToolFailedException when the tool fails
   */
  default String call(String name, String arguments) {
    return call(new ToolCall("", name, arguments), CallContext.none());
  }

  /** Returns a set of one tool that is known only at run time. */
  static Toolset of(ToolSpec spec, ToolFunction function) {
    return new SingleTool(spec, function);
  }

  /**
   * Returns a set of all the given sets' tools.
   *
   * @throws IllegalArgumentException when two tools have the same name
   */
  static Toolset combine(Toolset... toolsets) {
    return new CombinedToolset(List.of(toolsets));
  }
}

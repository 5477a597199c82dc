package dev.aifunction.tool;

/** Is what a tool does, for a tool that is known only at run time. */
@FunctionalInterface
public interface ToolFunction {

  /**
   * Runs the tool.
   *
   * @param call the model's call
   * @param context what surrounds it
   * @return the output, as JSON text or plain text
   * @throws BadToolCallException when the arguments are wrong: the model is told every problem
   * @throws Exception when the tool fails: the model is told only that it did
   */
  String call(ToolCall call, CallContext context) throws Exception;
}

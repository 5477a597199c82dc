package dev.aifunction.tool;

import java.time.Duration;

/**
 * Is told of the calls that a {@link Dispatcher} runs, on the dispatching thread.
 *
 * <p>What a listener throws is logged and changes nothing.
 */
public interface DispatchListener {

  /** Is told that a call is about to run. */
  default void started(ToolCall call) {}

  /** Is told that a call failed for a reason that may pass, and is run again. */
  default void repeated(ToolCall call, ToolFailedException failure) {}

  /** Is told what the model is told: a tool's output, or why there is none. */
  default void finished(ToolCall call, ToolOutput output, Duration duration) {}

  /** Is told what a tool threw, with its whole cause, before {@link #finished}. */
  default void failed(ToolCall call, ToolFailedException failure) {}
}

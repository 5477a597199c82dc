package dev.aifunction.tool;

import java.time.Duration;

/**
 * Is told of the calls that a {@link Dispatcher} runs, on the dispatching thread.
 *
 * <p>Every call ends with {@link #finished}. What comes before it says what happened: {@link
 * #started} is missing where no tool was run: it does not exist, or nobody approved.
 *
 * <p>What a listener throws is logged and changes nothing.
 */
public interface DispatchListener {

  /** Is told that the {@link Approver} is about to be asked about a destructive call. */
  default void approvalAsked(ToolCall call) {}

  /** Is told what the {@link Approver} decided; one that fails has not approved. */
  default void approvalDecided(ToolCall call, boolean approved) {}

  /** Is told that a call is about to run. */
  default void started(ToolCall call) {}

  /** Is told that a call failed for a reason that may pass, and is run again. */
  default void repeated(ToolCall call, ToolFailedException failure) {}

  /**
   * Is told what the model got wrong, before {@link #finished}: it called a tool that does not
   * exist, or with arguments that do not fit.
   */
  default void rejected(ToolCall call, BadToolCallException mistake) {}

  /** Is told what the model is told: a tool's output, or why there is none. */
  default void finished(ToolCall call, ToolOutput output, Duration duration) {}

  /** Is told what a tool threw, with its whole cause, before {@link #finished}. */
  default void failed(ToolCall call, ToolFailedException failure) {}
}

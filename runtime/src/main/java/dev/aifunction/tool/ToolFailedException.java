package dev.aifunction.tool;

import dev.aifunction.concurrent.Callbacks;
import dev.aifunction.openapi.http.AiFunctionException;

/**
 * Says that a tool failed: the call was right, the method threw.
 *
 * <p>The cause is what the method threw. The message says only which tool failed, because it may
 * reach the model, and a cause's message may hold secrets.
 */
public final class ToolFailedException extends AiFunctionException {
  private static final long serialVersionUID = 1;

  private final String toolName;

  /** Says which tool failed, and why. */
  public ToolFailedException(String toolName, Throwable cause) {
    super("The tool " + toolName + " failed.", cause);
    this.toolName = toolName;
  }

  /**
   * Returns the exception for what a tool's method threw; an interruption is kept for the thread to
   * see.
   *
   * @throws VirtualMachineError when that is what the method threw: it is nobody's to handle, a
   *     {@link StackOverflowError} aside, which is the method's own fault
   */
  public static ToolFailedException of(String toolName, Throwable cause) {
    Callbacks.rethrowErrorOfTheMachine(cause);
    if (cause instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return new ToolFailedException(toolName, cause);
  }

  /** Returns the name of the tool. */
  public String toolName() {
    return toolName;
  }
}

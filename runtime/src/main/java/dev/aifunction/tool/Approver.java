package dev.aifunction.tool;

/** Decides whether a destructive call may run, usually by asking somebody. */
@FunctionalInterface
public interface Approver {

  /**
   * Returns whether the call may run; it is asked once for every call, before it runs. An exception
   * is logged, and the call does not run.
   *
   * <p>When the turn is cancelled or its time is over, the thread that is asked is interrupted, and
   * whatever the answer, the call does not run.
   */
  boolean approve(ToolCall call);

  /**
   * Returns whether the call may run, knowing what surrounds it, such as the conversation and who
   * is signed in. This is the method that is asked; left out, the other one decides.
   */
  default boolean approve(ToolCall call, CallContext context) {
    return approve(call);
  }
}

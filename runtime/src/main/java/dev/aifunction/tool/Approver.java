package dev.aifunction.tool;

/** Decides whether a destructive call may run, usually by asking somebody. */
@FunctionalInterface
public interface Approver {

  /**
   * Returns whether the call may run; it is asked once for every call, before it runs. An exception
   * is logged, and the call does not run.
   */
  boolean approve(ToolCall call);
}

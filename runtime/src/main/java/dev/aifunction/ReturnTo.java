package dev.aifunction;

/** Says who runs a function's calls and receives its result. */
public enum ReturnTo {
  /** The model: the toolkit runs the call, and the conversation goes on with its result. */
  MODEL,
  /**
   * The caller of the assistant: the call is not run, the turn ends with it, and the application
   * finds it in {@link dev.aifunction.assistant.Reply#pendingCalls()}.
   */
  CALLER
}

package dev.aifunction.assistant;

/** Says what becomes of a turn in which a tool fails. */
public enum ToolErrors {
  /** The model is told that the tool failed, and nothing of why, and goes on. */
  TELL_MODEL,
  /**
   * The turn ends with the tool's {@link dev.aifunction.tool.ToolFailedException}, and calls that
   * run beside it are interrupted. Wrong arguments are the model's to repair all the same.
   */
  STOP
}

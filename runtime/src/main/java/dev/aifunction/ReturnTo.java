package dev.aifunction;

/** Says who receives a function's result. */
public enum ReturnTo {
  /** The model: the conversation goes on. */
  MODEL,
  /** The caller of the assistant: the conversation ends with the result. */
  CALLER
}

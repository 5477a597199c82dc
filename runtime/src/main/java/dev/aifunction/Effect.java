package dev.aifunction;

/** Says what calling a function does to the world. */
public enum Effect {
  /** Nothing is known: treated as {@link #WRITE}. */
  UNSPECIFIED,
  /** It only looks. */
  READ,
  /** It changes something that can be changed back. */
  WRITE,
  /** It changes something for good: an approver has to agree to every call. */
  DESTRUCTIVE
}

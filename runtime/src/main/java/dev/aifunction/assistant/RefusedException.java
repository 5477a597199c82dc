package dev.aifunction.assistant;

import java.util.List;

/** Says that the model refused to answer. */
public final class RefusedException extends ConversationException {
  private static final long serialVersionUID = 1;

  private final String refusal;

  RefusedException(String refusal, List<Item> transcript) {
    super("The model refused to answer: " + refusal, null, transcript);
    this.refusal = refusal;
  }

  /** Returns the model's words. */
  public String refusal() {
    return refusal;
  }
}

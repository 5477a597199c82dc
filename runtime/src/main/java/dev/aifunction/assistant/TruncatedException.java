package dev.aifunction.assistant;

import java.util.List;

/**
 * Says that the answer was cut off, by its length or by a content filter, before it was of use.
 *
 * <p>A text that was cut is still an answer, and its {@link Reply#finishReason()} says that it was
 * cut; this exception is for no text at all, and for a structured answer that cannot be read.
 */
public final class TruncatedException extends ConversationException {
  private static final long serialVersionUID = 1;

  private final String finishReason;

  TruncatedException(String finishReason, List<Item> transcript) {
    super(
        "The answer was cut off before it was of use, finish reason '%s'".formatted(finishReason),
        null,
        transcript);
    this.finishReason = finishReason;
  }

  /** Returns why the model stopped, see {@link ModelResponse#finishReason()}. */
  public String finishReason() {
    return finishReason;
  }
}

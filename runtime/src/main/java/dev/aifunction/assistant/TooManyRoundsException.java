package dev.aifunction.assistant;

import java.util.List;

/**
 * Says that the model still called tools when the conversation's limit of rounds was reached.
 *
 * <p>The calls of the last round were not run; in the transcript their outputs say so.
 */
public final class TooManyRoundsException extends ConversationException {
  private static final long serialVersionUID = 1;

  TooManyRoundsException(int maxRounds, List<Item> transcript) {
    super(
        "The model still called tools in round %d, the last that maxRounds allows"
            .formatted(maxRounds),
        null,
        transcript);
  }
}

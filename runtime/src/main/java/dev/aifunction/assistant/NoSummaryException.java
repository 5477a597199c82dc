package dev.aifunction.assistant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that the model which sums up a long conversation gave no whole summary; the question was not
 * asked then.
 *
 * <p>It refused, or its answer was cut off or without a text. Half a summary would stand for
 * everything that was said, so it is not used; the next turn asks for another.
 *
 * @see ContextWindow#summary
 */
public final class NoSummaryException extends ConversationException {
  private static final long serialVersionUID = 1;

  private NoSummaryException(String why, List<Item> transcript) {
    super("The conversation could not be summed up: " + why, null, transcript);
  }

  /** Throws when an answer is no whole summary. */
  static void check(ModelResponse answer, List<Item> transcript) {
    String why = whatIsWrong(answer);
    if (why != null) {
      throw new NoSummaryException(why, transcript);
    }
  }

  private static @Nullable String whatIsWrong(ModelResponse answer) {
    if (answer.refusal() != null) {
      return "the model refused: " + answer.refusal();
    }
    if (answer.isCut()) {
      return "the answer was cut off, finish reason '%s': allow it more tokens"
          .formatted(answer.finishReason());
    }
    return answer.text().isBlank() ? "the answer was without a text" : null;
  }
}

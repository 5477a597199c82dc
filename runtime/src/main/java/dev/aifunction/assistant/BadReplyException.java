package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a structured answer did not fit its format, even after the model was told why. */
public final class BadReplyException extends ConversationException {
  private static final long serialVersionUID = 1;

  private final BadToolCallException cause;
  private final String text;

  BadReplyException(BadToolCallException cause, String text, List<Item> transcript) {
    super(
        "The answer does not fit the response format: "
            + cause.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")),
        cause,
        transcript);
    this.cause = cause;
    this.text = text;
  }

  /** Returns everything that is wrong with the answer; never empty. */
  public List<Problem> problems() {
    return cause.problems();
  }

  /** Returns the answer as the model wrote it. */
  public String text() {
    return text;
  }
}

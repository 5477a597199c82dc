package dev.aifunction.mock.model;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is what the model answers, whichever API it goes by. */
public sealed interface Reply {

  /**
   * Is a text.
   *
   * @param text the text
   */
  record Text(String text) implements Reply {}

  /**
   * Is one or more tool calls.
   *
   * @param calls the calls, never empty
   */
  record Calls(List<ToolCall> calls) implements Reply {

    public Calls {
      calls = List.copyOf(calls);
      if (calls.isEmpty()) {
        throw new IllegalArgumentException("a reply of calls needs at least one call");
      }
    }
  }

  /**
   * Is a refusal to answer.
   *
   * @param text the reason
   */
  record Refusal(String text) implements Reply {}

  /**
   * Is a text that the limit of tokens cut off.
   *
   * @param text what came before the limit
   */
  record Truncated(String text) implements Reply {}

  /**
   * Is no answer at all: the API reports an error.
   *
   * @param status the HTTP status
   * @param code the error's code
   * @param message the error's message
   */
  record Failure(int status, @Nullable String code, String message) implements Reply {

    public Failure {
      if (status < 400 || status > 599) {
        throw new IllegalArgumentException("not the status of an error: " + status);
      }
    }
  }
}

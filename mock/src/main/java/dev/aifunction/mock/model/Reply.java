package dev.aifunction.mock.model;

import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Is what the model answers, whichever API it goes by. */
public sealed interface Reply {

  /**
   * Is an answer.
   *
   * @param parts what it says and which tools it calls, in order
   * @param end how it ends
   * @param usage the tokens that it is said to have cost, null for an estimate
   */
  record Turn(List<Part> parts, End end, @Nullable Usage usage) implements Reply {

    public Turn {
      parts = List.copyOf(parts);
    }

    /** Returns a complete answer of {@code parts}. */
    public static Turn of(Part... parts) {
      return new Turn(List.of(parts), End.COMPLETE, null);
    }

    /** Returns the calls among the parts. */
    public List<ToolCall> calls() {
      List<ToolCall> calls = new ArrayList<>();
      for (Part part : parts) {
        if (part instanceof Part.Call call) {
          calls.add(call.call());
        }
      }
      return calls;
    }

    /** Returns the texts as one, each on lines of its own; null when there is none. */
    public @Nullable String text() {
      return joined(Part.Text.class);
    }

    /** Returns the refusals as one, null when nothing is refused. */
    public @Nullable String refusal() {
      return joined(Part.Refusal.class);
    }

    private @Nullable String joined(Class<? extends Part> kind) {
      List<Part> some = parts.stream().filter(kind::isInstance).toList();
      return some.isEmpty()
          ? null
          : some.stream().map(Part::content).collect(Collectors.joining("\n"));
    }

    /** Returns about how many tokens the answer has, at least one. */
    public int tokens() {
      return Math.max(1, parts.stream().mapToInt(Part::tokens).sum());
    }

    /** Returns about how many of its tokens are for reasoning. */
    public int reasoningTokens() {
      return parts.stream().filter(Part.Reasoning.class::isInstance).mapToInt(Part::tokens).sum();
    }
  }

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

  /** Is how an answer ends. */
  sealed interface End {
    /** The end of an answer that is whole. */
    End COMPLETE = new Complete();

    /** The end of an answer that the limit of tokens cut off. */
    End TRUNCATED = new Truncated();

    /** Is the end of an answer that is whole. */
    record Complete() implements End {}

    /** Is the end of an answer that the limit of tokens cut off. */
    record Truncated() implements End {}

    /**
     * Is the end of an answer that broke off by a failure.
     *
     * @param code the error's code, such as {@code server_error}
     * @param message the error's message
     */
    record Failed(String code, String message) implements End {}
  }
}

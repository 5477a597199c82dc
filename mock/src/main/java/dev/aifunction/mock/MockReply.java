package dev.aifunction.mock;

import dev.aifunction.mock.model.Part;
import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.tool.ToolCall;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Is what the model replies to one request, written down by a test.
 *
 * <pre>{@code
 * mock.script(
 *     MockReply.text("I look it up.")
 *         .and(MockReply.calls(new ToolCall("call_1", "get_forecast", "{\"city\":\"Oslo\"}"))),
 *     MockReply.text("Take an umbrella.").withUsage(120, 7));
 * }</pre>
 *
 * <p>A reply is the same for every API: Chat Completions tells it as one message, Responses as
 * items, a run as messages and steps.
 */
public final class MockReply {
  private final Reply reply;

  private MockReply(Reply reply) {
    this.reply = reply;
  }

  private static MockReply of(Part part) {
    return new MockReply(Reply.Turn.of(part));
  }

  /** Replies with a text. */
  public static MockReply text(String text) {
    return of(new Part.Text(Objects.requireNonNull(text, "text")));
  }

  /**
   * Replies with a structured answer, which on the wire is a text like another.
   *
   * @param json the JSON text; it may be wrong, to see what becomes of it
   */
  public static MockReply json(String json) {
    return text(json);
  }

  /**
   * Replies with tool calls, as one turn.
   *
   * @param calls the calls; one with an empty id is given an id, and nothing checks names and
   *     arguments: a model makes such mistakes too
   * @throws IllegalArgumentException for no call
   */
  public static MockReply calls(ToolCall... calls) {
    if (calls.length == 0) {
      throw new IllegalArgumentException("a reply of calls needs at least one call");
    }
    return new MockReply(
        Reply.Turn.of(Arrays.stream(calls).map(Part.Call::new).toArray(Part[]::new)));
  }

  /** Replies that the model will not answer. */
  public static MockReply refusal(String reason) {
    return of(new Part.Refusal(Objects.requireNonNull(reason, "reason")));
  }

  /**
   * Replies with a thought, of which Responses tells this summary and the other APIs only its
   * tokens; what it leads to comes by {@link #and}.
   */
  public static MockReply reasoning(String summary) {
    return of(new Part.Reasoning(Objects.requireNonNull(summary, "summary")));
  }

  /**
   * Replies with a text that the limit of tokens cut off: its finish reason is {@code length}, and
   * a response or run is incomplete.
   */
  public static MockReply truncated(String text) {
    Part part = new Part.Text(Objects.requireNonNull(text, "text"));
    return new MockReply(new Reply.Turn(List.of(part), Reply.End.TRUNCATED, null));
  }

  /**
   * Replies with a failure after the answer has begun: a response or run has the status {@code
   * failed} and this error, and a chat completion is an error with status 500.
   *
   * @param code the error's code; Responses and runs both know {@code server_error}, {@code
   *     rate_limit_exceeded} and {@code invalid_prompt}
   * @param message the error's message
   */
  public static MockReply failed(String code, String message) {
    return new MockReply(
        new Reply.Turn(
            List.of(),
            new Reply.End.Failed(
                Objects.requireNonNull(code, "code"), Objects.requireNonNull(message, "message")),
            null));
  }

  /**
   * Replies with an error of the API instead of an answer; a run, which has been created by then,
   * fails.
   *
   * @param status the HTTP status, from 400 to 599
   * @param code the error's code, such as {@code context_length_exceeded}; null for none
   * @param message the error's message
   * @throws IllegalArgumentException for another status
   */
  public static MockReply error(int status, @Nullable String code, String message) {
    return new MockReply(
        new Reply.Failure(status, code, Objects.requireNonNull(message, "message")));
  }

  /**
   * Returns the reply of this and then {@code more} in one turn: a text before calls, several
   * messages, or half an answer that fails.
   *
   * @throws IllegalStateException if this reply ends early: nothing can follow
   * @throws IllegalArgumentException if {@code more} is an error of the API
   */
  public MockReply and(MockReply more) {
    if (!(reply instanceof Reply.Turn first && first.end() instanceof Reply.End.Complete)) {
      throw new IllegalStateException("nothing follows a reply that ends early: " + this);
    }
    if (!(more.reply instanceof Reply.Turn second)) {
      throw new IllegalArgumentException("an error takes the place of an answer: " + more);
    }
    List<Part> parts = Stream.concat(first.parts().stream(), second.parts().stream()).toList();
    Usage usage = second.usage() != null ? second.usage() : first.usage();
    return new MockReply(new Reply.Turn(parts, second.end(), usage));
  }

  /**
   * Returns this reply with the tokens that it is said to have cost.
   *
   * @param input the tokens of the request
   * @param output the tokens of the answer
   * @throws IllegalArgumentException for less than none
   * @throws IllegalStateException if this reply is an error of the API, which costs none
   */
  public MockReply withUsage(int input, int output) {
    if (!(reply instanceof Reply.Turn turn)) {
      throw new IllegalStateException("an error has no usage: " + this);
    }
    return new MockReply(new Reply.Turn(turn.parts(), turn.end(), new Usage(input, output)));
  }

  Reply reply() {
    return reply;
  }

  /** Returns the reply's content. */
  @Override
  public String toString() {
    return reply.toString();
  }
}

package dev.aifunction.mock;

import dev.aifunction.mock.model.Reply;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is what the model replies to one request, written down by a test.
 *
 * <pre>{@code
 * mock.script(
 *     MockReply.calls(new ToolCall("call_1", "get_forecast", "{\"city\":\"Oslo\"}")),
 *     MockReply.text("Take an umbrella."));
 * }</pre>
 */
public final class MockReply {
  private final Reply reply;

  private MockReply(Reply reply) {
    this.reply = reply;
  }

  /** Replies with a text. */
  public static MockReply text(String text) {
    return new MockReply(new Reply.Text(Objects.requireNonNull(text, "text")));
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
    return new MockReply(new Reply.Calls(List.of(calls)));
  }

  /** Replies that the model will not answer. */
  public static MockReply refusal(String reason) {
    return new MockReply(new Reply.Refusal(Objects.requireNonNull(reason, "reason")));
  }

  /** Replies with a text that the limit of tokens cut off: its finish reason is {@code length}. */
  public static MockReply truncated(String text) {
    return new MockReply(new Reply.Truncated(Objects.requireNonNull(text, "text")));
  }

  /**
   * Replies with an error of the API instead of an answer.
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

  Reply reply() {
    return reply;
  }

  /** Returns the reply's kind and content. */
  @Override
  public String toString() {
    return reply.toString();
  }
}

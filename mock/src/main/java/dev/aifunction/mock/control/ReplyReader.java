package dev.aifunction.mock.control;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.model.Part;
import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the model is to reply, under the words of {@code MockReply}.
 *
 * <pre>{@code
 * {"text": "I look it up.",
 *  "and": [{"calls": [{"name": "get_forecast", "arguments": {"city": "Oslo"}}]}],
 *  "usage": {"input": 120, "output": 7}}
 * }</pre>
 */
final class ReplyReader {
  private static final String ERROR = "error";

  /** What a turn is made of. */
  private static final List<String> TOLD =
      List.of("text", "json", "calls", "refusal", "reasoning", "truncated", "failed");

  /** What a reply can be. */
  private static final List<String> REPLIES =
      List.of("text", "json", "calls", "refusal", "reasoning", "truncated", "failed", ERROR);

  private final List<Part> parts = new ArrayList<>();
  private Reply.End end = Reply.End.COMPLETE;

  private ReplyReader() {}

  /**
   * Returns the replies that {@code values} are.
   *
   * @throws ApiError 400 where one is none
   */
  static List<Reply> all(Value values) {
    return values.items().stream().map(ReplyReader::reply).toList();
  }

  private static Reply reply(Value value) {
    String kind = value.oneOf(REPLIES);
    if (kind.equals(ERROR)) {
      value.checkMembers(ERROR);
      return error(value.get(ERROR));
    }
    value.checkMembers(kind, "and", "usage");
    return new ReplyReader().turn(kind, value);
  }

  private static Reply error(Value error) {
    error.checkMembers("status", "code", "message");
    return new Reply.Failure(
        error.get("status").errorStatus(),
        error.has("code") ? error.get("code").text() : null,
        error.get("message").text());
  }

  private Reply turn(String kind, Value value) {
    tell(kind, value.get(kind));
    if (value.has("and")) {
      for (Value more : value.get("and").items()) {
        if (end != Reply.End.COMPLETE) {
          throw more.refused("nothing after a reply that ends early");
        }
        String next = more.oneOf(TOLD);
        more.checkMembers(next);
        tell(next, more.get(next));
      }
    }
    return new Reply.Turn(parts, end, value.has("usage") ? usage(value.get("usage")) : null);
  }

  private void tell(String kind, Value told) {
    switch (kind) {
      case "text" -> parts.add(new Part.Text(told.text()));
      case "json" -> parts.add(new Part.Text(told.json()));
      case "calls" -> told.items().forEach(call -> parts.add(new Part.Call(call(call))));
      case "refusal" -> parts.add(new Part.Refusal(told.text()));
      case "reasoning" -> parts.add(new Part.Reasoning(told.text()));
      case "truncated" -> {
        parts.add(new Part.Text(told.text()));
        end = Reply.End.TRUNCATED;
      }
      case "failed" -> {
        told.checkMembers("code", "message");
        end = new Reply.End.Failed(told.get("code").text(), told.get("message").text());
      }
      default -> throw new IllegalStateException("no case for " + kind);
    }
  }

  /** Returns a call; without an id it is given one, as a model's calls are. */
  private static ToolCall call(Value call) {
    call.checkMembers("id", "name", "arguments");
    return new ToolCall(
        call.has("id") ? call.get("id").text() : "",
        call.get("name").text(),
        call.get("arguments").json());
  }

  private static Usage usage(Value usage) {
    usage.checkMembers("input", "output");
    return new Usage(
        (int) usage.get("input").integer(0, Integer.MAX_VALUE),
        (int) usage.get("output").integer(0, Integer.MAX_VALUE));
  }
}

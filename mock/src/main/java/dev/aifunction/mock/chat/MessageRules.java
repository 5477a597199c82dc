package dev.aifunction.mock.chat;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.Refusals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Refuses messages that do not go together: every call has its output before anything else. */
final class MessageRules {
  private static final List<String> ASSISTANT_SAYS =
      List.of("content", "tool_calls", "function_call", "refusal", "audio");

  private MessageRules() {}

  /**
   * Checks the messages of a request.
   *
   * @throws ApiError 400 when they do not go together
   */
  static void check(JsonNode messages) {
    Set<String> unanswered = new LinkedHashSet<>();
    for (int i = 0; i < messages.size(); i++) {
      JsonNode message = messages.get(i);
      String at = "messages[" + i + "]";
      String role = message.path("role").stringValue();
      if (role.equals("tool")) {
        checkOutput(message, unanswered, at);
        continue;
      }
      checkAnswered(unanswered, at);
      if (role.equals("assistant")) {
        checkAssistant(message, at);
        message.path("tool_calls").forEach(call -> unanswered.add(call.path("id").stringValue()));
      }
    }
    checkAnswered(unanswered, "messages");
  }

  private static void checkOutput(JsonNode message, Set<String> unanswered, String at) {
    if (!unanswered.remove(message.path("tool_call_id").stringValue())) {
      throw Refusals.invalid(
          at + ".tool_call_id",
          "Invalid parameter: messages with role 'tool' must be a response to a preceding message"
              + " with 'tool_calls', and to each of its calls once.");
    }
  }

  private static void checkAnswered(Set<String> unanswered, String at) {
    if (!unanswered.isEmpty()) {
      throw Refusals.invalid(
          at,
          "An assistant message with 'tool_calls' must be followed by tool messages responding to"
              + " each 'tool_call_id'. These have none: "
              + String.join(", ", unanswered)
              + ".");
    }
  }

  private static void checkAssistant(JsonNode message, String at) {
    JsonNode calls = message.path("tool_calls");
    if (calls.isArray() && calls.isEmpty()) {
      throw ApiError.badRequest(
          at + ".tool_calls",
          "empty_array",
          "Invalid '" + at + ".tool_calls': an assistant message without calls leaves it out.");
    }
    if (ASSISTANT_SAYS.stream().noneMatch(message::hasNonNull)) {
      throw Refusals.invalid(
          at + ".content", "An assistant message must have 'content', 'tool_calls' or a refusal.");
    }
  }
}

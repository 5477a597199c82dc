package dev.aifunction.mock.responses;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.Refusals;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refuses items that do not go together: every call has one output after it, every output its call.
 */
final class ContextRules {
  private static final Set<String> CALLS = Set.of("function_call", "custom_tool_call");
  private static final Set<String> OUTPUTS =
      Set.of("function_call_output", "custom_tool_call_output");

  private ContextRules() {}

  /**
   * Checks all items that the model is shown.
   *
   * @param before the items that came before the request
   * @param input the request's own
   * @throws ApiError 400 when they do not go together
   */
  static void check(List<ObjectNode> before, List<ObjectNode> input) {
    Set<String> unanswered = new LinkedHashSet<>();
    Set<String> answeredBefore = new HashSet<>();
    for (JsonNode item : before) {
      pair(item, unanswered, answeredBefore);
      if (isOutput(item)) {
        answeredBefore.add(callId(item));
      }
    }
    // A request whose answer was lost is sent again, and its conversation has the outputs by then.
    input.forEach(item -> pair(item, unanswered, answeredBefore));
    if (!unanswered.isEmpty()) {
      throw Refusals.invalid(
          "input", "No tool output found for function call " + String.join(", ", unanswered) + ".");
    }
  }

  private static void pair(JsonNode item, Set<String> unanswered, Set<String> answeredBefore) {
    String id = callId(item);
    if (isCall(item) && !unanswered.add(id)) {
      throw Refusals.invalid(
          "input", "More than one function call with call_id " + id + " waits for its output.");
    }
    if (isOutput(item) && !unanswered.remove(id) && !answeredBefore.contains(id)) {
      throw Refusals.invalid(
          "input", "No tool call found for function call output with call_id " + id + ".");
    }
  }

  private static String callId(JsonNode item) {
    return item.path("call_id").stringValue("");
  }

  static boolean isCall(JsonNode item) {
    return CALLS.contains(item.path("type").stringValue(""));
  }

  static boolean isOutput(JsonNode item) {
    return OUTPUTS.contains(item.path("type").stringValue(""));
  }
}

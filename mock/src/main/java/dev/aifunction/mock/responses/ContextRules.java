package dev.aifunction.mock.responses;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.Refusals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Refuses items that do not go together: every call has its output, every output its call. */
final class ContextRules {
  private static final Set<String> CALLS = Set.of("function_call", "custom_tool_call");
  private static final Set<String> OUTPUTS =
      Set.of("function_call_output", "custom_tool_call_output");

  private ContextRules() {}

  /**
   * Checks all items that the model is shown.
   *
   * @throws ApiError 400 when they do not go together
   */
  static void check(List<ObjectNode> context) {
    Set<String> called = new LinkedHashSet<>();
    Set<String> answered = new LinkedHashSet<>();
    for (JsonNode item : context) {
      String id = item.path("call_id").stringValue("");
      if (isCall(item)) {
        called.add(id);
      } else if (isOutput(item)) {
        if (!called.contains(id)) {
          throw Refusals.invalid(
              "input", "No tool call found for function call output with call_id " + id + ".");
        }
        answered.add(id);
      }
    }
    called.removeAll(answered);
    if (!called.isEmpty()) {
      throw Refusals.invalid(
          "input", "No tool output found for function call " + String.join(", ", called) + ".");
    }
  }

  static boolean isCall(JsonNode item) {
    return CALLS.contains(item.path("type").stringValue(""));
  }

  static boolean isOutput(JsonNode item) {
    return OUTPUTS.contains(item.path("type").stringValue(""));
  }
}

package dev.aifunction.mock.assistants;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.OfferedTools;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Refuses tools and response formats that a schema allows and the API does not. */
public final class AssistantRules {
  private AssistantRules() {}

  /**
   * Checks the tools and the response format of an assistant or run.
   *
   * @return the functions among the tools
   * @throws ApiError 400 when one cannot be offered or asked for
   */
  public static OfferedTools check(JsonNode request) {
    JsonNode tools = request.path("tools");
    OfferedTools.checkCount(tools);
    OfferedTools offered = new OfferedTools();
    for (int i = 0; i < tools.size(); i++) {
      JsonNode function = tools.get(i).path("function");
      if (function.isObject()) {
        offered.add(function, "tools[" + i + "].function");
      }
    }
    JsonNode format = request.path("response_format").path("json_schema");
    if (format.isObject()) {
      OfferedTools.checkFormat(format, "response_format.json_schema", "response_format");
    }
    return offered;
  }

  /**
   * Checks the tool choice of a run.
   *
   * @param choice the choice
   * @param offered the functions that the run offers
   * @throws ApiError 400 when it names another
   */
  public static void checkChoice(JsonNode choice, OfferedTools offered) {
    String name = choice.path("function").path("name").stringValue(null);
    if (name != null) {
      offered.checkChosen(List.of(name), "tool_choice");
    }
  }
}

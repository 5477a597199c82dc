package dev.aifunction.mock.responses;

import dev.aifunction.mock.model.ModelInput;
import dev.aifunction.mock.model.ModelInput.Choice;
import dev.aifunction.mock.model.ModelInput.Format;
import dev.aifunction.mock.model.ModelInput.Limits;
import dev.aifunction.mock.model.ModelInput.Output;
import dev.aifunction.mock.model.ModelInput.Tool;
import dev.aifunction.mock.responses.ClientTools.ClientTool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Translates a request and the items before it into what the model is asked. */
final class ResponseInput {
  private ResponseInput() {}

  /**
   * Returns what {@code request} asks the model.
   *
   * @param context all items that the model is shown, the request's own included
   */
  static ModelInput of(JsonNode request, List<ObjectNode> context) {
    JsonNode choice = request.path("tool_choice");
    Set<String> chosen = Set.copyOf(ResponseRules.namesIn(choice));
    List<Tool> tools = new ArrayList<>();
    for (ClientTool tool : ClientTools.in(request.path("tools"))) {
      if (chosen.isEmpty() || chosen.contains(tool.name())) {
        tools.add(
            new Tool(
                tool.name(),
                tool.described().path("description").stringValue(""),
                tool.described().path("parameters")));
      }
    }
    JsonNode format = request.path("text").path("format");
    return new ModelInput(
        message(context),
        outputs(context),
        tools,
        mode(choice, chosen),
        !chosen.isEmpty(),
        request.path("parallel_tool_calls").booleanValue(true),
        Format.named(format.path("type").stringValue(""), format.path("schema")),
        Limits.of(request.path("max_output_tokens")));
  }

  private static Choice mode(JsonNode choice, Set<String> chosen) {
    if (choice.isObject() && !choice.has("mode")) {
      // A hosted tool cannot be used without a script, and no other tool was chosen.
      return chosen.isEmpty() ? Choice.NONE : Choice.REQUIRED;
    }
    return switch (choice.path("mode").stringValue(choice.stringValue("auto"))) {
      case "none" -> Choice.NONE;
      case "required" -> Choice.REQUIRED;
      default -> Choice.AUTO;
    };
  }

  private static String message(List<ObjectNode> context) {
    String last = "";
    for (JsonNode item : context) {
      if (item.path("role").stringValue("").equals("user")) {
        last = ModelInput.text(item.path("content"));
      }
    }
    return last;
  }

  private static List<Output> outputs(List<ObjectNode> context) {
    Map<String, String> tools = new HashMap<>();
    List<Output> outputs = new ArrayList<>();
    for (JsonNode item : context) {
      String call = item.path("call_id").stringValue("");
      if (ContextRules.isOutput(item)) {
        outputs.add(
            new Output(tools.getOrDefault(call, call), ModelInput.text(item.path("output"))));
      } else {
        outputs.clear();
        if (ContextRules.isCall(item)) {
          tools.put(call, item.path("name").stringValue(""));
        }
      }
    }
    return outputs;
  }
}

package dev.aifunction.mock.runs;

import dev.aifunction.mock.model.ModelInput;
import dev.aifunction.mock.model.ModelInput.Choice;
import dev.aifunction.mock.model.ModelInput.Format;
import dev.aifunction.mock.model.ModelInput.Limits;
import dev.aifunction.mock.model.ModelInput.Tool;
import dev.aifunction.mock.model.Tokens;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Translates a run and its thread into what the model is asked. */
final class RunInput {
  private RunInput() {}

  /** Returns what {@code run} asks the model now. */
  static ModelInput of(Run run) {
    JsonNode described = run.description();
    JsonNode choice = described.path("tool_choice");
    String chosen = choice.path("function").path("name").stringValue(null);
    List<Tool> tools = new ArrayList<>();
    for (JsonNode tool : described.path("tools")) {
      JsonNode function = tool.path("function");
      String name = function.path("name").stringValue("");
      if (function.isObject() && (chosen == null || chosen.equals(name))) {
        tools.add(
            new Tool(
                name, function.path("description").stringValue(""), function.path("parameters")));
      }
    }
    JsonNode format = described.path("response_format");
    return new ModelInput(
        message(run),
        run.outputs(),
        tools,
        mode(run, choice),
        chosen != null,
        described.path("parallel_tool_calls").booleanValue(),
        Format.named(
            format.path("type").stringValue(""), format.path("json_schema").path("schema")),
        new Limits(List.of(), tokensLeft(run)));
  }

  /** Says whether tools are called: where that is required, it is once before the answer. */
  private static Choice mode(Run run, JsonNode choice) {
    boolean wanted = run.outputs().isEmpty();
    if (choice.isObject()) {
      // A hosted tool cannot be used without a script, and no function was chosen.
      return !choice.has("function") ? Choice.NONE : wanted ? Choice.REQUIRED : Choice.AUTO;
    }
    return switch (choice.stringValue("auto")) {
      case "none" -> Choice.NONE;
      case "required" -> wanted ? Choice.REQUIRED : Choice.AUTO;
      default -> Choice.AUTO;
    };
  }

  private static int tokensLeft(Run run) {
    int most = Limits.most(run.description().path("max_completion_tokens"));
    return Math.max(0, most - run.usage().output());
  }

  private static String message(Run run) {
    String last = "";
    for (JsonNode message : run.thread().messages()) {
      if (message.path("role").stringValue("").equals("user")) {
        last = ModelInput.text(message.path("content"));
      }
    }
    return last;
  }

  /** Returns about how many tokens the model is shown. */
  static int tokens(Run run) {
    JsonNode described = run.description();
    int messages =
        run.thread().messages().stream()
            .mapToInt(message -> Tokens.in(ModelInput.text(message.path("content"))))
            .sum();
    int outputs = run.outputs().stream().mapToInt(output -> Tokens.in(output.text())).sum();
    return Tokens.in(described.path("instructions").stringValue(""))
        + Tokens.in(described.path("tools").toString())
        + messages
        + outputs;
  }
}

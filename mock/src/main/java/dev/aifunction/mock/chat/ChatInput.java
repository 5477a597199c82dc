package dev.aifunction.mock.chat;

import dev.aifunction.mock.model.ModelInput;
import dev.aifunction.mock.model.ModelInput.Choice;
import dev.aifunction.mock.model.ModelInput.Format;
import dev.aifunction.mock.model.ModelInput.Limits;
import dev.aifunction.mock.model.ModelInput.Output;
import dev.aifunction.mock.model.ModelInput.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Translates a chat request into what the model is asked.
 *
 * <p>The functions of the days before tools are tools that are called one at a time.
 */
final class ChatInput {
  private ChatInput() {}

  /** Returns what {@code request} asks the model. */
  static ModelInput of(JsonNode request) {
    boolean legacy = isLegacy(request);
    JsonNode choice = request.path(legacy ? "function_call" : "tool_choice");
    Set<String> chosen = Set.copyOf(ChatRules.namesIn(choice));
    List<Tool> tools = new ArrayList<>();
    for (JsonNode described : request.path(legacy ? "functions" : "tools")) {
      Tool tool = tool(legacy ? described : described.path(described.path("type").stringValue("")));
      if (chosen.isEmpty() || chosen.contains(tool.name())) {
        tools.add(tool);
      }
    }
    return new ModelInput(
        message(request.path("messages")),
        outputs(request.path("messages")),
        tools,
        mode(choice),
        !chosen.isEmpty(),
        !legacy && request.path("parallel_tool_calls").booleanValue(true),
        format(request.path("response_format")),
        limits(request));
  }

  /** Returns whether the request offers functions in the way that was there before tools. */
  static boolean isLegacy(JsonNode request) {
    return request.has("functions") && !request.has("tools");
  }

  private static Tool tool(JsonNode tool) {
    return new Tool(
        tool.path("name").stringValue(""),
        tool.path("description").stringValue(""),
        tool.path("parameters"));
  }

  private static Choice mode(JsonNode choice) {
    JsonNode allowed = choice.path("allowed_tools");
    if (choice.isObject() && !allowed.isObject()) {
      return Choice.REQUIRED;
    }
    return switch (allowed.path("mode").stringValue(choice.stringValue("auto"))) {
      case "none" -> Choice.NONE;
      case "required" -> Choice.REQUIRED;
      default -> Choice.AUTO;
    };
  }

  private static Format format(JsonNode format) {
    return Format.named(
        format.path("type").stringValue(""), format.path("json_schema").path("schema"));
  }

  private static Limits limits(JsonNode request) {
    List<String> stops = new ArrayList<>();
    JsonNode stop = request.path("stop");
    if (stop.isString()) {
      stops.add(stop.stringValue());
    }
    stop.forEach(sequence -> stops.add(sequence.stringValue()));
    int tokens =
        Math.min(
            Limits.most(request.path("max_tokens")),
            Limits.most(request.path("max_completion_tokens")));
    return new Limits(stops, tokens);
  }

  private static String message(JsonNode messages) {
    String last = "";
    for (JsonNode message : messages) {
      if (message.path("role").stringValue("").equals("user")) {
        last = ModelInput.text(message.path("content"));
      }
    }
    return last;
  }

  private static List<Output> outputs(JsonNode messages) {
    Map<String, String> tools = new HashMap<>();
    List<Output> outputs = new ArrayList<>();
    for (JsonNode message : messages) {
      switch (message.path("role").stringValue("")) {
        case "tool" -> {
          String call = message.path("tool_call_id").stringValue("");
          outputs.add(
              new Output(tools.getOrDefault(call, call), ModelInput.text(message.path("content"))));
        }
        case "function" ->
            outputs.add(
                new Output(
                    message.path("name").stringValue(""),
                    ModelInput.text(message.path("content"))));
        default -> {
          outputs.clear();
          message
              .path("tool_calls")
              .forEach(call -> tools.put(call.path("id").stringValue(""), ChatRules.nameOf(call)));
        }
      }
    }
    return outputs;
  }
}

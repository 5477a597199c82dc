package dev.aifunction.mock.chat;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.OfferedTools;
import dev.aifunction.mock.document.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what the schema of a chat request allows and the API does not: messages that do not go
 * together, tools that cannot be offered, schemas outside the strict subset, and options that
 * exclude or need each other.
 */
final class ChatRules {
  private ChatRules() {}

  /**
   * Checks a request.
   *
   * @throws ApiError 400 when a rule is broken
   */
  static void check(JsonNode request) {
    MessageRules.check(request.path("messages"));
    checkChoice(request, tools(request));
    checkFormat(request.path("response_format"), request.path("messages"));
    checkNeeds(request, "stream_options", request.path("stream").booleanValue(false), "stream");
    checkNeeds(request, "top_logprobs", request.path("logprobs").booleanValue(false), "logprobs");
    checkNeeds(request, "parallel_tool_calls", request.has("tools"), "tools");
  }

  /** Checks the tools, and the functions from the days before tools. */
  private static OfferedTools tools(JsonNode request) {
    JsonNode tools = request.path("tools");
    if (tools.isArray() && tools.isEmpty()) {
      throw ApiError.badRequest(
          "tools", "empty_array", "Invalid 'tools': a request without tools leaves it out.");
    }
    OfferedTools.checkCount(tools);
    OfferedTools offered = new OfferedTools();
    for (int i = 0; i < tools.size(); i++) {
      String kind = tools.get(i).path("type").stringValue();
      offered.add(tools.get(i).path(kind), "tools[" + i + "]." + kind);
    }
    JsonNode functions = request.path("functions");
    for (int i = 0; i < functions.size(); i++) {
      offered.add(functions.get(i), "functions[" + i + "]");
    }
    return offered;
  }

  private static void checkNeeds(JsonNode request, String option, boolean given, String needed) {
    if (request.hasNonNull(option) && !given) {
      throw Refusals.invalid(
          option,
          "Invalid value for '%s': it is only allowed when '%s' is given."
              .formatted(option, needed));
    }
  }

  private static void checkChoice(JsonNode request, OfferedTools tools) {
    checkNeeds(request, "tool_choice", request.has("tools"), "tools");
    checkNeeds(request, "function_call", request.has("functions"), "functions");
    String property = request.hasNonNull("tool_choice") ? "tool_choice" : "function_call";
    tools.checkChosen(namesIn(request.path(property)), property);
  }

  /** Returns the names of the tools that a choice names, none for a choice such as auto. */
  static List<String> namesIn(JsonNode choice) {
    List<String> names = new ArrayList<>();
    if (choice.has("allowed_tools")) {
      choice.path("allowed_tools").path("tools").forEach(tool -> names.add(nameOf(tool)));
    } else if (choice.isObject()) {
      names.add(choice.has("name") ? choice.path("name").stringValue() : nameOf(choice));
    }
    return names;
  }

  /** Returns the name in a tool, a call or a choice, which stands below a property for its type. */
  static String nameOf(JsonNode tool) {
    return tool.path(tool.path("type").stringValue("")).path("name").stringValue("");
  }

  private static void checkFormat(JsonNode format, JsonNode messages) {
    if (format.path("type").stringValue("").equals("json_object")
        && !messages.toString().toLowerCase(Locale.ROOT).contains("json")) {
      throw Refusals.invalid(
          "messages", "With a 'response_format' of 'json_object' a message must mention JSON.");
    }
    JsonNode described = format.path("json_schema");
    if (described.isMissingNode()) {
      return;
    }
    OfferedTools.checkFormat(described, "response_format.json_schema", "response_format");
  }
}

package dev.aifunction.mock.chat;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.RequestValidator;
import dev.aifunction.mock.document.StrictSubset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what the schema of a chat request allows and the API does not: tool messages without
 * their call and calls without their tool message, bad or double tool names, schemas outside the
 * strict subset, and options that do not go together.
 */
final class ChatRules {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
  private static final int MAX_TOOLS = 128;

  private ChatRules() {}

  /**
   * Checks a request.
   *
   * @throws ApiError 400 when a rule is broken
   */
  static void check(JsonNode request) {
    checkMessages(request.path("messages"));
    Set<String> tools = checkTools(request.path("tools"));
    checkToolChoice(request.path("tool_choice"), tools);
    checkFormat(request.path("response_format"), request.path("messages"));
    if (!isNone(request.path("stream_options")) && !request.path("stream").booleanValue(false)) {
      throw invalid(
          "stream_options",
          "The 'stream_options' parameter is only allowed when 'stream' is enabled.");
    }
    if (!isNone(request.path("parallel_tool_calls")) && tools.isEmpty()) {
      throw invalid(
          "parallel_tool_calls",
          "Invalid value for 'parallel_tool_calls': it is only allowed when 'tools' are specified.");
    }
    if (request.path("top_logprobs").isNumber() && !request.path("logprobs").booleanValue(false)) {
      throw invalid("top_logprobs", "'top_logprobs' is only allowed when 'logprobs' is true.");
    }
  }

  private static void checkMessages(JsonNode messages) {
    Set<String> open = new LinkedHashSet<>();
    for (int i = 0; i < messages.size(); i++) {
      JsonNode message = messages.get(i);
      String at = "messages[" + i + "]";
      if (message.path("role").stringValue("").equals("tool")) {
        if (!open.remove(message.path("tool_call_id").stringValue(""))) {
          throw invalid(
              at + ".tool_call_id",
              "Invalid parameter: messages with role 'tool' must be a response to a preceding"
                  + " message with 'tool_calls', and to each of its calls once.");
        }
        continue;
      }
      checkAnswered(open, at);
      if (message.path("role").stringValue("").equals("assistant")) {
        checkAssistant(message, at);
        message.path("tool_calls").forEach(call -> open.add(call.path("id").stringValue("")));
      }
    }
    checkAnswered(open, "messages");
  }

  private static void checkAnswered(Set<String> open, String at) {
    if (!open.isEmpty()) {
      throw invalid(
          at,
          "An assistant message with 'tool_calls' must be followed by tool messages responding to"
              + " each 'tool_call_id'. These have none: "
              + String.join(", ", open)
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
    boolean says = false;
    for (String property : List.of("content", "tool_calls", "function_call", "refusal", "audio")) {
      says |= !isNone(message.path(property));
    }
    if (!says) {
      throw invalid(
          at + ".content", "An assistant message must have 'content', 'tool_calls' or a refusal.");
    }
  }

  /** Checks the offered tools, and returns their names. */
  private static Set<String> checkTools(JsonNode tools) {
    if (tools.isArray() && tools.isEmpty()) {
      throw ApiError.badRequest(
          "tools", "empty_array", "Invalid 'tools': a request without tools leaves it out.");
    }
    if (tools.size() > MAX_TOOLS) {
      throw RequestValidator.tooManyItems("tools", MAX_TOOLS, tools.size());
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < tools.size(); i++) {
      String kind = tools.get(i).path("type").stringValue("");
      JsonNode tool = tools.get(i).path(kind);
      String at = "tools[" + i + "]." + kind;
      String name = tool.path("name").stringValue("");
      checkName(name, at + ".name");
      if (!names.add(name)) {
        throw invalid(at + ".name", "Tool names must be unique: '" + name + "' is offered twice.");
      }
      if (kind.equals("function")) {
        checkFunction(tool, name, at);
      }
    }
    return names;
  }

  private static void checkName(String name, String at) {
    if (!NAME.matcher(name).matches()) {
      throw invalid(
          at,
          "Invalid '"
              + at
              + "': string does not match pattern. Expected a string that matches the pattern '^"
              + NAME.pattern()
              + "$'.");
    }
  }

  private static void checkFunction(JsonNode function, String name, String at) {
    JsonNode parameters = function.path("parameters");
    String subject = "function '" + name + "'";
    if (function.path("strict").booleanValue(false) && parameters.isObject()) {
      StrictSubset.check(parameters, subject, at + ".parameters", "invalid_function_parameters");
    } else if (parameters.isObject() && !parameters.isEmpty()) {
      StrictSubset.checkObject(
          parameters, subject, at + ".parameters", "invalid_function_parameters");
    }
  }

  private static void checkToolChoice(JsonNode choice, Set<String> tools) {
    if (isNone(choice)) {
      return;
    }
    if (tools.isEmpty()) {
      throw invalid(
          "tool_choice",
          "Invalid value for 'tool_choice': it is only allowed when 'tools' are specified.");
    }
    List<String> chosen = new ArrayList<>();
    String kind = choice.path("type").stringValue("");
    if (kind.equals("allowed_tools")) {
      choice.path("allowed_tools").path("tools").forEach(tool -> chosen.add(nameOf(tool)));
    } else if (choice.isObject()) {
      chosen.add(choice.path(kind).path("name").stringValue(""));
    }
    for (String name : chosen) {
      if (!tools.contains(name)) {
        throw invalid(
            "tool_choice",
            "Invalid value for 'tool_choice': the tool '" + name + "' is not in 'tools'.");
      }
    }
  }

  /**
   * Returns the name in a reference to a tool, such as {@code {"type":"function","function":…}}.
   */
  static String nameOf(JsonNode tool) {
    return tool.path(tool.path("type").stringValue("")).path("name").stringValue("");
  }

  private static void checkFormat(JsonNode format, JsonNode messages) {
    if (format.path("type").stringValue("").equals("json_object")
        && !messages.toString().toLowerCase(Locale.ROOT).contains("json")) {
      throw invalid(
          "messages", "With a 'response_format' of 'json_object' a message must mention JSON.");
    }
    JsonNode described = format.path("json_schema");
    if (described.isMissingNode()) {
      return;
    }
    String name = described.path("name").stringValue("");
    checkName(name, "response_format.json_schema.name");
    JsonNode schema = described.path("schema");
    if (described.path("strict").booleanValue(false) && schema.isObject()) {
      StrictSubset.check(
          schema, "response_format '" + name + "'", "response_format", "invalid_json_schema");
    }
  }

  private static boolean isNone(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static ApiError invalid(@Nullable String param, String message) {
    return ApiError.badRequest(param, "invalid_value", message);
  }
}

package dev.aifunction.mock.responses;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.OfferedTools;
import dev.aifunction.mock.document.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what the schema of a request allows and the API does not: tools that cannot be offered,
 * schemas outside the strict subset, and options that exclude or need each other.
 */
final class ResponseRules {
  /** The tools that a client runs, and that are chosen by name. */
  private static final Set<String> NAMED = Set.of("function", "custom");

  private ResponseRules() {}

  /**
   * Checks a request.
   *
   * @throws ApiError 400 when a rule is broken
   */
  static void check(JsonNode request) {
    if (!request.hasNonNull("model") && !request.hasNonNull("prompt")) {
      throw Refusals.missing("model");
    }
    if (!List.of("input", "previous_response_id", "conversation", "prompt").stream()
        .anyMatch(request::hasNonNull)) {
      throw Refusals.missing("input");
    }
    if (request.hasNonNull("previous_response_id") && request.hasNonNull("conversation")) {
      throw Refusals.invalid(
          "conversation",
          "Mutually exclusive parameters: 'previous_response_id' and 'conversation' both say what"
              + " came before.");
    }
    if (request.hasNonNull("stream_options") && !request.path("stream").booleanValue(false)) {
      throw Refusals.invalid(
          "stream_options",
          "Invalid value for 'stream_options': it is only allowed when 'stream' is given.");
    }
    if (request.path("background").booleanValue(false)
        && !request.path("store").booleanValue(true)) {
      throw Refusals.invalid("background", "A response in the background must be stored.");
    }
    checkTools(request);
    checkFormat(request);
  }

  private static void checkTools(JsonNode request) {
    JsonNode tools = request.path("tools");
    OfferedTools.checkCount(tools);
    OfferedTools offered = new OfferedTools();
    for (int i = 0; i < tools.size(); i++) {
      String at = "tools[" + i + "]";
      String type = tools.get(i).path("type").stringValue();
      if (NAMED.contains(type)) {
        offered.add(tools.get(i), at);
      } else if (type.equals("namespace")) {
        offered.addNamespace(tools.get(i).path("tools"), at + ".tools");
      }
    }
    offered.checkChosen(namesIn(request.path("tool_choice")), "tool_choice");
  }

  /** Returns the names of the tools that a choice names, none for a choice such as auto. */
  static List<String> namesIn(JsonNode choice) {
    List<String> names = new ArrayList<>();
    if (choice.path("type").stringValue("").equals("allowed_tools")) {
      choice.path("tools").forEach(tool -> addName(tool, names));
    } else {
      addName(choice, names);
    }
    return names;
  }

  private static void addName(JsonNode chosen, List<String> names) {
    if (NAMED.contains(chosen.path("type").stringValue(""))) {
      names.add(chosen.path("name").stringValue(""));
    }
  }

  private static void checkFormat(JsonNode request) {
    JsonNode format = request.path("text").path("format");
    switch (format.path("type").stringValue("")) {
      case "json_schema" -> OfferedTools.checkFormat(format, "text.format", "text.format.schema");
      case "json_object" -> {
        String said = request.path("input").toString() + request.path("instructions");
        if (!said.toLowerCase(Locale.ROOT).contains("json")) {
          throw Refusals.invalid(
              "input", "With a 'text.format' of 'json_object' the input must mention JSON.");
        }
      }
      default -> {}
    }
  }
}

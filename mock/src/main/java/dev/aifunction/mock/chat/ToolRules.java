package dev.aifunction.mock.chat;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.Refusals;
import dev.aifunction.mock.document.StrictSubset;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Refuses tools that cannot be offered: bad or double names, too many, schemas out of bounds. */
final class ToolRules {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
  private static final int MAX_TOOLS = 128;
  private static final String BAD_PARAMETERS = "invalid_function_parameters";

  private final Set<String> names = new HashSet<>();

  private ToolRules() {}

  /**
   * Checks the tools of a request, or its functions from the days before tools.
   *
   * @return the names of all
   * @throws ApiError 400 when one cannot be offered
   */
  static Set<String> check(JsonNode request) {
    ToolRules rules = new ToolRules();
    JsonNode tools = request.path("tools");
    if (tools.isArray() && tools.isEmpty()) {
      throw ApiError.badRequest(
          "tools", "empty_array", "Invalid 'tools': a request without tools leaves it out.");
    }
    if (tools.size() > MAX_TOOLS) {
      throw Refusals.tooManyItems("tools", MAX_TOOLS, tools.size());
    }
    for (int i = 0; i < tools.size(); i++) {
      String kind = tools.get(i).path("type").stringValue();
      rules.checkTool(tools.get(i).path(kind), "tools[" + i + "]." + kind);
    }
    JsonNode functions = request.path("functions");
    for (int i = 0; i < functions.size(); i++) {
      rules.checkTool(functions.get(i), "functions[" + i + "]");
    }
    return rules.names;
  }

  private void checkTool(JsonNode tool, String at) {
    String name = tool.path("name").stringValue();
    checkName(name, at + ".name");
    if (!names.add(name)) {
      throw ChatRules.invalid(
          at + ".name", "Tool names must be unique: '" + name + "' is offered twice.");
    }
    JsonNode parameters = tool.path("parameters");
    String subject = "function '" + name + "'";
    if (parameters.isObject() && tool.path("strict").booleanValue(false)) {
      StrictSubset.check(parameters, subject, at + ".parameters", BAD_PARAMETERS);
    } else if (parameters.isObject() && !parameters.isEmpty()) {
      StrictSubset.checkObject(parameters, subject, at + ".parameters", BAD_PARAMETERS);
    }
  }

  /**
   * Checks the name of a tool or a response format.
   *
   * @param at its place in the request
   */
  static void checkName(String name, String at) {
    if (!NAME.matcher(name).matches()) {
      throw ChatRules.invalid(
          at,
          "Invalid '%s': string does not match pattern. Expected a string that matches the pattern '^%s$'."
              .formatted(at, NAME.pattern()));
    }
  }
}

package dev.aifunction.mock.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Refuses tools that cannot be offered, whichever API they come by: bad or double names, too many,
 * schemas out of bounds; and the choice of a tool that is none of them.
 */
public final class OfferedTools {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
  private static final Pattern NAME_IN_NAMESPACE = Pattern.compile("[a-zA-Z0-9_-]{1,128}");
  private static final int MAX_TOOLS = 128;
  private static final String BAD_PARAMETERS = "invalid_function_parameters";

  private final Pattern allowedName;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> namesInNamespaces = new LinkedHashSet<>();

  /** Makes the set of no tools yet. */
  public OfferedTools() {
    this(NAME);
  }

  private OfferedTools(Pattern allowedName) {
    this.allowedName = allowedName;
  }

  /**
   * Checks how many there are.
   *
   * @throws ApiError 400 when there are too many
   */
  public static void checkCount(JsonNode tools) {
    if (tools.size() > MAX_TOOLS) {
      throw Refusals.tooManyItems("tools", MAX_TOOLS, tools.size());
    }
  }

  /**
   * Checks a tool and adds it.
   *
   * @param tool the object with its name, and of a function with its parameters and strictness
   * @param at where that stands in the request
   * @throws ApiError 400 when it cannot be offered
   */
  public void add(JsonNode tool, String at) {
    String name = tool.path("name").stringValue();
    checkName(name, allowedName, at + ".name");
    if (!names.add(name)) {
      throw Refusals.invalid(
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
   * Checks the tools of a namespace and adds them; their names need to be unique only there.
   *
   * @param tools the tools, each the object with its name
   * @param at where they stand in the request
   * @throws ApiError 400 when one cannot be offered
   */
  public void addNamespace(JsonNode tools, String at) {
    OfferedTools inside = new OfferedTools(NAME_IN_NAMESPACE);
    for (int i = 0; i < tools.size(); i++) {
      inside.add(tools.get(i), at + "[" + i + "]");
    }
    namesInNamespaces.addAll(inside.names);
  }

  /**
   * Checks that all tools that a choice names are offered.
   *
   * @param chosen the names
   * @param at where the choice stands in the request
   * @throws ApiError 400 when one is not
   */
  public void checkChosen(Collection<String> chosen, String at) {
    for (String name : chosen) {
      if (!names.contains(name) && !namesInNamespaces.contains(name)) {
        throw Refusals.invalid(
            at, "Invalid value for '%s': no tool '%s' is offered.".formatted(at, name));
      }
    }
  }

  /**
   * Checks a response format that has a schema.
   *
   * @param format the object with its name, schema and strictness
   * @param at where that stands in the request
   * @param param what an error names when the schema is at fault
   * @throws ApiError 400 when it cannot be asked for
   */
  public static void checkFormat(JsonNode format, String at, String param) {
    String name = format.path("name").stringValue();
    checkName(name, NAME, at + ".name");
    JsonNode schema = format.path("schema");
    if (schema.isObject() && format.path("strict").booleanValue(false)) {
      StrictSubset.check(schema, "response_format '" + name + "'", param, "invalid_json_schema");
    }
  }

  private static void checkName(String name, Pattern allowed, String at) {
    if (!allowed.matcher(name).matches()) {
      throw Refusals.invalid(
          at,
          "Invalid '%s': string does not match pattern. Expected a string that matches the pattern '^%s$'."
              .formatted(at, allowed.pattern()));
    }
  }
}

package dev.aifunction.mock.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Refuses a schema that strict mode refuses.
 *
 * <p>The table as of 2026-11-20; servers move, so it stands here in one place.
 */
public final class StrictSubset {
  private static final Set<String> KEYWORDS =
      Set.of(
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "const",
          "anyOf",
          "$ref",
          "$defs",
          "definitions",
          "$schema",
          "title",
          "description",
          "pattern",
          "format",
          "multipleOf",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "minItems",
          "maxItems");
  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "object", "array", "null");
  private static final Set<String> FORMATS =
      Set.of("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid");
  private static final int MAX_PROPERTIES = 5_000;
  private static final int MAX_LEVELS = 10;
  private static final int MAX_CHARACTERS = 120_000;
  private static final int MAX_ENUM_VALUES = 1_000;
  private static final int LARGE_ENUM = 250;
  private static final int MAX_LARGE_ENUM_CHARACTERS = 15_000;

  private final JsonNode root;
  private final String subject;
  private final String param;
  private final String code;
  private int properties;
  private int characters;
  private int enumValues;

  private StrictSubset(JsonNode root, String subject, String param, String code) {
    this.root = root;
    this.subject = subject;
    this.param = param;
    this.code = code;
  }

  /**
   * Checks the schema of a strict function or response format.
   *
   * @param schema the schema
   * @param subject what it belongs to, such as {@code function 'get_forecast'}
   * @param param where it stands in the request
   * @param code the code of the error
   * @throws ApiError 400 when the schema is outside the subset
   */
  public static void check(JsonNode schema, String subject, String param, String code) {
    StrictSubset check = new StrictSubset(schema, subject, param, code);
    check.checkRoot();
    check.checkSchema(schema, Place.ROOT, 1);
    check.checkSizes();
  }

  /** Returns whether strict mode takes {@code schema} as a function's parameters. */
  public static boolean contains(JsonNode schema) {
    try {
      check(schema, "function", "parameters", "");
      return true;
    } catch (ApiError e) {
      return false;
    }
  }

  /**
   * Checks what every function's schema must be, strict or not: the schema of an object.
   *
   * @throws ApiError 400 when the root has another type
   */
  public static void checkObject(JsonNode schema, String subject, String param, String code) {
    new StrictSubset(schema, subject, param, code).checkRoot();
  }

  private void checkRoot() {
    if (root.has("anyOf")) {
      throw refused("schema must have type 'object' and not have 'anyOf' at the top level.");
    }
    JsonNode type = root.path("type");
    if (!type.isString() || !type.stringValue().equals("object")) {
      String got = type.isMissingNode() ? "None" : type.asString("None");
      throw refused(
          "schema must be a JSON Schema of 'type: \"object\"', got 'type: \"" + got + "\"'.");
    }
  }

  private void checkSchema(JsonNode schema, Place at, int level) {
    if (!schema.isObject()) {
      throw refused(at, "schema must be an object.");
    }
    for (String keyword : schema.propertyNames()) {
      if (!KEYWORDS.contains(keyword)) {
        throw refused(at, "'" + keyword + "' is not permitted.");
      }
    }
    for (String definitions : List.of("$defs", "definitions")) {
      for (Map.Entry<String, JsonNode> definition : schema.path(definitions).properties()) {
        characters += definition.getKey().length();
        checkSchema(definition.getValue(), at.then(definitions).then(definition.getKey()), 1);
      }
    }
    if (schema.has("$ref")) {
      checkReference(schema, at);
      return;
    }
    if (schema.has("anyOf")) {
      checkAnyOf(schema.path("anyOf"), at.then("anyOf"), level);
      return;
    }
    checkValues(schema, at);
    Set<String> types = types(schema, at);
    if (types.contains("object")) {
      checkObject(schema, at, level);
    }
    if (types.contains("array")) {
      if (!schema.has("items")) {
        throw refused(at, "array schema missing items.");
      }
      checkSchema(schema.path("items"), at.then("items"), level);
    }
    String format = schema.path("format").stringValue("date");
    if (!FORMATS.contains(format)) {
      throw refused(at, "'" + format + "' is not a valid format.");
    }
  }

  private void checkReference(JsonNode schema, Place at) {
    String reference = schema.path("$ref").stringValue("");
    boolean known =
        reference.equals("#")
            || (reference.startsWith("#/") && !root.at(reference.substring(1)).isMissingNode());
    if (!known) {
      throw refused(
          at, "reference can only point to definitions of the schema: '" + reference + "'.");
    }
  }

  private void checkAnyOf(JsonNode members, Place at, int level) {
    if (!members.isArray() || members.isEmpty()) {
      throw refused(at, "'anyOf' must be an array with at least one schema.");
    }
    for (int i = 0; i < members.size(); i++) {
      checkSchema(members.get(i), at.then(Integer.toString(i)), level);
    }
  }

  private Set<String> types(JsonNode schema, Place at) {
    Set<String> types = new HashSet<>();
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      type.forEach(member -> types.add(member.asString("")));
    } else if (type.isString()) {
      types.add(type.stringValue());
    } else if (!schema.has("enum") && !schema.has("const")) {
      throw refused(at, "schema must have a 'type' key.");
    }
    for (String name : types) {
      if (!TYPES.contains(name)) {
        throw refused(at, "'" + name + "' is not valid under any of the given types.");
      }
    }
    return types;
  }

  private void checkObject(JsonNode schema, Place at, int level) {
    if (level > MAX_LEVELS) {
      throw refused(at, "objects exceed the limit of " + MAX_LEVELS + " levels of nesting.");
    }
    if (schema.path("additionalProperties").booleanValue(true)) {
      throw refused(at, "'additionalProperties' is required to be supplied and to be false.");
    }
    Set<String> names = Set.copyOf(schema.path("properties").propertyNames());
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asString("")));
    for (String name : schema.path("properties").propertyNames()) {
      if (!required.contains(name)) {
        throw refused(
            at,
            "'required' is required to be supplied and to be an array including every key in"
                + " properties. Missing '"
                + name
                + "'.");
      }
    }
    for (JsonNode name : schema.path("required")) {
      if (!names.contains(name.asString(""))) {
        throw refused(at, "'required' has an extra key '" + name.asString("") + "'.");
      }
    }
    properties += names.size();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      characters += property.getKey().length();
      checkSchema(property.getValue(), at.then("properties").then(property.getKey()), level + 1);
    }
  }

  private void checkValues(JsonNode schema, Place at) {
    JsonNode values = schema.path("enum");
    if (schema.has("enum") && values.isEmpty()) {
      throw refused(at, "'enum' must be an array with at least one value.");
    }
    int length = 0;
    for (JsonNode value : values) {
      length += value.asString("").length();
    }
    if (values.size() > LARGE_ENUM && length > MAX_LARGE_ENUM_CHARACTERS) {
      throw refused(
          at,
          "an enum of more than "
              + LARGE_ENUM
              + " values may have at most "
              + MAX_LARGE_ENUM_CHARACTERS
              + " characters, but has "
              + length
              + ".");
    }
    enumValues += values.size();
    characters += length + schema.path("const").asString("").length();
  }

  private void checkSizes() {
    checkSize("properties", properties, MAX_PROPERTIES);
    checkSize("enum values", enumValues, MAX_ENUM_VALUES);
    checkSize("characters of names and enum values", characters, MAX_CHARACTERS);
  }

  private void checkSize(String what, int size, int max) {
    if (size > max) {
      throw refused(
          "the schema has " + size + " " + what + ", which exceeds the limit of " + max + ".");
    }
  }

  private ApiError refused(Place at, String problem) {
    return refused("In context=" + at + ", " + problem);
  }

  private ApiError refused(String problem) {
    return ApiError.badRequest(param, code, "Invalid schema for " + subject + ": " + problem);
  }

  /** Is a place in a schema, printed as OpenAI prints it: {@code ('properties', 'unit')}. */
  private record Place(List<String> steps) {
    static final Place ROOT = new Place(List.of());

    Place then(String step) {
      return new Place(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    @Override
    public String toString() {
      return steps.stream()
          .map(step -> "'" + step + "'")
          .collect(Collectors.joining(", ", "(", steps.size() == 1 ? ",)" : ")"));
    }
  }
}

package dev.aifunction.processor.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks schemas against the subset of JSON Schema that OpenAI's strict mode took on 2026-11-20; it
 * shares nothing with the code that writes them.
 */
public final class StrictSubset {
  private static final Set<String> EVERYWHERE = Set.of("type", "description", "enum", "anyOf");
  private static final Set<String> OBJECTS =
      Set.of("properties", "required", "additionalProperties");
  private static final Set<String> ARRAYS = Set.of("items", "minItems", "maxItems");
  private static final Set<String> STRINGS = Set.of("pattern", "format");
  private static final Set<String> NUMBERS =
      Set.of("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
  private static final Set<String> FORMATS =
      Set.of("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid");

  private static final String DEFINITIONS = "#/$defs/";
  private static final int PROPERTIES = 5_000;
  private static final int CONSTANTS = 1_000;
  private static final int CHARACTERS = 120_000;

  private final List<String> violations = new ArrayList<>();
  private final JsonNode definitions;
  private int propertyCount;
  private int constants;
  private int characters;

  private StrictSubset(JsonNode root) {
    this.definitions = root.path("$defs");
  }

  /** Returns what is wrong with the schema of arguments, by pointer. */
  public static List<String> violations(String json) {
    JsonNode schema = JsonMapper.shared().readTree(json);
    StrictSubset subset = new StrictSubset(schema);
    subset.require(schema.path("type").asString("").equals("object"), "", "the root is no object");
    subset.root(schema);
    return subset.violations;
  }

  /** Returns what is wrong with the schema of a result, which may be of any type, by pointer. */
  public static List<String> violationsOfResult(String json) {
    JsonNode schema = JsonMapper.shared().readTree(json);
    StrictSubset subset = new StrictSubset(schema);
    subset.root(schema);
    return subset.violations;
  }

  private void root(JsonNode root) {
    JsonNode schema = ((ObjectNode) root.deepCopy()).without("$defs");
    schema(schema, "", 1);
    for (String name : definitions.propertyNames()) {
      require(name.matches("\\w+"), "/$defs", "has the name " + name);
      characters += name.length();
      schema(definitions.get(name), "/$defs/" + name, 1);
    }
    require(propertyCount <= PROPERTIES, "", "has " + propertyCount + " properties");
    require(constants <= CONSTANTS, "", "has " + constants + " enum values");
    require(characters <= CHARACTERS, "", "has " + characters + " characters of names");
  }

  private void reference(JsonNode schema, String at) {
    String to = schema.path("$ref").asString("");
    require(schema.size() == 1, at, "has something beside $ref");
    require(to.startsWith(DEFINITIONS), at, "refers to " + to);
    require(definitions.has(to.replace(DEFINITIONS, "")), at, "refers to nothing by " + to);
  }

  private void schema(JsonNode schema, String at, int level) {
    if (schema.has("$ref")) {
      reference(schema, at);
      return;
    }
    require(schema.has("type") ^ schema.has("anyOf"), at, "needs type or anyOf");
    Set<String> types = types(schema.path("type"), at);
    Set<String> allowed = new HashSet<>(EVERYWHERE);
    schema.path("enum").forEach(constant -> count(constant.asString("")));
    if (types.contains("object")) {
      allowed.addAll(OBJECTS);
      require(types.size() == 1, at, "a nullable object is an anyOf");
      object(schema, at, level);
    }
    if (types.contains("array")) {
      allowed.addAll(ARRAYS);
      require(types.size() == 1, at, "a nullable array is an anyOf");
      require(level <= 10, at, "is deeper than 10");
      schema(schema.path("items"), at + "/items", level + 1);
    }
    if (types.contains("string")) {
      allowed.addAll(STRINGS);
      String format = schema.path("format").asString("date");
      require(FORMATS.contains(format), at, "has the format " + format);
    }
    if (types.contains("integer") || types.contains("number")) {
      allowed.addAll(NUMBERS);
    }
    if (schema.has("enum") && types.contains("null")) {
      boolean hasNull = false;
      for (JsonNode constant : schema.path("enum")) {
        hasNull |= constant.isNull();
      }
      require(hasNull, at, "a nullable enum lists null");
    }
    int member = 0;
    for (JsonNode alternative : schema.path("anyOf")) {
      schema(alternative, at + "/anyOf/" + member++, level);
    }
    for (String keyword : schema.propertyNames()) {
      require(allowed.contains(keyword), at, "has the keyword " + keyword);
    }
  }

  private void count(String constant) {
    constants++;
    characters += constant.length();
  }

  private void object(JsonNode schema, String at, int level) {
    require(level <= 10, at, "is deeper than 10");
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    JsonNode properties = schema.path("properties");
    List<String> names = new ArrayList<>(properties.propertyNames());
    require(required.equals(names), at, "requires " + required + " of " + names);
    require(schema.path("additionalProperties").isBoolean(), at, "is open");
    require(!schema.path("additionalProperties").asBoolean(true), at, "is open");
    for (String name : names) {
      propertyCount++;
      characters += name.length();
      schema(properties.path(name), at + "/" + name, level + 1);
    }
  }

  private Set<String> types(JsonNode type, String at) {
    Set<String> types = new HashSet<>();
    if (type.isArray()) {
      type.forEach(one -> types.add(one.asString()));
      require(types.size() == 2 && types.contains("null"), at, "has the types " + types);
    } else if (type.isString()) {
      types.add(type.asString());
    }
    return types;
  }

  private void require(boolean condition, String at, String problem) {
    if (!condition) {
      violations.add(at + ": " + problem);
    }
  }
}

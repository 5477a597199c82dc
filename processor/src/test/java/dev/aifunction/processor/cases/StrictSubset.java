package dev.aifunction.processor.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks schemas against the subset of JSON Schema that OpenAI's strict mode took on 2026-11-20; it
 * shares nothing with the code that writes them.
 */
final class StrictSubset {
  private static final Set<String> EVERYWHERE = Set.of("type", "description", "enum", "anyOf");
  private static final Set<String> OBJECTS =
      Set.of("properties", "required", "additionalProperties");
  private static final Set<String> ARRAYS = Set.of("items", "minItems", "maxItems");
  private static final Set<String> STRINGS = Set.of("pattern", "format");
  private static final Set<String> NUMBERS =
      Set.of("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
  private static final Set<String> FORMATS =
      Set.of("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid");

  private final List<String> violations = new ArrayList<>();

  private StrictSubset() {}

  /** Returns what is wrong with a schema, by pointer. */
  static List<String> violations(String json) {
    StrictSubset subset = new StrictSubset();
    JsonNode schema = JsonMapper.shared().readTree(json);
    subset.require(schema.path("type").asString("").equals("object"), "", "the root is no object");
    subset.schema(schema, "", 1);
    return subset.violations;
  }

  private void schema(JsonNode schema, String at, int level) {
    require(schema.has("type") ^ schema.has("anyOf"), at, "needs type or anyOf");
    Set<String> types = types(schema.path("type"), at);
    Set<String> allowed = new HashSet<>(EVERYWHERE);
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

package dev.aifunction.processor.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a value means, whatever its notation: two values that mean the same are equal Java
 * objects.
 */
final class Meaning {
  private final JsonNode root;
  private final boolean ordered;

  /** Reads values of a schema, in which the order of lists matters. */
  Meaning(JsonNode root) {
    this(root, true);
  }

  /** Reads values of a schema. */
  Meaning(JsonNode root, boolean ordered) {
    this.root = root;
    this.ordered = ordered;
  }

  /** Stands for null, which not every collection takes. */
  private enum Nothing {
    NULL
  }

  /** Whether what {@link #of} returned stands for null. */
  static boolean isNull(Object meaning) {
    return meaning == Nothing.NULL;
  }

  Object of(JsonNode schema, JsonNode value) {
    JsonNode describing = Schemas.describing(root, schema, value);
    if (value.isMissingNode() || value.isNull()) {
      String standIn = standIn(schema);
      return standIn.isEmpty() ? Nothing.NULL : of(describing, Json.parse(standIn));
    } else if (value.isNumber()) {
      return number(value.decimalValue());
    } else if (value.isString()) {
      return text(describing, value.asString());
    } else if (value.isArray()) {
      return array(describing, value);
    } else if (value.isObject()) {
      return object(describing, value);
    }
    return value.asBoolean();
  }

  private String standIn(JsonNode schema) {
    JsonNode direct = Schemas.direct(root, schema);
    return direct.has("default") ? direct.get("default").toString() : Rules.of(direct).standIn();
  }

  private static Object number(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static Object text(JsonNode schema, String text) {
    Optional<TextForm> form = TextForm.of(schema);
    return form.flatMap(known -> known.meaning(text)).orElseGet(() -> plain(text));
  }

  /** Language tags are the same in small letters. */
  private static Object plain(String text) {
    return text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*") ? new Plain(text) : text;
  }

  /** Is a text that could be a language tag. */
  private record Plain(String text) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Plain plain && plain.text.equalsIgnoreCase(text);
    }

    @Override
    public int hashCode() {
      return text.toLowerCase(java.util.Locale.ROOT).hashCode();
    }
  }

  /** Returns what the name of an entry means, which may be a number. */
  static Object ofName(JsonNode names, String name) {
    return isNumber(names) ? number(new BigDecimal(name)) : text(names, name);
  }

  /** Whether the names of entries are numbers in quotes. */
  static boolean isNumber(JsonNode names) {
    return names.path("pattern").asString("").startsWith("^-?\\d+") && !names.has("type");
  }

  private Object array(JsonNode schema, JsonNode value) {
    Rules rules = Rules.of(schema);
    JsonNode items = schema.path("items");
    List<Object> elements = new ArrayList<>();
    value.forEach(element -> elements.add(of(items, element)));
    return rules.isMap() || rules.isSet() || schema.path("uniqueItems").asBoolean(false)
        ? new HashSet<>(elements)
        : ordered ? elements : counted(elements);
  }

  private static Map<Object, Integer> counted(List<Object> elements) {
    Map<Object, Integer> counts = new HashMap<>();
    elements.forEach(element -> counts.merge(element, 1, Integer::sum));
    return counts;
  }

  private Object object(JsonNode schema, JsonNode value) {
    Map<Object, Object> properties = new HashMap<>();
    JsonNode others = schema.path("additionalProperties");
    JsonNode names = Schemas.direct(root, schema.path("propertyNames"));
    JsonNode known = schema.path("properties");
    for (String name : value.propertyNames()) {
      if (!known.has(name)) {
        properties.put(ofName(names, name), of(others, value.get(name)));
      }
    }
    for (String name : known.propertyNames()) {
      Object means = of(known.get(name), value.path(name));
      if (means != Nothing.NULL) {
        properties.put(name, means);
      }
    }
    return properties;
  }
}

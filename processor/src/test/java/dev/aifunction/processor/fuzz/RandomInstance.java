package dev.aifunction.processor.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema allows, with what it says in words. */
final class RandomInstance {
  private static final int MAX_DEPTH = 8;
  private static final int ENDLESS = 1_000;

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "abc",
          "Oslo, Norway",
          "größe 数 🙂",
          "\"quoted\"",
          "back\\slash",
          "two\nlines",
          "null",
          "1",
          "2.5",
          "x.y",
          "abcx.y",
          "A_b",
          "Zx9",
          "12345",
          "hello",
          "ABC",
          "aBcDe",
          "\u0000",
          "\u2028",
          "</script>",
          "{}",
          "[1]",
          " ",
          "UTC",
          "true",
          "a text that is longer than forty characters, by far");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "7",
          "42",
          "-128",
          "127",
          "99",
          "1999",
          "2999",
          "123456",
          "-999999999",
          "0.5",
          "-0.25",
          "12.5",
          "99.25");

  private static final JsonNode ANY_TEXT = Json.parse("{\"type\":\"string\"}");

  private final JsonNode root;
  private final Dice dice;

  RandomInstance(JsonNode root, Dice dice) {
    this.root = root;
    this.dice = dice;
  }

  /** Returns a value of the whole schema. */
  JsonNode next() {
    return of(root, 0);
  }

  private JsonNode of(JsonNode schema, int depth) {
    JsonNode direct = Schemas.direct(root, schema);
    if (direct.has("anyOf")) {
      return of(alternative(direct, depth), depth);
    }
    List<String> types = Schemas.types(direct);
    if (types.contains("null") && (types.size() == 1 || dice.chance(20))) {
      return Json.NODES.nullNode();
    }
    if (direct.has("enum")) {
      List<JsonNode> constants = new ArrayList<>();
      direct.get("enum").forEach(constants::add);
      constants.removeIf(JsonNode::isNull);
      return dice.oneOf(constants);
    }
    if (types.isEmpty()) {
      return any(2);
    }
    return switch (types.get(0)) {
      case "object" -> object(direct, depth);
      case "array" -> array(direct, depth);
      case "string" -> Json.NODES.stringNode(text(direct));
      case "boolean" -> bool(direct);
      default -> Json.NODES.numberNode(number(direct, types.get(0).equals("integer")));
    };
  }

  private JsonNode alternative(JsonNode schema, int depth) {
    List<JsonNode> alternatives = new ArrayList<>();
    schema.get("anyOf").forEach(alternatives::add);
    if (depth > MAX_DEPTH) {
      alternatives.sort(java.util.Comparator.comparingInt(one -> least(one, Set.of())));
      return alternatives.get(0);
    }
    return dice.oneOf(alternatives);
  }

  /** Returns how many levels a value nests at least. */
  private int least(JsonNode schema, Set<String> open) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      Set<String> inside = new HashSet<>(open);
      return inside.add(reference) ? least(Schemas.direct(root, schema), inside) : ENDLESS;
    }
    int least = schema.has("anyOf") ? ENDLESS : 0;
    for (JsonNode alternative : schema.path("anyOf")) {
      least = Math.min(least, least(alternative, open));
    }
    for (JsonNode name : schema.path("required")) {
      least = Math.max(least, 1 + least(schema.path("properties").path(name.asString()), open));
    }
    return schema.path("minItems").asInt(0) > 0 ? 1 + least(schema.get("items"), open) : least;
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = Json.NODES.objectNode();
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    for (String name : schema.path("properties").propertyNames()) {
      if (required.contains(name) || (depth <= MAX_DEPTH && dice.chance(60))) {
        object.set(name, of(schema.get("properties").get(name), depth + 1));
      }
    }
    JsonNode others = schema.path("additionalProperties");
    if (others.isObject()) {
      int count = count(schema, "minProperties", "maxProperties", depth);
      Set<Object> keys = new HashSet<>();
      JsonNode names = Schemas.direct(root, schema.path("propertyNames"));
      for (int tries = 0; object.size() < count && tries < 50; tries++) {
        String name = name(names, depth);
        if (keys.add(Meaning.ofName(names, name))) {
          object.set(name, of(others, depth + 1));
        }
      }
    }
    return object;
  }

  private String name(JsonNode names, int depth) {
    return Meaning.isNumber(names)
        ? number(names, !names.get("pattern").asString().contains("[eE]")).toPlainString()
        : of(names.isMissingNode() ? ANY_TEXT : names, depth).asString();
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = Json.NODES.arrayNode();
    Rules rules = Rules.of(schema);
    boolean unique = schema.path("uniqueItems").asBoolean(false) || rules.isSet();
    Meaning meaning = new Meaning(root);
    Set<Object> seen = new HashSet<>();
    int count = count(schema, "minItems", "maxItems", depth);
    for (int tries = 0; array.size() < count && tries < 50; tries++) {
      JsonNode element = of(schema.get("items"), depth + 1);
      Object means =
          rules.isMap()
              ? meaning.of(Schemas.property(root, schema.get("items"), "key"), element.get("key"))
              : meaning.of(schema.get("items"), element);
      if ((!unique && !rules.isMap()) || seen.add(means)) {
        array.add(element);
      }
    }
    return array;
  }

  private int count(JsonNode schema, String low, String high, int depth) {
    int least = schema.path(low).asInt(0);
    int most = Math.min(schema.path(high).asInt(Integer.MAX_VALUE), least + 3);
    return depth > MAX_DEPTH ? least : dice.between(least, most);
  }

  private String text(JsonNode schema) {
    List<String> all = TextForm.of(schema).map(TextForm::examples).orElse(TEXTS);
    List<String> allowed = all.stream().filter(text -> isAllowed(schema, text)).toList();
    return allowed.isEmpty() ? searched(schema) : dice.oneOf(allowed);
  }

  /** Returns a text made of the letters of a pattern, by trying. */
  private String searched(JsonNode schema) {
    String letters = schema.path("pattern").asString("") + "aAzZ09 -";
    for (int tries = 0; tries < 10_000; tries++) {
      StringBuilder text = new StringBuilder();
      for (int length = dice.between(0, 6); length > 0; length--) {
        text.append(letters.charAt(dice.between(0, letters.length() - 1)));
      }
      if (isAllowed(schema, text.toString())) {
        return text.toString();
      }
    }
    throw new NoSuchElementException("no example of " + schema);
  }

  private static boolean isAllowed(JsonNode schema, String text) {
    return isLongEnough(schema, text)
        && matches(schema, text)
        && Rules.of(schema).allow(Json.NODES.stringNode(text));
  }

  private static boolean isLongEnough(JsonNode schema, String text) {
    int length = text.codePointCount(0, text.length());
    return length >= schema.path("minLength").asInt(0)
        && length <= schema.path("maxLength").asInt(Integer.MAX_VALUE);
  }

  private static boolean matches(JsonNode schema, String text) {
    if (!schema.has("pattern")) {
      return true;
    }
    String pattern = schema.get("pattern").asString();
    return pattern.equals("\\S") // which in Java takes a line separator
        ? !text.isBlank()
        : Pattern.compile(pattern).matcher(text).find();
  }

  private JsonNode bool(JsonNode schema) {
    JsonNode value = Json.NODES.booleanNode(dice.chance(50));
    return Rules.of(schema).allow(value) ? value : Json.NODES.booleanNode(!value.asBoolean());
  }

  private BigDecimal number(JsonNode schema, boolean integer) {
    Stream<BigDecimal> limits =
        Stream.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
            .filter(schema::has)
            .map(keyword -> schema.get(keyword).decimalValue())
            .flatMap(
                limit ->
                    Stream.of("0", "1", "-1", "0.5", "-0.5")
                        .map(step -> limit.add(new BigDecimal(step))));
    List<BigDecimal> allowed =
        Stream.concat(NUMBERS.stream().map(BigDecimal::new), limits)
            .filter(number -> integer ? isWhole(number) : isExactAsFloat(number))
            .filter(number -> Schemas.isWithin(schema, number))
            .filter(number -> Rules.of(schema).allow(Json.NODES.numberNode(number)))
            .toList();
    if (allowed.isEmpty()) {
      throw new NoSuchElementException("no example of " + schema);
    }
    return dice.oneOf(allowed);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** Schemas do not tell a float from the rest. */
  private static boolean isExactAsFloat(BigDecimal number) {
    return new BigDecimal(number.floatValue()).compareTo(number) == 0;
  }

  private JsonNode any(int levels) {
    return switch (dice.between(1, levels > 0 ? 7 : 5)) {
      case 1 -> Json.NODES.nullNode();
      case 2 -> Json.NODES.booleanNode(dice.chance(50));
      case 3, 4 -> Json.NODES.numberNode(new BigDecimal(dice.oneOf(NUMBERS)));
      case 5 -> Json.NODES.stringNode(dice.oneOf(TEXTS));
      case 6 -> Json.NODES.arrayNode().add(any(levels - 1)).add(any(levels - 1));
      default -> Json.NODES.objectNode().set("a", any(levels - 1));
    };
  }
}

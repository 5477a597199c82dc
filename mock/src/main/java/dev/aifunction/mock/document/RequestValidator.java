package dev.aifunction.mock.document;

import dev.aifunction.mock.document.ApiDocument.Described;
import dev.aifunction.mock.document.ApiDocument.QueryParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Refuses a request that the document does not allow: a property that is missing or unknown, a
 * wrong type, a number out of range, an unknown role or enum value.
 *
 * <p>Like the API, it names the first problem only, with its place as {@code messages[0].role}.
 */
public final class RequestValidator {
  /** Published as "any string, such as one of these": a name that is new today is not an error. */
  private static final Set<String> OPEN_NAMES =
      Set.of("ModelIdsShared", "VoiceIdsShared", "CreateEmbeddingRequestModel");

  private final ApiDocument document;

  /** Makes a validator for the operations of {@code document}. */
  public RequestValidator(ApiDocument document) {
    this.document = document;
  }

  /**
   * Checks the query and the body of a request.
   *
   * @throws ApiError 400 when something is wrong
   */
  public void check(Described operation, Map<String, String> query, JsonNode body) {
    checkQuery(operation, query);
    JsonNode schema = operation.requestBody();
    if (schema != null) {
      checkValue(body, schema, "");
    }
  }

  private void checkQuery(Described operation, Map<String, String> query) {
    for (QueryParameter parameter : operation.query()) {
      if (parameter.required() && !query.containsKey(parameter.name())) {
        throw missing(parameter.name());
      }
    }
    query.forEach(
        (name, value) -> {
          int bracket = name.indexOf('[');
          String base = bracket < 0 ? name : name.substring(0, bracket);
          JsonNode schema = null;
          for (QueryParameter parameter : operation.query()) {
            if (parameter.name().equals(base)) {
              schema = parameter.schema();
            }
          }
          if (schema == null) {
            throw unknown(name);
          }
          if (bracket < 0) {
            checkValue(typed(value, schema), schema, name);
          }
        });
  }

  /**
   * Reads a query's text as the number or boolean that its schema wants; else leaves it a string.
   */
  private static JsonNode typed(String value, JsonNode schema) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    String type = schema.path("type").stringValue("");
    if (type.equals("integer") && value.matches("-?\\d{1,18}")) {
      return nodes.numberNode(Long.parseLong(value));
    }
    if (type.equals("boolean") && (value.equals("true") || value.equals("false"))) {
      return nodes.booleanNode(value.equals("true"));
    }
    return nodes.stringNode(value);
  }

  /** Checks a value against a schema; {@code at} is its place in the request. */
  void checkValue(JsonNode value, JsonNode schema, String at) {
    boolean open = schema.has("$ref") && OPEN_NAMES.contains(ApiDocument.nameOf(schema));
    JsonNode rules = document.resolve(schema);
    if (rules.has("anyOf")) {
      checkNullable(value, rules, at);
      return;
    }
    if (rules.has("oneOf")) {
      checkUnion(value, rules, at);
      return;
    }
    Set<Kind> kinds = kinds(rules);
    if (kinds.stream().noneMatch(kind -> kind.fits(value))) {
      throw wrongType(value, kinds, at);
    }
    if (value.isNull()) {
      return;
    }
    if (!open) {
      checkFixedValues(value, rules, at);
    }
    switch (Kind.of(value)) {
      case OBJECT -> checkObject(value, rules, at);
      case ARRAY -> checkArray(value, rules, at);
      case STRING -> checkString(value.stringValue(), rules, at);
      case INTEGER, NUMBER -> checkNumber(value.decimalValue(), rules, at);
      case BOOLEAN, NULL -> {}
    }
  }

  private void checkNullable(JsonNode value, JsonNode rules, String at) {
    if (value.isNull()) {
      return;
    }
    for (JsonNode member : rules.path("anyOf")) {
      if (!member.path("type").stringValue("").equals("null")) {
        checkValue(value, member, at);
        return;
      }
    }
  }

  private void checkUnion(JsonNode value, JsonNode rules, String at) {
    JsonNode discriminator = rules.path("discriminator");
    if (discriminator.isMissingNode()) {
      checkUnionByKind(value, rules, at);
      return;
    }
    if (!value.isObject()) {
      throw wrongType(value, Set.of(Kind.OBJECT), at);
    }
    String property = discriminator.path("propertyName").stringValue("");
    String place = join(at, property);
    JsonNode tag = value.get(property);
    if (tag == null) {
      throw missing(place);
    }
    if (!tag.isString()) {
      throw wrongType(tag, Set.of(Kind.STRING), place);
    }
    JsonNode mapping = discriminator.path("mapping");
    JsonNode target = mapping.get(tag.stringValue());
    if (target == null) {
      throw unknownValue(tag.stringValue(), List.copyOf(mapping.propertyNames()), place);
    }
    String component = target.stringValue("");
    checkValue(value, document.component(component.substring(component.lastIndexOf('/') + 1)), at);
  }

  private void checkUnionByKind(JsonNode value, JsonNode rules, String at) {
    for (JsonNode member : rules.path("oneOf")) {
      if (kinds(document.resolve(member)).stream().anyMatch(kind -> kind.fits(value))) {
        checkValue(value, member, at);
        return;
      }
    }
    throw wrongType(value, kinds(rules), at);
  }

  /** Returns the JSON kinds that a schema allows. */
  private Set<Kind> kinds(JsonNode rules) {
    Set<Kind> kinds = new LinkedHashSet<>();
    if (rules.has("discriminator")) {
      kinds.add(Kind.OBJECT);
    } else if (rules.has("oneOf") || rules.has("anyOf")) {
      for (JsonNode member : rules.has("oneOf") ? rules.path("oneOf") : rules.path("anyOf")) {
        kinds.addAll(kinds(document.resolve(member)));
      }
    } else if (rules.path("type").isArray()) {
      rules.path("type").forEach(type -> kinds.add(Kind.named(type.stringValue(""))));
    } else if (rules.has("type")) {
      kinds.add(Kind.named(rules.path("type").stringValue("")));
    } else {
      kinds.addAll(List.of(Kind.values()));
    }
    return kinds;
  }

  private void checkFixedValues(JsonNode value, JsonNode rules, String at) {
    List<String> allowed = new ArrayList<>();
    if (rules.has("const")) {
      allowed.add(rules.path("const").asString());
    }
    for (JsonNode member : rules.path("enum")) {
      allowed.add(member.isNull() ? "null" : member.asString());
    }
    if (!allowed.isEmpty() && !allowed.contains(value.asString())) {
      throw unknownValue(value.asString(), allowed, at);
    }
  }

  private void checkObject(JsonNode value, JsonNode rules, String at) {
    for (JsonNode required : rules.path("required")) {
      if (!value.has(required.stringValue())) {
        throw missing(join(at, required.stringValue()));
      }
    }
    JsonNode properties = rules.path("properties");
    JsonNode others = rules.path("additionalProperties");
    boolean closed = others.isMissingNode() ? !properties.isEmpty() : !others.booleanValue(true);
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      String place = join(at, property.getKey());
      JsonNode schema = properties.get(property.getKey());
      if (schema != null) {
        checkValue(property.getValue(), schema, place);
      } else if (closed) {
        throw unknown(place);
      } else if (others.isObject()) {
        checkValue(property.getValue(), others, place);
      }
    }
  }

  private void checkArray(JsonNode value, JsonNode rules, String at) {
    int min = rules.path("minItems").intValue(0);
    int max = rules.path("maxItems").intValue(Integer.MAX_VALUE);
    if (value.size() < min) {
      throw ApiError.badRequest(
          at,
          value.isEmpty() ? "empty_array" : "array_below_min_length",
          invalid(at)
              + "array too short. Expected an array with minimum length "
              + min
              + ", but got an array with length "
              + value.size()
              + " instead.");
    }
    if (value.size() > max) {
      throw tooManyItems(at, max, value.size());
    }
    JsonNode items = rules.path("items");
    if (!items.isMissingNode()) {
      for (int i = 0; i < value.size(); i++) {
        checkValue(value.get(i), items, at + '[' + i + ']');
      }
    }
  }

  /** Returns the error of an array that is too long. */
  public static ApiError tooManyItems(String at, int max, int size) {
    return ApiError.badRequest(
        at,
        "array_above_max_length",
        invalid(at)
            + "array too long. Expected an array with maximum length "
            + max
            + ", but got an array with length "
            + size
            + " instead.");
  }

  private static void checkString(String value, JsonNode rules, String at) {
    int length = value.codePointCount(0, value.length());
    int min = rules.path("minLength").intValue(0);
    int max = rules.path("maxLength").intValue(Integer.MAX_VALUE);
    if (length < min || length > max) {
      boolean tooLong = length > max;
      throw ApiError.badRequest(
          at,
          tooLong ? "string_above_max_length" : "string_below_min_length",
          invalid(at)
              + (tooLong
                  ? "string too long. Expected a string with maximum length " + max
                  : "string too short. Expected a string with minimum length " + min)
              + ", but got a string with length "
              + length
              + " instead.");
    }
  }

  private static void checkNumber(BigDecimal value, JsonNode rules, String at) {
    JsonNode min = rules.path("minimum");
    JsonNode max = rules.path("maximum");
    boolean below = min.isNumber() && value.compareTo(min.decimalValue()) < 0;
    boolean above = max.isNumber() && value.compareTo(max.decimalValue()) > 0;
    if (below || above) {
      String kind = rules.path("type").toString().contains("integer") ? "integer" : "decimal";
      throw ApiError.badRequest(
          at,
          kind + (below ? "_below_min_value" : "_above_max_value"),
          invalid(at)
              + kind
              + (below
                  ? " below minimum value. Expected a value >= " + min.asString()
                  : " above maximum value. Expected a value <= " + max.asString())
              + ", but got "
              + value.toPlainString()
              + " instead.");
    }
  }

  private static String invalid(String at) {
    return "Invalid '" + at + "': ";
  }

  private static String join(String at, String property) {
    return at.isEmpty() ? property : at + '.' + property;
  }

  private static ApiError missing(String at) {
    return ApiError.badRequest(
        at, "missing_required_parameter", "Missing required parameter: '" + at + "'.");
  }

  private static ApiError unknown(String at) {
    return ApiError.badRequest(at, "unknown_parameter", "Unknown parameter: '" + at + "'.");
  }

  private static ApiError unknownValue(String value, List<String> allowed, String at) {
    return ApiError.badRequest(
        at,
        "invalid_value",
        "Invalid value: '"
            + value
            + "'. Supported values are: '"
            + String.join("', '", allowed)
            + "'.");
  }

  private static ApiError wrongType(JsonNode value, Set<Kind> expected, String at) {
    List<String> phrases = expected.stream().map(Kind::phrase).sorted().toList();
    String param = at.isEmpty() ? null : at;
    return ApiError.badRequest(
        param,
        "invalid_type",
        "Invalid type for "
            + (at.isEmpty() ? "the body" : "'" + at + "'")
            + ": expected "
            + (phrases.size() == 1 ? phrases.get(0) : "one of " + String.join(" or ", phrases))
            + ", but got "
            + Kind.of(value).phrase()
            + " instead.");
  }
}

package dev.aifunction.mock.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks values against the schemas of a document, which keep the conventions of {@code
 * openapi/spec}.
 *
 * <p>Two things are stricter than the document, because the API is: an object has no other
 * properties than its schema says, and an enum no other values, but for names that are published as
 * open.
 */
final class SchemaCheck {
  /** Published as "any string, such as one of these": a name that is new today is no mistake. */
  private static final Set<String> OPEN_NAMES =
      Set.of(
          "ModelIdsShared",
          "ModelIdsResponses",
          "AssistantSupportedModels",
          "CreateThreadAndRunRequestModel",
          "VoiceIdsShared",
          "CreateEmbeddingRequestModel");

  private final ApiDocument document;

  SchemaCheck(ApiDocument document) {
    this.document = document;
  }

  /**
   * Checks {@code value} against {@code schema}.
   *
   * @param at where the value stands in the request, empty for the whole
   * @throws ApiError 400 for the first thing that is wrong
   */
  void check(JsonNode value, JsonNode schema, String at) {
    boolean open = schema.has("$ref") && OPEN_NAMES.contains(ApiDocument.nameOf(schema));
    JsonNode rules = document.resolve(schema);
    if (rules.has("anyOf")) {
      checkNullable(value, rules, at);
    } else if (rules.has("discriminator")) {
      checkUnionByTag(value, rules.path("discriminator"), at);
    } else if (rules.has("oneOf")) {
      checkUnionByKind(value, rules, at);
    } else {
      checkPlain(value, rules, open, at);
    }
  }

  private void checkNullable(JsonNode value, JsonNode rules, String at) {
    for (JsonNode member : rules.path("anyOf")) {
      boolean isNull = member.path("type").stringValue("").equals("null");
      if (isNull == value.isNull()) {
        check(value, member, at);
        return;
      }
    }
    throw Refusals.wrongType(value, kinds(rules), at);
  }

  private void checkUnionByTag(JsonNode value, JsonNode discriminator, String at) {
    if (!value.isObject()) {
      throw Refusals.wrongType(value, Set.of(Kind.OBJECT), at);
    }
    check(value, document.referred(member(value, discriminator, at)), at);
  }

  /** Returns the reference to the member that {@code value} says to be, or says by silence. */
  private static String member(JsonNode value, JsonNode discriminator, String at) {
    String property = discriminator.path("propertyName").stringValue();
    String place = join(at, property);
    JsonNode tag = value.get(property);
    if (tag == null) {
      return otherwise(discriminator.path("x-absent"), Refusals.missing(place));
    }
    if (!tag.isString()) {
      throw Refusals.wrongType(tag, Set.of(Kind.STRING), place);
    }
    JsonNode mapping = discriminator.path("mapping");
    JsonNode member = mapping.path(tag.stringValue());
    return member.isString()
        ? member.stringValue()
        : otherwise(
            discriminator.path("x-otherwise"),
            Refusals.unknownValue(tag.stringValue(), mapping.propertyNames(), place));
  }

  private static String otherwise(JsonNode member, ApiError error) {
    if (!member.isString()) {
      throw error;
    }
    return member.stringValue();
  }

  private void checkUnionByKind(JsonNode value, JsonNode rules, String at) {
    for (JsonNode member : rules.path("oneOf")) {
      if (fits(value, kinds(document.resolve(member)))) {
        check(value, member, at);
        return;
      }
    }
    throw Refusals.wrongType(value, kinds(rules), at);
  }

  private void checkPlain(JsonNode value, JsonNode rules, boolean open, String at) {
    Set<Kind> kinds = kinds(rules);
    if (!fits(value, kinds)) {
      throw Refusals.wrongType(value, kinds, at);
    }
    if (!open && !value.isNull()) {
      checkFixedValues(value, rules, at);
    }
    switch (Kind.of(value)) {
      case OBJECT -> checkObject(value, rules, at);
      case ARRAY -> checkArray(value, rules, at);
      case STRING -> checkString(value.stringValue(), rules, at);
      case INTEGER, NUMBER -> checkNumber(value, rules, at);
      case BOOLEAN, NULL -> {}
    }
  }

  private static boolean fits(JsonNode value, Set<Kind> kinds) {
    return kinds.stream().anyMatch(kind -> kind.fits(value));
  }

  /** Returns the JSON kinds that a schema allows. */
  private Set<Kind> kinds(JsonNode rules) {
    Set<Kind> kinds = new LinkedHashSet<>();
    if (rules.has("discriminator")) {
      kinds.add(Kind.OBJECT);
    } else if (rules.has("oneOf") || rules.has("anyOf")) {
      for (JsonNode member : rules.path(rules.has("oneOf") ? "oneOf" : "anyOf")) {
        kinds.addAll(kinds(document.resolve(member)));
      }
    } else if (rules.path("type").isArray()) {
      rules.path("type").forEach(type -> kinds.add(Kind.named(type.stringValue())));
    } else if (rules.has("type")) {
      kinds.add(Kind.named(rules.path("type").stringValue()));
    } else {
      kinds.addAll(List.of(Kind.values()));
    }
    return kinds;
  }

  private static void checkFixedValues(JsonNode value, JsonNode rules, String at) {
    List<String> allowed = new ArrayList<>();
    if (rules.has("const")) {
      allowed.add(rules.path("const").asString());
    }
    rules.path("enum").forEach(member -> allowed.add(member.asString()));
    if (!allowed.isEmpty() && !allowed.contains(value.asString())) {
      throw Refusals.unknownValue(value.asString(), allowed, at);
    }
  }

  private void checkObject(JsonNode value, JsonNode rules, String at) {
    for (JsonNode required : rules.path("required")) {
      if (!value.has(required.stringValue())) {
        throw Refusals.missing(join(at, required.stringValue()));
      }
    }
    JsonNode properties = rules.path("properties");
    JsonNode others = rules.path("additionalProperties");
    boolean closed = others.isMissingNode() ? !properties.isEmpty() : !others.booleanValue(true);
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      String place = join(at, property.getKey());
      JsonNode schema = properties.get(property.getKey());
      if (schema != null) {
        check(property.getValue(), schema, place);
      } else if (closed) {
        throw Refusals.unknown(place);
      } else if (others.isObject()) {
        check(property.getValue(), others, place);
      }
    }
  }

  private void checkArray(JsonNode value, JsonNode rules, String at) {
    int min = rules.path("minItems").intValue(0);
    int max = rules.path("maxItems").intValue(Integer.MAX_VALUE);
    if (value.size() < min) {
      throw Refusals.tooFewItems(at, min, value.size());
    }
    if (value.size() > max) {
      throw Refusals.tooManyItems(at, max, value.size());
    }
    JsonNode items = rules.path("items");
    if (!items.isMissingNode()) {
      for (int i = 0; i < value.size(); i++) {
        check(value.get(i), items, at + '[' + i + ']');
      }
    }
  }

  private static void checkString(String value, JsonNode rules, String at) {
    int length = value.codePointCount(0, value.length());
    int min = rules.path("minLength").intValue(0);
    int max = rules.path("maxLength").intValue(Integer.MAX_VALUE);
    if (length < min) {
      throw Refusals.tooShort(at, min, length);
    }
    if (length > max) {
      throw Refusals.tooLong(at, max, length);
    }
  }

  private static void checkNumber(JsonNode value, JsonNode rules, String at) {
    String kind = rules.path("type").toString().contains("integer") ? "integer" : "decimal";
    BigDecimal number = value.decimalValue();
    JsonNode min = rules.path("minimum");
    JsonNode max = rules.path("maximum");
    if (min.isNumber() && number.compareTo(min.decimalValue()) < 0) {
      throw Refusals.tooSmall(at, kind, min, value);
    }
    if (max.isNumber() && number.compareTo(max.decimalValue()) > 0) {
      throw Refusals.tooLarge(at, kind, max, value);
    }
  }

  private static String join(String at, String property) {
    return at.isEmpty() ? property : at + '.' + property;
  }
}

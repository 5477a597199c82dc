package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.AnswerUnion;
import dev.aifunction.openapi.generator.Description.Component;
import dev.aifunction.openapi.generator.Description.Discriminator;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code oneOf} and what tells its members apart; {@link UnionCheck} looks at the whole. */
final class UnionReader {
  private static final Set<String> KEYS =
      Set.of("oneOf", "discriminator", "description", "title", "deprecated", "type");
  private static final Set<String> ANSWER_KEYS =
      Set.of(
          "oneOf", "x-requested-by", "mapping", "x-absent", "description", "title", "deprecated");
  private static final Set<String> DISCRIMINATOR_KEYS =
      Set.of("propertyName", "mapping", "x-absent", "x-otherwise");

  private final Document document;
  private final SchemaReader schemas;

  UnionReader(Document document, SchemaReader schemas) {
    this.document = document;
    this.schemas = schemas;
  }

  Component union(String name, ObjectNode schema, String pointer) {
    boolean isAnswer = schema.has("x-requested-by");
    schemas.allow(schema, pointer, isAnswer ? ANSWER_KEYS : KEYS);
    List<ValueType> members = new ArrayList<>();
    for (int i = 0; i < schema.get("oneOf").size(); i++) {
      members.add(schemas.type(schema.get("oneOf").get(i), pointer + "/oneOf/" + i));
    }
    String doc = schema.path("description").asString("");
    boolean deprecated = schema.path("deprecated").asBoolean(false);
    if (!isAnswer) {
      JsonNode discriminator = schema.path("discriminator");
      return new UnionType(
          name, doc, deprecated, discriminator(discriminator, pointer + "/discriminator"), members);
    }
    Map<String, ValueType> mapping = new LinkedHashMap<>();
    for (var entry : schema.path("mapping").properties()) {
      mapping.put(entry.getKey(), answer(entry.getValue(), members, pointer + "/mapping"));
    }
    return new AnswerUnion(
        name,
        doc,
        deprecated,
        schema.get("x-requested-by").asString(),
        mapping,
        answer(schema.path("x-absent"), members, pointer + "/x-absent"),
        members);
  }

  private @Nullable Discriminator discriminator(JsonNode discriminator, String pointer) {
    if (discriminator.isMissingNode()) {
      return null;
    }
    schemas.allow(discriminator, pointer, DISCRIMINATOR_KEYS);
    if (!discriminator.path("propertyName").isString()) {
      throw document.refuse(pointer, "has no propertyName");
    }
    Map<String, String> mapping = new LinkedHashMap<>();
    for (var entry : discriminator.path("mapping").properties()) {
      mapping.put(entry.getKey(), target(entry.getValue(), pointer + "/mapping").name());
    }
    return new Discriminator(
        discriminator.get("propertyName").asString(),
        mapping,
        optionalTarget(discriminator, "x-absent", pointer),
        optionalTarget(discriminator, "x-otherwise", pointer));
  }

  private @Nullable String optionalTarget(JsonNode discriminator, String key, String pointer) {
    return discriminator.has(key)
        ? target(discriminator.get(key), Document.child(pointer, key)).name()
        : null;
  }

  private Named target(JsonNode reference, String pointer) {
    return schemas.named(reference.asString(""), pointer);
  }

  private ValueType answer(JsonNode reference, List<ValueType> members, String pointer) {
    boolean text = reference.asString("").equals(UnionTargets.TEXT);
    ValueType type = text ? Scalar.STRING : target(reference, pointer);
    if (!members.contains(type)) {
      throw document.refuse(pointer, "leads to " + type + ", which is no member of the union");
    }
    return type;
  }
}

package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the schemas that stand inside others: properties, items, parameters. */
final class SchemaReader {
  private static final String REFERENCE = "#/components/schemas/";

  /** Says nothing about the Java type: limits are the server's to check. */
  private static final Set<String> IGNORED =
      Set.of(
          "description",
          "title",
          "deprecated",
          "format",
          "pattern",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "example",
          "examples");

  private static final Set<String> KNOWN =
      Set.of("$ref", "type", "items", "additionalProperties", "const", "anyOf");

  private final Document document;

  SchemaReader(Document document) {
    this.document = document;
  }

  Property property(String name, JsonNode schema, String pointer, boolean required) {
    String doc = schema.path("description").asString("");
    boolean deprecated = schema.path("deprecated").asBoolean(false);
    JsonNode plain = withoutNull(schema, pointer);
    boolean nullable = schema.has("anyOf") || types(schema).contains("null");
    ValueType type = type(plain, pointer);
    String constant = constant(plain, type, pointer);
    return new Property(name, type, required, nullable, constant, doc, deprecated);
  }

  /** The value type of a schema; null is no part of it. */
  ValueType type(JsonNode schema, String pointer) {
    checkKeys(schema, pointer, KNOWN);
    if (schema.has("$ref")) {
      return named(schema.get("$ref").asString(), pointer);
    }
    List<String> types = types(schema).stream().filter(type -> !type.equals("null")).toList();
    if (types.size() != 1) {
      throw document.refuse(pointer, "has the types " + types + " where one is needed");
    }
    return switch (types.get(0)) {
      case "string" -> isBinary(schema) ? Scalar.FILE : Scalar.STRING;
      case "integer" -> Scalar.INTEGER;
      case "number" -> Scalar.NUMBER;
      case "boolean" -> Scalar.BOOLEAN;
      case "array" -> new ListOf(part(schema, "items", pointer));
      case "object" -> object(schema, pointer);
      default -> throw document.refuse(pointer, "has the unknown type '" + types.get(0) + "'");
    };
  }

  /** Refuses a key that says something and is not among the given ones. */
  private void checkKeys(JsonNode schema, String pointer, Set<String> keys) {
    for (var entry : schema.properties()) {
      if (!keys.contains(entry.getKey()) && !IGNORED.contains(entry.getKey())) {
        throw document.refuse(
            Document.child(pointer, entry.getKey()),
            "is not known here; an object, enum or union is to be a component with a name");
      }
    }
  }

  private static boolean isBinary(JsonNode schema) {
    return schema.path("format").asString("").equals("binary");
  }

  Named named(String reference, String pointer) {
    if (!reference.startsWith(REFERENCE)) {
      throw document.refuse(pointer, "refers to '" + reference + "', which is no schema component");
    }
    return new Named(reference.substring(REFERENCE.length()));
  }

  private ValueType object(JsonNode schema, String pointer) {
    JsonNode more = schema.path("additionalProperties");
    if (more.isObject()) {
      return new MapOf(part(schema, "additionalProperties", pointer));
    }
    if (more.isBoolean() && more.asBoolean()) {
      return Scalar.JSON;
    }
    throw document.refuse(
        pointer, "is an object without a name; make it a component, or give additionalProperties");
  }

  private ValueType part(JsonNode schema, String name, String pointer) {
    if (!schema.path(name).isObject()) {
      throw document.refuse(pointer, "has no '" + name + "'");
    }
    return type(schema.get(name), Document.child(pointer, name));
  }

  /** Takes {@code anyOf: [X, null]} apart; any other schema is returned as it is. */
  private JsonNode withoutNull(JsonNode schema, String pointer) {
    JsonNode choices = schema.get("anyOf");
    if (choices == null) {
      return schema;
    }
    checkKeys(schema, pointer, Set.of("anyOf"));
    if (choices.size() == 2 && choices.get(1).path("type").asString("").equals("null")) {
      return choices.get(0);
    }
    throw document.refuse(pointer + "/anyOf", "is not of the form [schema, {type: 'null'}]");
  }

  private @Nullable String constant(JsonNode schema, ValueType type, String pointer) {
    JsonNode value = schema.get("const");
    if (value == null) {
      return null;
    }
    boolean fits =
        (value.isString() && type == Scalar.STRING && !value.toString().contains("\\"))
            || (value.isBoolean() && type == Scalar.BOOLEAN)
            || (value.isIntegralNumber() && type == Scalar.INTEGER);
    if (!fits) {
      throw document.refuse(
          pointer + "/const", "is not a string without escapes, boolean or integer of its type");
    }
    return value.toString();
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    List<String> types = new ArrayList<>();
    if (type.isString()) {
      types.add(type.asString());
    }
    for (JsonNode one : type) {
      types.add(one.asString());
    }
    return types;
  }

  /** The names under {@code required}, each of which has to be declared. */
  Set<String> required(JsonNode schema, String pointer) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode name : schema.path("required")) {
      if (!schema.path("properties").has(name.asString())) {
        throw document.refuse(
            pointer + "/required", "names '" + name.asString() + "', which is no property");
      }
      names.add(name.asString());
    }
    return names;
  }

  /** Refuses every key of a schema that is not among the given ones. */
  void allow(JsonNode schema, String pointer, Set<String> keys) {
    for (var entry : schema.properties()) {
      if (!keys.contains(entry.getKey())) {
        throw document.refuse(
            Document.child(pointer, entry.getKey()), "is not known to the preprocessor");
      }
    }
  }
}

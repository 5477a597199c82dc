package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code oneOf}: its members have to differ in JSON kind or by a discriminator. */
final class UnionReader {
  private static final Set<String> KEYS =
      Set.of("oneOf", "discriminator", "description", "title", "deprecated", "type");

  private static final String REFERENCE = "#/components/schemas/";

  private final Document document;
  private final SchemaReader schemas;

  UnionReader(Document document, SchemaReader schemas) {
    this.document = document;
    this.schemas = schemas;
  }

  UnionType union(String name, ObjectNode schema, String pointer) {
    schemas.allow(schema, pointer, KEYS);
    List<ValueType> members = new ArrayList<>();
    for (int i = 0; i < schema.get("oneOf").size(); i++) {
      members.add(schemas.type(schema.get("oneOf").get(i), pointer + "/oneOf/" + i));
    }
    Map<String, String> mapping = mapping(schema, members, pointer);
    checkKinds(members, schema.has("discriminator"), pointer);
    return new UnionType(
        name,
        schema.path("description").asString(""),
        schema.path("deprecated").asBoolean(false),
        schema.has("discriminator")
            ? schema.get("discriminator").path("propertyName").asString()
            : null,
        mapping,
        members);
  }

  private Map<String, String> mapping(JsonNode schema, List<ValueType> members, String pointer) {
    Map<String, String> mapping = new LinkedHashMap<>();
    if (!schema.has("discriminator")) {
      return mapping;
    }
    String place = pointer + "/discriminator";
    for (var entry : schema.get("discriminator").path("mapping").properties()) {
      String member = entry.getValue().asString().substring(REFERENCE.length());
      if (!members.contains(new Named(member))) {
        throw document.refuse(place, "maps to " + member + ", which is no member of the union");
      }
      mapping.put(entry.getKey(), member);
    }
    for (ValueType member : members) {
      if (kind(member, pointer).equals("object")
          && !(member instanceof Named named && mapping.containsValue(named.name()))) {
        throw document.refuse(place, "has no mapping for " + member);
      }
    }
    return mapping;
  }

  private void checkKinds(List<ValueType> members, boolean discriminated, String pointer) {
    Set<String> kinds = new LinkedHashSet<>();
    for (ValueType member : members) {
      String kind = kind(member, pointer);
      if (!kinds.add(kind) && !(discriminated && kind.equals("object"))) {
        throw document.refuse(
            pointer + "/oneOf", "has two members of the kind '" + kind + "' and no discriminator");
      }
    }
  }

  /** The JSON kind by which a reader knows a member. */
  private String kind(ValueType member, String pointer) {
    if (member instanceof Scalar scalar) {
      return switch (scalar) {
        case STRING -> "string";
        case INTEGER, NUMBER -> "number";
        case BOOLEAN -> "boolean";
        case JSON -> "object";
      };
    }
    if (member instanceof ListOf) {
      return "array";
    }
    if (member instanceof Named named) {
      JsonNode target = document.schemas().path(named.name());
      if (target.has("enum")) {
        return "string";
      }
      if (target.has("oneOf") && !target.has("discriminator")) {
        throw document.refuse(pointer, "has a member that is itself told apart by kind");
      }
      return "object";
    }
    throw document.refuse(
        pointer, "has a map as a member, which no reader can tell from an object");
  }
}

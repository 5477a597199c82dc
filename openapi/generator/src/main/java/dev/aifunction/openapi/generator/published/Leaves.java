package dev.aifunction.openapi.generator.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a union consists of when the unions inside it are taken apart, by JSON kind. */
final class Leaves {
  private final ObjectNode components;
  private final Set<String> visited = new HashSet<>();

  /** Enums by name, with their values. */
  final Map<String, JsonNode> enums = new LinkedHashMap<>();

  /** Strings, numbers and booleans by their type. */
  final Map<String, ObjectNode> scalars = new LinkedHashMap<>();

  /** The items of arrays. */
  final List<ObjectNode> items = new ArrayList<>();

  /** The names of objects. */
  final Set<String> objects = new LinkedHashSet<>();

  /** Maps and objects of which nothing is known. */
  final List<ObjectNode> maps = new ArrayList<>();

  /** The properties that the document calls discriminators. */
  final Set<String> discriminators = new LinkedHashSet<>();

  boolean nullable;
  boolean any;

  Leaves(ObjectNode components, ObjectNode union) {
    this.components = components;
    add(union);
  }

  /** How many members the union has, an object counted once. */
  int kinds() {
    return (enums.isEmpty() ? 0 : 1)
        + scalars.size()
        + (items.isEmpty() ? 0 : 1)
        + (objects.isEmpty() && maps.isEmpty() ? 0 : 1);
  }

  /** Whether a value of other leaves is, as far as its kind goes, one of these. */
  boolean accept(Leaves others) {
    return any || (!others.any && kindNames().containsAll(others.kindNames()));
  }

  private Set<String> kindNames() {
    Set<String> names = new HashSet<>(scalars.keySet());
    if (!enums.isEmpty()) {
      names.add("string");
    }
    if (!items.isEmpty()) {
      names.add("array");
    }
    if (!objects.isEmpty() || !maps.isEmpty()) {
      names.add("object");
    }
    return names;
  }

  private void add(ObjectNode schema) {
    nullable |= schema.path("nullable").asBoolean(false);
    String reference = SchemaTree.referenceOf(schema);
    if (!reference.isEmpty()) {
      addComponent(reference);
    } else if (schema.has("oneOf")) {
      String discriminator = schema.path("discriminator").path("propertyName").asString("");
      if (!discriminator.isEmpty()) {
        discriminators.add(discriminator);
      }
      schema.get("oneOf").forEach(choice -> add((ObjectNode) choice));
    } else {
      addPlain(schema);
    }
  }

  private void addComponent(String name) {
    ObjectNode component = (ObjectNode) components.get(name);
    if (component.has("properties")) {
      nullable |= component.path("nullable").asBoolean(false);
      objects.add(name);
    } else if (component.has("enum")) {
      nullable |= component.path("nullable").asBoolean(false);
      enums.put(name, component.get("enum"));
    } else if (visited.add(name)) {
      add(component);
    }
  }

  private void addPlain(ObjectNode schema) {
    String type = schema.path("type").asString("");
    switch (type) {
      case "" -> any = true;
      case "array" -> items.add((ObjectNode) schema.get("items"));
      case "object" -> maps.add(schema);
      case "integer", "number" -> {
        ObjectNode known = scalars.remove("number");
        boolean whole = type.equals("integer") && (known == null || isInteger(known));
        scalars.put("number", schema.objectNode().put("type", whole ? "integer" : "number"));
      }
      default -> scalars.put(type, schema);
    }
  }

  private static boolean isInteger(JsonNode schema) {
    return schema.path("type").asString("").equals("integer");
  }
}

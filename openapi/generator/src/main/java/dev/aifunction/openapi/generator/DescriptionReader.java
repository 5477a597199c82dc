package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Body;
import dev.aifunction.openapi.generator.Description.Component;
import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a normalised document into a {@link Description}, and refuses what is not of the
 * conventions: nothing is skipped in silence.
 */
final class DescriptionReader {
  private static final Set<String> OBJECT_KEYS =
      Set.of(
          "type",
          "description",
          "title",
          "deprecated",
          "required",
          "properties",
          "additionalProperties",
          "examples",
          "example");

  private final Document document;
  private final SchemaReader schemas;
  private final UnionReader unions;
  private final Set<String> forms;

  private DescriptionReader(Document document, SchemaReader schemas, Set<String> forms) {
    this.document = document;
    this.schemas = schemas;
    this.unions = new UnionReader(document, schemas);
    this.forms = forms;
  }

  static Description read(Document document) {
    SchemaReader schemas = new SchemaReader(document);
    List<Operation> operations = new OperationReader(document, schemas).operations();
    DescriptionReader reader = new DescriptionReader(document, schemas, forms(operations));
    Map<String, Component> components = new LinkedHashMap<>();
    for (var entry : document.schemas().properties()) {
      components.put(entry.getKey(), reader.component(entry.getKey(), entry.getValue()));
    }
    new UnionCheck(document, components).check();
    new PlaceCheck(document, components).check(operations);
    return new Description(components, operations);
  }

  /** The names of the components that are sent as forms. */
  private static Set<String> forms(List<Operation> operations) {
    Set<String> forms = new HashSet<>();
    for (Operation operation : operations) {
      operation.bodies().stream().filter(Body::form).map(Body::component).forEach(forms::add);
    }
    return forms;
  }

  private Component component(String name, JsonNode schema) {
    String pointer = Document.child("/components/schemas", name);
    if (!name.matches("[A-Z][A-Za-z0-9]*") || JavaNames.NOT_FOR_CLASSES.contains(name)) {
      throw document.refuse(pointer, "needs another name: this one cannot be its class's");
    }
    if (schema.has("oneOf")) {
      return unions.union(name, (ObjectNode) schema, pointer);
    }
    String doc = schema.path("description").asString("");
    boolean deprecated = schema.path("deprecated").asBoolean(false);
    if (schema.path("type").asString("").equals("string") && schema.has("enum")) {
      schemas.allow(schema, pointer, Set.of("type", "enum", "description", "title", "deprecated"));
      return new EnumType(name, doc, deprecated, enumValues(schema.get("enum"), pointer));
    }
    if (schema.path("type").asString("").equals("object") && schema.has("properties")) {
      schemas.allow(schema, pointer, OBJECT_KEYS);
      return new ObjectType(
          name, doc, deprecated, forms.contains(name), properties(schema, pointer));
    }
    throw document.refuse(
        pointer, "is no object with properties, no enum of strings, no oneOf and no plain type");
  }

  private List<String> enumValues(JsonNode values, String pointer) {
    List<String> result = new ArrayList<>();
    for (JsonNode value : values) {
      if (!value.isString()) {
        throw document.refuse(pointer + "/enum", "has the value " + value + ", which is no string");
      }
      result.add(value.asString());
    }
    return result;
  }

  private List<Property> properties(JsonNode schema, String pointer) {
    Set<String> required = schemas.required(schema, pointer);
    List<Property> result = new ArrayList<>();
    for (var entry : schema.get("properties").properties()) {
      String name = entry.getKey();
      String place = Document.child(pointer + "/properties", name);
      result.add(schemas.property(name, entry.getValue(), place, required.contains(name)));
    }
    return result;
  }
}

package dev.aifunction.openapi.generator.published;

import dev.aifunction.openapi.generator.JavaNames;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves of each operation what a method is made of: an id, one tag, parameters, the bodies and the
 * answer to a call that succeeds.
 */
final class Operations {
  private static final String JSON = "application/json";
  private static final String FORM = "multipart/form-data";
  private static final String EVENTS = "text/event-stream";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final SchemaTree tree;
  private final Set<String> tags = new TreeSet<>();

  private Operations(SchemaTree tree) {
    this.tree = tree;
  }

  static void apply(ObjectNode root) {
    Operations operations = new Operations(new SchemaTree(root));
    for (var path : root.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        ObjectNode operation = operations.operation(path.getKey(), (ObjectNode) method.getValue());
        method.setValue(operation);
      }
    }
    ArrayNode tags = root.putArray("tags");
    operations.tags.forEach(tag -> tags.addObject().put("name", tag));
  }

  private ObjectNode operation(String path, ObjectNode operation) {
    ObjectNode result = operation.objectNode();
    result.put("operationId", id(operation.path("operationId").asString("")));
    String tag = operation.path("tags").path(0).asString(path.split("[/?]", -1)[1]);
    tags.add(tag);
    result.putArray("tags").add(tag);
    String description = operation.path("description").asString("");
    result.put(
        "description",
        description.isBlank() ? operation.path("summary").asString("") : description);
    if (operation.path("deprecated").asBoolean(false)) {
      result.put("deprecated", true);
    }
    result.set("parameters", parameters(path, operation.path("parameters")));
    if (operation.has("requestBody")) {
      result.set("requestBody", body((ObjectNode) operation.get("requestBody")));
    }
    result.putObject("responses").set("200", answer(operation.path("responses")));
    return result;
  }

  /** An id that can name a method: {@code list-users} is listUsers. */
  private static String id(String published) {
    return published.matches("[A-Za-z0-9]+")
        ? published
        : JavaNames.property(ClassNames.words(published));
  }

  /** Those in the path first, in its order; a header that may be left out is left out. */
  private ArrayNode parameters(String path, JsonNode published) {
    Map<String, ObjectNode> inPath =
        new TreeMap<>(Comparator.comparingInt((String name) -> path.indexOf("{" + name + "}")));
    Map<String, ObjectNode> others = new TreeMap<>();
    for (JsonNode parameter : published) {
      String name = parameter.path("name").asString();
      switch (parameter.path("in").asString()) {
        case "path" -> inPath.put(name, parameter((ObjectNode) parameter));
        case "query" -> others.put(name, parameter((ObjectNode) parameter));
        default -> {
          if (parameter.path("required").asBoolean(false)) {
            others.put(name, parameter((ObjectNode) parameter));
          }
        }
      }
    }
    ArrayNode parameters = tree.components().arrayNode();
    inPath.values().forEach(parameters::add);
    others.values().forEach(parameters::add);
    return parameters;
  }

  private ObjectNode parameter(ObjectNode published) {
    ObjectNode result = published.objectNode();
    for (String key : List.of("name", "in", "required", "description", "deprecated")) {
      if (published.has(key)) {
        result.set(key, published.get(key));
      }
    }
    ObjectNode schema = published.withObjectProperty("schema");
    ObjectNode target = tree.resolve(schema);
    if (target.path("type").asString("").equals("object")) {
      result.put("style", "deepObject");
      schema = target.has("properties") ? asMap(target) : target.deepCopy();
    }
    schema.remove("nullable");
    result.set("schema", schema);
    return result;
  }

  /** A query has no objects but maps. */
  private static ObjectNode asMap(ObjectNode object) {
    Set<String> types = new TreeSet<>();
    object.get("properties").forEach(property -> types.add(property.path("type").asString("")));
    ObjectNode map = object.objectNode().put("type", "object");
    map.putObject("additionalProperties")
        .put("type", types.equals(Set.of("integer")) ? "integer" : "string");
    return map;
  }

  /** JSON and a form; of two that are of one component, the form if there is a file in it. */
  private ObjectNode body(ObjectNode published) {
    ObjectNode result = published.objectNode();
    result.put("required", published.path("required").asBoolean(false));
    ObjectNode content = result.putObject("content");
    JsonNode json = published.path("content").path(JSON).path("schema");
    JsonNode form = published.path("content").path(FORM).path("schema");
    boolean same = form.equals(json);
    boolean hasFile = form instanceof ObjectNode body && hasFile(tree.resolve(body));
    if (json.isObject() && !(same && hasFile)) {
      content.putObject(JSON).set("schema", json);
    }
    if (form.isObject() && !(same && !hasFile)) {
      content.putObject(FORM).set("schema", form);
    }
    return result;
  }

  private static boolean hasFile(ObjectNode schema) {
    return schema.path("properties").valueStream().anyMatch(Operations::isFile);
  }

  private static boolean isFile(JsonNode schema) {
    return schema.path("format").asString("").equals("binary")
        || (schema.has("items") && isFile(schema.get("items")))
        || schema.path("oneOf").valueStream().anyMatch(Operations::isFile);
  }

  /** The first content that is no stream, and the stream. */
  private static ObjectNode answer(JsonNode responses) {
    ObjectNode result = ((ObjectNode) responses).objectNode().put("description", "Success.");
    for (var response : responses.properties()) {
      if (!response.getKey().startsWith("2")) {
        continue;
      }
      boolean first = true;
      for (var content : response.getValue().path("content").properties()) {
        ObjectNode schema = schema(content.getKey(), content.getValue().path("schema"));
        if (content.getKey().equals(EVENTS) || first) {
          result.withObjectProperty("content").putObject(content.getKey()).set("schema", schema);
          first &= content.getKey().equals(EVENTS);
        }
      }
      return result;
    }
    return result;
  }

  /** Bytes are bytes whatever the document calls them, and JSON never is; unsaid, it is any. */
  private static ObjectNode schema(String contentType, JsonNode published) {
    if (!contentType.equals(JSON) && !contentType.equals(EVENTS)) {
      return NODES.objectNode().put("type", "string").put("format", "binary");
    }
    ObjectNode schema = published instanceof ObjectNode given ? given : NODES.objectNode();
    schema.remove("format");
    return schema;
  }
}

package dev.aifunction.openapi.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Is one operation, as the client's document describes it. */
record Operation(
    String id,
    String tag,
    String method,
    String path,
    List<Parameter> parameters,
    List<Content> bodies,
    List<Content> answers) {

  /** What stands in the path, the query or a header. */
  record Parameter(String name, String in, JsonNode schema) {}

  /** A body or an answer in one content type, with its examples by their names. */
  record Content(String type, JsonNode schema, Map<String, JsonNode> examples) {

    boolean isEvents() {
      return type.equals("text/event-stream");
    }

    boolean isForm() {
      return type.equals("multipart/form-data");
    }

    /** The component that the schema is, and so the name of the class. */
    String component() {
      return schema.path("$ref").asString("").replaceFirst(".*/", "");
    }
  }

  /** The document with its examples, which the client's own copy lacks. */
  private static final Path BUNDLE = Path.of("target/openapi/bundle.json");

  private static final JsonNode DOCUMENT = load();

  /** All operations of the document. */
  static List<Operation> all() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : DOCUMENT.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(of(method.getKey(), path.getKey(), method.getValue()));
      }
    }
    return operations;
  }

  private static Operation of(String method, String path, JsonNode node) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode one : node.path("parameters")) {
      parameters.add(
          new Parameter(one.get("name").asString(), one.get("in").asString(), one.get("schema")));
    }
    return new Operation(
        node.get("operationId").asString(),
        node.get("tags").get(0).asString(),
        method.toUpperCase(Locale.ROOT),
        path,
        parameters,
        contents(node.path("requestBody")),
        contents(node.path("responses").path("200")));
  }

  private static List<Content> contents(JsonNode node) {
    List<Content> contents = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : node.path("content").properties()) {
      Map<String, JsonNode> examples = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> example : one.getValue().path("examples").properties()) {
        examples.put(example.getKey(), example.getValue().get("value"));
      }
      contents.add(new Content(one.getKey(), one.getValue().get("schema"), examples));
    }
    return contents;
  }

  /** Follows a reference. */
  static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asString().substring(1)) : schema;
  }

  /** The name of the generated method that answers the whole. */
  String methodName() {
    return id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
  }

  List<Parameter> parametersIn(String place) {
    return parameters.stream().filter(parameter -> parameter.in().equals(place)).toList();
  }

  private static JsonNode load() {
    try {
      return Json.parse(Files.readAllBytes(BUNDLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

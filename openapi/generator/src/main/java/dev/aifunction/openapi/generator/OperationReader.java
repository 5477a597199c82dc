package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the operations under {@code paths}. */
final class OperationReader {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Set<String> KEYS =
      Set.of(
          "operationId",
          "tags",
          "summary",
          "description",
          "deprecated",
          "parameters",
          "requestBody",
          "responses");
  private static final Set<String> PARAMETER_KEYS =
      Set.of(
          "name",
          "in",
          "required",
          "description",
          "deprecated",
          "schema",
          "style",
          "explode",
          "example",
          "examples");
  private static final Set<String> BODY_KEYS = Set.of("required", "description", "content");
  private static final Set<String> MEDIA_TYPE_KEYS = Set.of("schema", "example", "examples");
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";

  private final Document document;
  private final SchemaReader schemas;

  OperationReader(Document document, SchemaReader schemas) {
    this.document = document;
    this.schemas = schemas;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (var path : document.root().path("paths").properties()) {
      String pointer = Document.child("/paths", path.getKey());
      for (var method : path.getValue().properties()) {
        if (!METHODS.contains(method.getKey())) {
          throw document.refuse(
              Document.child(pointer, method.getKey()), "is not known to the preprocessor");
        }
        operations.add(
            operation(
                path.getKey(),
                method.getKey(),
                method.getValue(),
                pointer + "/" + method.getKey()));
      }
    }
    return operations;
  }

  private Operation operation(String path, String method, JsonNode node, String pointer) {
    schemas.allow(node, pointer, KEYS);
    if (!node.path("operationId").isString() || node.path("tags").size() != 1) {
      throw document.refuse(pointer, "needs an operationId and exactly one tag");
    }
    List<Property> pathParameters = new ArrayList<>();
    List<Property> queryParameters = new ArrayList<>();
    for (int i = 0; i < node.path("parameters").size(); i++) {
      JsonNode parameter = node.get("parameters").get(i);
      String place = pointer + "/parameters/" + i;
      switch (parameter.path("in").asString("")) {
        case "path" -> pathParameters.add(parameter(parameter, place));
        case "query" -> queryParameters.add(parameter(parameter, place));
        default -> throw document.refuse(place, "is neither in the path nor in the query");
      }
    }
    if (queryParameters.stream().anyMatch(Property::required)) {
      throw document.refuse(pointer, "has a required query parameter, which is not known so far");
    }
    checkPath(path, pathParameters, pointer);
    for (var response : node.path("responses").properties()) {
      if (!response.getKey().matches("200|default|[45].{2}")) {
        throw document.refuse(
            Document.child(pointer + "/responses", response.getKey()),
            "is a success other than 200, which is not known so far");
      }
    }
    JsonNode content = node.path("responses").path("200").path("content");
    return new Operation(
        node.get("operationId").asString(),
        node.get("tags").get(0).asString(),
        node.path("description").asString(""),
        node.path("deprecated").asBoolean(false),
        method,
        path,
        pathParameters,
        queryParameters,
        body(node.path("requestBody"), pointer),
        result(content, pointer),
        event(content, pointer));
  }

  private Property parameter(JsonNode parameter, String pointer) {
    String place = pointer + "/schema";
    schemas.allow(parameter, pointer, PARAMETER_KEYS);
    if (!parameter.path("schema").isObject()) {
      throw document.refuse(pointer, "has no schema");
    }
    Property property =
        schemas.property(
            parameter.path("name").asString(),
            parameter.get("schema"),
            place,
            parameter.path("required").asBoolean(false));
    boolean deepObject = parameter.path("style").asString("").equals("deepObject");
    if (deepObject != property.type() instanceof MapOf || (!deepObject && parameter.has("style"))) {
      throw document.refuse(pointer, "has a style other than deepObject for a map, else none");
    }
    return new Property(
        property.wireName(),
        property.type(),
        property.required(),
        property.nullable(),
        property.constant(),
        parameter.path("description").asString(property.doc()),
        parameter.path("deprecated").asBoolean(property.deprecated()));
  }

  private void checkPath(String path, List<Property> parameters, String pointer) {
    int last = -1;
    for (Property parameter : parameters) {
      int at = path.indexOf("/{" + parameter.wireName() + "}");
      if (at <= last) {
        throw document.refuse(
            pointer + "/parameters", "does not follow the path in '" + parameter.wireName() + "'");
      }
      last = at;
    }
    if (path.chars().filter(c -> c == '{').count() != parameters.size()) {
      throw document.refuse(pointer + "/parameters", "does not describe every part of the path");
    }
  }

  private @Nullable String body(JsonNode body, String pointer) {
    if (body.isMissingNode()) {
      return null;
    }
    schemas.allow(body, pointer + "/requestBody", BODY_KEYS);
    JsonNode content = body.path("content");
    String place = pointer + "/requestBody/content";
    if (content.size() != 1 || !content.has(JSON)) {
      throw document.refuse(place, "is not one of " + JSON + ", the only one known so far");
    }
    schemas.allow(content.path(JSON), place + "/application~1json", MEDIA_TYPE_KEYS);
    ValueType type = schemas.type(content.path(JSON).path("schema"), place + "/schema");
    if (type instanceof Named named) {
      return named.name();
    }
    throw document.refuse(place, "has a schema that is no component");
  }

  private ValueType result(JsonNode content, String pointer) {
    String place = pointer + "/responses/200/content";
    for (var entry : content.properties()) {
      if (!entry.getKey().equals(JSON) && !entry.getKey().equals(EVENTS)) {
        throw document.refuse(
            Document.child(place, entry.getKey()), "is a content type that is not known so far");
      }
      schemas.allow(entry.getValue(), Document.child(place, entry.getKey()), MEDIA_TYPE_KEYS);
    }
    if (!content.has(JSON)) {
      throw document.refuse(place, "has no " + JSON);
    }
    return schemas.type(content.get(JSON).path("schema"), place + "/application~1json/schema");
  }

  private @Nullable ValueType event(JsonNode content, String pointer) {
    if (!content.has(EVENTS)) {
      return null;
    }
    String place = pointer + "/responses/200/content/text~1event-stream/schema";
    return schemas.type(content.get(EVENTS).path("schema"), place);
  }
}

package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Body;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final String FORM = "multipart/form-data";
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
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 0; i < node.path("parameters").size(); i++) {
      JsonNode parameter = node.get("parameters").get(i);
      String place = pointer + "/parameters/" + i;
      switch (parameter.path("in").asString("")) {
        case "path" -> pathParameters.add(parameter(parameter, place));
        case "query" -> queryParameters.add(parameter(parameter, place));
        case "header" -> {
          Property header = parameter(parameter, place);
          headers.put(header.wireName(), headerValue(header, place));
        }
        default -> throw document.refuse(place, "is neither in the path, the query nor a header");
      }
    }
    checkPath(path, pathParameters, pointer);
    for (var response : node.path("responses").properties()) {
      if (!response.getKey().matches("200|default|[45].{2}")) {
        throw document.refuse(
            Document.child(pointer + "/responses", response.getKey()),
            "is a success other than 200, which is not known so far");
      }
    }
    JsonNode answer = node.path("responses").path("200");
    JsonNode content = answer.path("content");
    return new Operation(
        node.get("operationId").asString(),
        node.get("tags").get(0).asString(),
        node.path("description").asString(""),
        node.path("deprecated").asBoolean(false),
        method,
        path,
        pathParameters,
        queryParameters,
        headers,
        bodies(node.path("requestBody"), pointer + "/requestBody"),
        result(answer, pointer),
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
    if (!parameter.path("explode").asBoolean(true)) {
      throw document.refuse(
          pointer + "/explode", "is false; what is sent has a name for each item of a list");
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

  private String headerValue(Property header, String pointer) {
    String constant = header.constant();
    if (header.type() != Scalar.STRING || constant == null || !header.required()) {
      throw document.refuse(pointer, "is no required header with a constant string");
    }
    return constant.substring(1, constant.length() - 1);
  }

  private List<Body> bodies(JsonNode body, String pointer) {
    List<Body> bodies = new ArrayList<>();
    schemas.allow(body, pointer, BODY_KEYS);
    for (var entry : body.path("content").properties()) {
      String place = Document.child(pointer + "/content", entry.getKey());
      if (!entry.getKey().equals(JSON) && !entry.getKey().equals(FORM)) {
        throw document.refuse(place, "is neither " + JSON + " nor " + FORM);
      }
      schemas.allow(entry.getValue(), place, MEDIA_TYPE_KEYS);
      ValueType type = schemas.type(entry.getValue().path("schema"), place + "/schema");
      if (!(type instanceof Named named)) {
        throw document.refuse(place, "has a schema that is no component");
      }
      if (bodies.stream().anyMatch(other -> other.component().equals(named.name()))) {
        throw document.refuse(place, "is of the type of the other: no method can tell them apart");
      }
      boolean required = body.path("required").asBoolean(false);
      bodies.add(new Body(named.name(), entry.getKey().equals(FORM), required));
    }
    return bodies;
  }

  /** The type of the answer: JSON of some type, or bytes; null if it has no content. */
  private @Nullable ValueType result(JsonNode answer, String pointer) {
    if (answer.isMissingNode()) {
      throw document.refuse(pointer + "/responses", "has no 200");
    }
    ValueType result = null;
    for (var entry : answer.path("content").properties()) {
      String place = Document.child(pointer + "/responses/200/content", entry.getKey());
      schemas.allow(entry.getValue(), place, MEDIA_TYPE_KEYS);
      if (entry.getKey().equals(EVENTS)) {
        continue;
      }
      if (result != null) {
        throw document.refuse(place, "is a second answer; only events may stand beside another");
      }
      result = schemas.type(entry.getValue().path("schema"), place + "/schema");
      if (entry.getKey().equals(JSON) == Description.hasFile(result)) {
        throw document.refuse(
            place, "is not JSON, or not format: binary where it is something else");
      }
    }
    return result;
  }

  private @Nullable ValueType event(JsonNode content, String pointer) {
    if (!content.has(EVENTS)) {
      return null;
    }
    String place = pointer + "/responses/200/content/text~1event-stream/schema";
    return schemas.type(content.get(EVENTS).path("schema"), place);
  }
}

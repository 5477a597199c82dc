package dev.aifunction.openapi.operations;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.aifunction.openapi.http.LocalServer.Seen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Validates requests with the document that OpenAI publishes. */
final class PublishedDocument {
  private static final String URI = "https://published.invalid/openapi.json";

  private final JsonNode root;
  private final Texts texts;
  private final Schema schemas;

  PublishedDocument(String json) {
    this.root = OpenApi30.repaired(Json.parse(json));
    this.texts = new Texts(root);
    this.schemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(URI), root);
  }

  /** Returns what the document does not allow in a request of an operation. */
  List<String> findings(Operation operation, Seen request) {
    String pointer =
        "/paths/"
            + operation.path().replace("/", "~1")
            + "/"
            + operation.method().toLowerCase(Locale.ROOT);
    if (!root.at(pointer).path("operationId").asString("").equals(operation.id())) {
      return List.of("is not published");
    }
    List<String> findings = new ArrayList<>();
    checkParameters(pointer + "/parameters", operation, request, findings);
    checkBody(pointer + "/requestBody", request, findings);
    return findings;
  }

  private void checkParameters(
      String pointer, Operation operation, Seen request, List<String> findings) {
    Target target = Target.of(request.target());
    Map<String, List<String>> query = new LinkedHashMap<>();
    target
        .query()
        .forEach(
            one ->
                query.computeIfAbsent(one.getKey(), name -> new ArrayList<>()).add(one.getValue()));
    for (int i = 0; i < root.at(pointer).size(); i++) {
      JsonNode parameter = root.at(pointer + "/" + i);
      String name = parameter.get("name").asString();
      String schema = pointer + "/" + i + "/schema";
      JsonNode value =
          switch (parameter.get("in").asString()) {
            case "path" -> segment(operation, name, target);
            case "header" -> texts.value(root.at(schema), request.headers().get(name));
            default -> queryValue(parameter, schema, query);
          };
      if (value != null) {
        check(schema, value, parameter.get("in").asString() + " " + name, findings);
      } else if (parameter.path("required").asBoolean(false)) {
        findings.add(parameter.get("in").asString() + " " + name + " is missing");
      }
    }
    query.keySet().forEach(name -> findings.add("query " + name + " is not published"));
  }

  private static JsonNode segment(Operation operation, String name, Target target) {
    // The target has the base URL's segment before those of the operation.
    int place = List.of(operation.path().split("/")).indexOf("{" + name + "}") + 1;
    return StringNode.valueOf(target.segments().get(place));
  }

  /** Takes what is of a parameter out of a query. */
  private @Nullable JsonNode queryValue(
      JsonNode parameter, String schema, Map<String, List<String>> query) {
    String name = parameter.get("name").asString();
    if (!parameter.path("style").asString("form").equals("deepObject")) {
      return texts.value(root.at(schema), query.remove(name));
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (String one : List.copyOf(query.keySet())) {
      if (one.startsWith(name + "[") && one.endsWith("]")) {
        String key = one.substring(name.length() + 1, one.length() - 1);
        object.put(key, query.remove(one).get(0));
      }
    }
    return object.isEmpty() ? null : object;
  }

  private void checkBody(String pointer, Seen request, List<String> findings) {
    JsonNode body = root.at(pointer);
    String type = request.headers().getFirst("Content-Type");
    if (type == null || body.isMissingNode()) {
      if (type != null || body.path("required").asBoolean(false)) {
        findings.add("body is " + (type == null ? "missing" : "not published"));
      }
      return;
    }
    String essence = type.replaceFirst(";.*", "");
    String schema = pointer + "/content/" + essence.replace("/", "~1") + "/schema";
    if (root.at(schema).isMissingNode()) {
      findings.add("body of " + essence + " is not published");
    } else if (essence.equals("multipart/form-data")) {
      check(
          schema,
          texts.object(root.at(schema), Form.parse(type, request.body())),
          "body",
          findings);
    } else {
      check(schema, Json.parse(request.body()), "body", findings);
    }
  }

  private void check(String schema, JsonNode value, String place, List<String> findings) {
    NodePath path = SchemaLocation.of(URI + "#" + schema).getFragment();
    for (Error error : schemas.getRefSchema(path).validate(value)) {
      findings.add(place + " " + error.getInstanceLocation() + ": " + error.getMessage());
    }
  }
}

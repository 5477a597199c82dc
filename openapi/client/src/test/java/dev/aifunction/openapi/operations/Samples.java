package dev.aifunction.openapi.operations;

import dev.aifunction.openapi.operations.Operation.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes up values for the parameters of an operation, hard to write in a URL where that goes. */
final class Samples {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Samples() {}

  /** A value for a path, another for each name. */
  static String path(Parameter parameter) {
    return parameter.name() + " /å?#%+&=1";
  }

  /** A value for each parameter of the query. */
  static Map<String, JsonNode> query(Operation operation) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parametersIn("query")) {
      values.put(parameter.name(), of(parameter.schema()));
    }
    return values;
  }

  private static JsonNode of(JsonNode schema) {
    JsonNode resolved = Operation.resolved(schema);
    if (resolved.has("enum")) {
      return resolved.get("enum").get(0);
    }
    String type = resolved.get("type").asString();
    return switch (type) {
      case "string" -> NODES.stringNode("å &=+/?#[]%");
      case "integer" -> NODES.numberNode(7);
      case "boolean" -> NODES.booleanNode(false);
      case "object" -> NODES.objectNode().put("a b", "ä&=").put("c", "d");
      case "array" -> items(Operation.resolved(resolved.get("items")).get("enum"));
      default -> throw new AssertionError("No sample of " + type);
    };
  }

  private static ArrayNode items(JsonNode values) {
    return NODES.arrayNode().addAll(List.of(values.get(0), values.get(values.size() - 1)));
  }
}

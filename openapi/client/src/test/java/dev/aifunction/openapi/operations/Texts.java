package dev.aifunction.openapi.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Turns what is sent as text into the JSON that it stands for, by its schema.
 *
 * @param root the document that references lead into
 */
record Texts(JsonNode root) {

  /** Puts together what stands in the parts of a form. */
  ObjectNode object(JsonNode form, Form sent) {
    JsonNode properties = resolved(form).path("properties");
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Form.Part part : sent.parts()) {
      String name = part.name().replaceFirst("\\[.*", "");
      String key = part.name().substring(name.length());
      JsonNode schema = resolved(properties.path(name));
      if (key.isEmpty()) {
        object.set(name, scalar(schema, part.content()));
      } else if (key.equals("[]")) {
        object.withArray(name).add(scalar(schema.path("items"), part.content()));
      } else {
        String inner = key.substring(1, key.length() - 1);
        JsonNode its = resolved(schema.path("properties").path(inner));
        object.withObject("/" + name).set(inner, scalar(its, part.content()));
      }
    }
    return object;
  }

  /** The value of a parameter: a list, a scalar, or null where nothing was sent. */
  @Nullable JsonNode value(JsonNode parameter, @Nullable List<String> texts) {
    if (texts == null) {
      return null;
    }
    JsonNode schema = resolved(parameter);
    if (!accepts(schema, "array")) {
      return scalar(schema, String.join(",", texts));
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.forEach(text -> array.add(scalar(schema.path("items"), text)));
    return array;
  }

  /** What a text stands for: where the schema knows no string, it is a number or boolean. */
  private JsonNode scalar(JsonNode schema, String text) {
    for (String type : List.of("integer", "number", "boolean")) {
      if (accepts(schema, type) && !accepts(schema, "string")) {
        return Json.parse(text);
      }
    }
    return StringNode.valueOf(text);
  }

  private boolean accepts(JsonNode schema, String type) {
    JsonNode its = resolved(schema);
    return its.path("type").asString("").equals(type)
        || its.path("type").valueStream().anyMatch(one -> one.asString().equals(type))
        || its.path("anyOf").valueStream().anyMatch(one -> accepts(one, type))
        || its.path("oneOf").valueStream().anyMatch(one -> accepts(one, type));
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
  }
}

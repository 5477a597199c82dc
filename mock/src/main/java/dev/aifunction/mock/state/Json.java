package dev.aifunction.mock.state;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the small objects that several areas answer. */
public final class Json {
  private Json() {}

  /** Returns an empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns what says that the thing {@code id} is deleted. */
  public static ObjectNode deleted(String id, String object) {
    return object().put("id", id).put("object", object).put("deleted", true);
  }

  /** Returns {@code value} where it says something, else {@code other}. */
  public static JsonNode or(JsonNode value, JsonNode other) {
    return value.isMissingNode() || value.isNull() ? other : value;
  }

  /** Returns {@code value} where it says something, else {@code null} in JSON. */
  public static JsonNode orNull(JsonNode value) {
    return or(value, JsonNodeFactory.instance.nullNode());
  }

  /** Returns the labels that a request gives, none where it does not say. */
  public static JsonNode labels(JsonNode request) {
    return or(request.path("metadata"), object());
  }
}

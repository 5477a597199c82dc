package dev.aifunction.processor.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites what a reader takes although the schema refuses it to what the schema allows: missing
 * properties, maps in their other form, and times as only Java writes them.
 *
 * <p>What it rewrites is all that a reader may be lenient with.
 */
final class Lenience {
  private final JsonNode root;

  Lenience(JsonNode root) {
    this.root = root;
  }

  /** Returns the value as the schema wants it. */
  JsonNode strictly(JsonNode instance) {
    return of(root, instance);
  }

  private JsonNode of(JsonNode schema, JsonNode value) {
    JsonNode describing = Schemas.describing(root, schema, value);
    if (value.isObject() && Rules.of(entries(schema)).isMap()) {
      return of(schema, asEntries((ObjectNode) value));
    } else if (value.isArray() && Schemas.types(object(schema)).contains("object")) {
      return asObject((ArrayNode) value).map(object -> of(schema, object)).orElse(value);
    } else if (value.isObject()) {
      return object(describing, value);
    } else if (value.isArray()) {
      return array(describing, value);
    } else if (value.isString()) {
      return text(describing, value);
    }
    return value;
  }

  /** Returns the alternative that describes a map as a list, if there is one. */
  private JsonNode entries(JsonNode schema) {
    return Schemas.describing(root, schema, Json.NODES.arrayNode());
  }

  /** Returns the alternative that describes a map as an object, if there is one. */
  private JsonNode object(JsonNode schema) {
    JsonNode object = Schemas.describing(root, schema, Json.NODES.objectNode());
    return object.path("additionalProperties").isObject() ? object : Json.NODES.objectNode();
  }

  /** The reader takes {@code {"a":1}} for {@code [{"key":"a","value":1}]}. */
  private static ArrayNode asEntries(ObjectNode object) {
    ArrayNode entries = Json.NODES.arrayNode();
    for (String name : object.propertyNames()) {
      entries.addObject().put("key", name).set("value", object.get(name));
    }
    return entries;
  }

  private static Optional<JsonNode> asObject(ArrayNode entries) {
    ObjectNode object = Json.NODES.objectNode();
    for (JsonNode entry : entries) {
      if (!entry.has("key") || !entry.has("value") || entry.size() != 2) {
        return Optional.empty();
      }
      object.set(entry.get("key").asString(), entry.get("value"));
    }
    return Optional.of(object);
  }

  /** A missing optional property counts as null. */
  private JsonNode object(JsonNode schema, JsonNode value) {
    ObjectNode object = Json.NODES.objectNode();
    for (String name : value.propertyNames()) {
      JsonNode known = schema.path("properties").path(name);
      if (known.isMissingNode()) {
        JsonNode names = Schemas.direct(root, schema.path("propertyNames"));
        object.set(
            text(names, Json.NODES.stringNode(name)).asString(),
            of(schema.path("additionalProperties"), value.get(name)));
      } else {
        object.set(name, of(known, value.get(name)));
      }
    }
    for (JsonNode name : schema.path("required")) {
      JsonNode property = schema.path("properties").path(name.asString());
      if (!object.has(name.asString()) && admitsNull(property)) {
        object.putNull(name.asString());
      }
    }
    return object;
  }

  private boolean admitsNull(JsonNode schema) {
    JsonNode nothing = Json.NODES.nullNode();
    return Schemas.types(Schemas.describing(root, schema, nothing)).contains("null");
  }

  /**
   * Arrays and beans in a set are never equal in Java, and neither is what has them inside; other
   * elements that were not equal may have become so here.
   */
  private JsonNode array(JsonNode schema, JsonNode value) {
    ArrayNode array = Json.NODES.arrayNode();
    boolean unique = schema.path("uniqueItems").asBoolean(false);
    boolean identical = unique && mayHaveIdentity(schema.path("items"), 0);
    Set<JsonNode> seen = new HashSet<>();
    Set<JsonNode> before = new HashSet<>();
    for (JsonNode element : value) {
      JsonNode strict = of(schema.path("items"), element);
      boolean repeated = !before.add(element) && !identical;
      if (!unique || seen.add(strict) || repeated) {
        array.add(strict);
      }
    }
    return array;
  }

  /** Schemas do not tell beans from records. */
  private boolean mayHaveIdentity(JsonNode schema, int depth) {
    JsonNode direct = Schemas.direct(root, schema);
    List<String> types = Schemas.types(direct);
    return types.contains("array")
        || types.contains("object")
        || (depth < 5
            && direct
                .path("anyOf")
                .valueStream()
                .anyMatch(part -> mayHaveIdentity(part, depth + 1)));
  }

  /**
   * Java reads more than the schema says: zones in brackets, offsets without colons, other years.
   */
  private static JsonNode text(JsonNode schema, JsonNode value) {
    Optional<TextForm> form = TextForm.of(schema);
    boolean known = form.isPresent() && form.get().meaning(value.asString()).isPresent();
    boolean wider = form.filter(TextForm::isWider).isPresent();
    return known && wider ? Json.NODES.stringNode(form.get().examples().get(0)) : value;
  }
}

package dev.aifunction.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Is where a problem's pointer leads: a value, and the schema that describes it.
 *
 * @param schema the alternative that fits, references followed
 * @param value missing where there is none
 * @param names the schema of the names, where the value is one of an object's entries
 * @param name the last part of the pointer
 * @param above where the value is; empty at the root
 */
record Place(
    JsonNode root,
    JsonNode schema,
    JsonNode value,
    Optional<JsonNode> names,
    String name,
    Optional<Place> above) {

  static Place of(JsonNode root, JsonNode instance, String pointer) {
    Place place = new Place(root, root, instance, Optional.empty(), "", Optional.empty());
    for (String part : parts(pointer)) {
      place = place.within(part);
    }
    return place;
  }

  private static List<String> parts(String pointer) {
    List<String> parts = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String part : pointer.substring(1).split("/", -1)) {
        parts.add(part.replace("~1", "/").replace("~0", "~"));
      }
    }
    return parts;
  }

  private Place within(String part) {
    JsonNode inner;
    JsonNode below;
    Optional<JsonNode> ofNames = Optional.empty();
    if (value.isArray()) {
      inner = part.matches("\\d{1,6}") ? value.path(Integer.parseInt(part)) : value.path(part);
      below = schema.path("items");
    } else {
      inner = value.path(part);
      below = schema.path("properties").path(part);
      if (below.isMissingNode() && schema.path("additionalProperties").isObject()) {
        below = schema.get("additionalProperties");
        ofNames = Optional.of(Schemas.direct(root, schema.path("propertyNames")));
      }
    }
    JsonNode describing = Schemas.describing(root, below, inner);
    return new Place(root, describing, inner, ofNames, part, Optional.of(this));
  }

  /** Whether an element before this one means the same. */
  boolean isRepeated() {
    return above.filter(place -> place.value().isArray()).map(this::isRepeatedIn).orElse(false);
  }

  private boolean isRepeatedIn(Place list) {
    Meaning meaning = new Meaning(root);
    Object own = meaning.of(schema, value);
    for (int i = 0; i < Integer.parseInt(name); i++) {
      if (meaning.of(list.schema().path("items"), list.value().get(i)).equals(own)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry before this one, in a list of entries, has a key that means the same. */
  boolean isRepeatedKey() {
    if (above.isEmpty() || !name.equals("key")) {
      return false;
    }
    Place entry = above.get();
    Meaning meaning = new Meaning(root);
    Object own = meaning.of(schema, value);
    for (int i = 0; i < Integer.parseInt(entry.name()); i++) {
      JsonNode earlier = entry.above().orElseThrow().value().get(i).path("key");
      if (meaning.of(schema, earlier).equals(own)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another name of the same object means the same. */
  boolean isRepeatedName() {
    if (above.isEmpty() || names.isEmpty()) {
      return false;
    }
    Object own = meaningOfName(name);
    return above.get().value().propertyNames().stream()
        .anyMatch(other -> !other.equals(name) && meaningOfName(other).equals(own));
  }

  private Object meaningOfName(String text) {
    return Meaning.ofName(names.orElseThrow(), text);
  }
}

package dev.aifunction.testing;

import dev.aifunction.testing.Changes.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares two schemas, from their roots down. */
final class SchemaComparison {
  private final JsonNode locked;
  private final JsonNode current;
  private final Changes changes;

  /** What was compared already: a type that contains itself comes by again. */
  private final IdentityHashMap<JsonNode, Set<JsonNode>> seen = new IdentityHashMap<>();

  private SchemaComparison(JsonNode locked, JsonNode current, Changes changes) {
    this.locked = locked;
    this.current = current;
    this.changes = changes;
  }

  /** Adds what has changed from one schema to another. */
  static void compare(JsonNode locked, JsonNode current, Changes changes) {
    new SchemaComparison(locked, current, changes).compare(locked, current, "");
  }

  private void compare(JsonNode before, JsonNode after, String pointer) {
    boolean was = Schema.of(before, locked).nullable();
    boolean is = Schema.of(after, current).nullable();
    if (was != is) {
      changes.add(
          pointer, is ? Kind.WIDER : Kind.NARROWER, is ? "may be null now" : "is never null now");
    }
    values(before, after, pointer);
  }

  /** Compares all but whether null is allowed. */
  private void values(JsonNode before, JsonNode after, String pointer) {
    Schema was = Schema.of(before, locked);
    Schema is = Schema.of(after, current);
    if ((was.wrapped() || is.wrapped()) && !was.words().equals(is.words())) {
      changes.add(pointer, Kind.WORDS, "the description has changed");
    }
    if (was.alternatives().size() == 1 && is.alternatives().size() == 1) {
      alternative(was.alternatives().get(0), is.alternatives().get(0), pointer);
      return;
    }
    for (JsonNode one : was.alternatives()) {
      String name = Schema.nameOf(one);
      Optional<JsonNode> other = is.alternative(name);
      if (other.isPresent()) {
        alternative(one, other.get(), pointer);
      } else {
        changes.add(pointer, Kind.NARROWER, "the alternative " + name + " is removed");
      }
    }
    for (JsonNode one : is.alternatives()) {
      String name = Schema.nameOf(one);
      if (was.alternative(name).isEmpty()) {
        changes.add(pointer, Kind.WIDER, "the alternative " + name + " is added");
      }
    }
  }

  private void alternative(JsonNode before, JsonNode after, String pointer) {
    Set<JsonNode> others =
        seen.computeIfAbsent(before, unused -> Collections.newSetFromMap(new IdentityHashMap<>()));
    if (!others.add(after)) {
      return;
    }
    KeywordComparison keywords = new KeywordComparison(before, after, pointer, changes);
    if (!keywords.haveSameType()) {
      return; // what else they say is of different things
    }
    keywords.compare();
    properties(before, after, pointer);
    if (before.has("items") && after.has("items")) {
      compare(before.path("items"), after.path("items"), pointer + "/*");
    }
    JsonNode valueBefore = before.path("additionalProperties");
    JsonNode valueAfter = after.path("additionalProperties");
    if (valueBefore.isObject() && valueAfter.isObject()) {
      compare(valueBefore, valueAfter, pointer + "/*");
    }
  }

  private void properties(JsonNode before, JsonNode after, String pointer) {
    Map<String, JsonNode> was = byName(before);
    Map<String, JsonNode> is = byName(after);
    Renames renames = Renames.of(was, is, JsonNode::equals);
    was.forEach(
        (name, property) -> {
          String place = pointer + "/" + escaped(name);
          if (is.containsKey(name)) {
            optionality(isOptional(name, before, locked), isOptional(name, after, current), place);
            values(property, is.get(name), place);
          } else {
            String what = renames.to(name).map(to -> "is renamed to " + to).orElse("is removed");
            changes.add(place, Kind.OTHER, what);
          }
        });
    is.keySet().stream()
        .filter(name -> !was.containsKey(name) && !renames.isTarget(name))
        .forEach(name -> added(name, after, pointer + "/" + escaped(name)));
  }

  private void optionality(boolean was, boolean is, String place) {
    if (was != is) {
      changes.add(
          place, is ? Kind.WIDER : Kind.NARROWER, is ? "is optional now" : "is required now");
    }
  }

  /** Adds a new property: who reads an output leaves out what he does not know. */
  private void added(String name, JsonNode after, String place) {
    boolean required = !changes.areOfOutput() && !isOptional(name, after, current);
    changes.add(
        place,
        required ? Kind.NARROWER : Kind.WORDS,
        required ? "is added and required" : "is added");
  }

  /** Whether a property may be missing or null, which mean the same. */
  private static boolean isOptional(String name, JsonNode object, JsonNode document) {
    for (JsonNode required : object.path("required")) {
      if (required.asString().equals(name)) {
        return Schema.of(object.path("properties").path(name), document).nullable();
      }
    }
    return true;
  }

  private static Map<String, JsonNode> byName(JsonNode object) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    object.path("properties").properties().forEach(e -> properties.put(e.getKey(), e.getValue()));
    return properties;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

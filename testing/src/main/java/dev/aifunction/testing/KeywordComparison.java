package dev.aifunction.testing;

import dev.aifunction.testing.Changes.Kind;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares what two schemas of one value say of itself, and not of its parts. */
final class KeywordComparison {
  private static final Set<String> LEAST =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> MOST =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

  /** Those that are compared elsewhere. */
  private static final Set<String> ELSEWHERE =
      Set.of("type", "enum", "properties", "required", "items", "$defs");

  private final JsonNode before;
  private final JsonNode after;
  private final String pointer;
  private final Changes changes;

  KeywordComparison(JsonNode before, JsonNode after, String pointer, Changes changes) {
    this.before = before;
    this.after = after;
    this.pointer = pointer;
    this.changes = changes;
  }

  /** Whether the types agree but for their numbers; adds how they have changed. */
  boolean haveSameType() {
    Set<String> was = Schema.types(before);
    Set<String> is = Schema.types(after);
    if (was.equals(is)) {
      return true;
    }
    boolean integer = was.equals(Set.of("integer")) && is.equals(Set.of("number"));
    boolean number = was.equals(Set.of("number")) && is.equals(Set.of("integer"));
    Kind kind =
        is.isEmpty() || integer ? Kind.WIDER : was.isEmpty() || number ? Kind.NARROWER : Kind.OTHER;
    changes.add(pointer, kind, "the type is " + words(is) + " now, and was " + words(was));
    return integer || number;
  }

  private static String words(Set<String> types) {
    return types.isEmpty() ? "any" : String.join(" or ", types);
  }

  /** Adds the changes of all keywords but the type. */
  void compare() {
    values();
    Set<String> keywords = new TreeSet<>();
    keywords.addAll(before.propertyNames());
    keywords.addAll(after.propertyNames());
    keywords.removeAll(ELSEWHERE);
    for (String keyword : keywords) {
      JsonNode was = before.path(keyword);
      JsonNode is = after.path(keyword);
      if (!was.equals(is) && !areValuesOfMaps(keyword, was, is)) {
        changes.add(pointer, kind(keyword, was, is), words(keyword, was, is));
      }
    }
  }

  private static boolean areValuesOfMaps(String keyword, JsonNode was, JsonNode is) {
    return keyword.equals("additionalProperties") && was.isObject() && is.isObject();
  }

  private static Kind kind(String keyword, JsonNode was, JsonNode is) {
    if (keyword.equals("additionalProperties")) {
      return allows(was) < allows(is) ? Kind.WIDER : Kind.NARROWER;
    }
    if (keyword.equals("description") || keyword.equals("default")) {
      return Kind.WORDS;
    }
    if (was.isMissingNode() || is.isMissingNode()) {
      return was.isMissingNode() ? Kind.NARROWER : Kind.WIDER;
    }
    if (LEAST.contains(keyword) || MOST.contains(keyword)) {
      boolean grows = was.decimalValue().compareTo(is.decimalValue()) < 0;
      return grows == LEAST.contains(keyword) ? Kind.NARROWER : Kind.WIDER;
    }
    return Kind.OTHER;
  }

  /** Returns how much of other properties a schema allows: nothing, some, or everything. */
  private static int allows(JsonNode additional) {
    return additional.isObject() ? 1 : additional.asBoolean(true) ? 2 : 0;
  }

  private static String words(String keyword, JsonNode was, JsonNode is) {
    if (keyword.equals("description")) {
      return "the description has changed";
    }
    if (is.isMissingNode()) {
      return keyword + " is gone, and was " + was;
    }
    return keyword + " is " + is + " now" + (was.isMissingNode() ? "" : ", and was " + was);
  }

  /** Compares the values of an enum. */
  private void values() {
    if (!before.has("enum") || !after.has("enum")) {
      if (before.has("enum") != after.has("enum")) {
        changes.add(
            pointer,
            after.has("enum") ? Kind.NARROWER : Kind.WIDER,
            after.has("enum") ? "takes only " + after.path("enum") + " now" : "is no enum now");
      }
      return;
    }
    Set<String> gone = texts(before.path("enum"));
    Set<String> added = texts(after.path("enum"));
    gone.removeAll(texts(after.path("enum")));
    added.removeAll(texts(before.path("enum")));
    if (gone.size() == 1 && added.size() == 1) {
      String what =
          "the value " + gone.iterator().next() + " is renamed to " + added.iterator().next();
      changes.add(pointer, Kind.OTHER, what);
      return;
    }
    gone.forEach(
        value -> changes.add(pointer, Kind.NARROWER, "the value " + value + " is removed"));
    added.forEach(value -> changes.add(pointer, Kind.WIDER, "the value " + value + " is added"));
  }

  private static Set<String> texts(JsonNode values) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode value : values) {
      if (!value.isNull()) {
        texts.add(value.asString());
      }
    }
    return texts;
  }
}

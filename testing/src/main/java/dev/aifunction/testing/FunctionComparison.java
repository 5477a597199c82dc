package dev.aifunction.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares two files of a class's functions. */
final class FunctionComparison {

  private FunctionComparison() {}

  /** Returns what has changed from the first file to the second. */
  static List<Change> changes(JsonNode locked, JsonNode current) {
    Map<String, JsonNode> before = byName(locked);
    Map<String, JsonNode> after = byName(current);
    Renames renames = Renames.of(before, after, FunctionComparison::isSame);
    List<Change> changes = new ArrayList<>();
    before.forEach(
        (name, function) -> {
          Optional<String> renamed = renames.to(name);
          if (after.containsKey(name)) {
            changes.addAll(compare(name, function, after.get(name)));
          } else {
            changes.add(
                new Change(
                    name, renamed.map(to -> "is renamed to " + to).orElse("is removed"), true));
          }
        });
    after.forEach(
        (name, function) -> {
          if (!before.containsKey(name) && !renames.isTarget(name)) {
            changes.add(new Change(name, "is added", false));
          }
        });
    return changes;
  }

  private static List<Change> compare(String name, JsonNode before, JsonNode after) {
    List<Change> changes = new ArrayList<>();
    if (!before.path("description").equals(after.path("description"))) {
      changes.add(new Change(name, "the description has changed", false));
    }
    Changes arguments = Changes.ofArguments(name);
    SchemaComparison.compare(before.path("parameters"), after.path("parameters"), arguments);
    changes.addAll(arguments.all());
    if (before.has("output") && after.has("output")) {
      Changes output = Changes.ofOutput(name);
      SchemaComparison.compare(before.path("output"), after.path("output"), output);
      changes.addAll(output.all());
    } else if (before.has("output") != after.has("output")) {
      String now = after.has("output") ? "has a schema now" : "has no schema any more";
      changes.add(new Change(name + " output", now, true));
    }
    return changes;
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    return one.path("parameters").equals(other.path("parameters"))
        && one.path("output").equals(other.path("output"));
  }

  private static Map<String, JsonNode> byName(JsonNode file) {
    Map<String, JsonNode> functions = new LinkedHashMap<>();
    for (JsonNode function : file.path("functions")) {
      functions.put(function.path("name").asString(), function);
    }
    return functions;
  }
}

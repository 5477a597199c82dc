package dev.aifunction.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** Finds what has another name now: something gone, and something new that says the same. */
final class Renames {
  private final Map<String, String> names = new LinkedHashMap<>();

  private Renames() {}

  static Renames of(
      Map<String, JsonNode> before,
      Map<String, JsonNode> after,
      BiPredicate<JsonNode, JsonNode> isSame) {
    Renames renames = new Renames();
    before.forEach(
        (old, value) -> {
          if (!after.containsKey(old)) {
            after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()))
                .filter(entry -> !renames.isTarget(entry.getKey()))
                .filter(entry -> isSame.test(value, entry.getValue()))
                .findFirst()
                .ifPresent(entry -> renames.names.put(old, entry.getKey()));
          }
        });
    return renames;
  }

  /** Returns the new name of something gone. */
  Optional<String> to(String old) {
    return Optional.ofNullable(names.get(old));
  }

  /** Whether something new had another name before. */
  boolean isTarget(String name) {
    return names.containsValue(name);
  }
}

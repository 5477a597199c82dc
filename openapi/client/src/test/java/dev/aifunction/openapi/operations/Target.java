package dev.aifunction.openapi.operations;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Is where a request went, taken apart and decoded.
 *
 * @param segments the parts of the path, of which the first is empty
 * @param query names and values, in their order
 */
record Target(List<String> segments, List<Map.Entry<String, String>> query) {

  /** Takes a target apart; what should have been encoded in it is an error. */
  static Target of(String target) {
    String[] parts = target.split("\\?", 2);
    check(parts[0], "[A-Za-z0-9/%._~-]+");
    List<Map.Entry<String, String>> query = new ArrayList<>();
    if (parts.length > 1) {
      for (String one : parts[1].split("&", -1)) {
        check(one, "[A-Za-z0-9%._~*-]+=[A-Za-z0-9%._~*-]*");
        int equals = one.indexOf('=');
        query.add(Map.entry(decoded(one.substring(0, equals)), decoded(one.substring(equals + 1))));
      }
    }
    return new Target(Arrays.stream(parts[0].split("/")).map(Target::decoded).toList(), query);
  }

  /** The value of a query parameter, or null if it is not there. */
  @Nullable String value(String name) {
    return query.stream()
        .filter(one -> one.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The same target without a query parameter. */
  Target without(String name) {
    return new Target(segments, query.stream().filter(one -> !one.getKey().equals(name)).toList());
  }

  private static void check(String text, String pattern) {
    if (!text.matches(pattern)) {
      throw new AssertionError("'" + text + "' is not encoded");
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

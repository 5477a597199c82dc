package dev.aifunction.mock.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the query of a URL. */
final class Query {
  private Query() {}

  /** Returns the parameters of {@code raw} in their order, each with its values. */
  static Map<String, List<String>> parse(@Nullable String raw) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (raw == null) {
      return parameters;
    }
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        parameters
            .computeIfAbsent(decoded(name), first -> new ArrayList<>())
            .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  /** Returns the last value of each parameter. */
  static Map<String, String> last(Map<String, List<String>> parameters) {
    Map<String, String> last = new LinkedHashMap<>();
    parameters.forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
    return last;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

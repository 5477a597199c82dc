package dev.aifunction.openapi.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows what must be in no message, and hides it where a server has repeated it. */
final class Secrets {
  private static final String HIDDEN = "***";
  private static final Set<String> SUSPICIOUS =
      Set.of("key", "auth", "token", "secret", "password", "signature", "cookie");

  private final List<String> values;

  private Secrets(List<String> values) {
    this.values = values;
  }

  /**
   * Takes the key, and what else a name gives away as a secret.
   *
   * @param headers further headers; the secret of {@code Bearer x} is {@code x}, those of {@code
   *     a=1; b=2} are both
   * @param query further query parameters
   */
  static Secrets of(
      @Nullable String apiKey, Map<String, String> headers, Map<String, String> query) {
    List<String> values = new ArrayList<>();
    if (apiKey != null) {
      values.add(apiKey);
    }
    headers.forEach((name, value) -> add(name, value, values));
    query.forEach((name, value) -> add(name, value, values));
    values.removeIf(String::isEmpty);
    // The longest first: a secret may be a part of another.
    values.sort(Comparator.comparing(String::length).reversed());
    return new Secrets(List.copyOf(values));
  }

  private static void add(String name, String value, List<String> values) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (SUSPICIOUS.stream().anyMatch(lower::contains)) {
      values.addAll(List.of(value.replaceFirst("^\\w+\\s+(?=\\S)", "").split("[;,]?\\s+")));
    }
  }

  /** How many characters the longest of them has. */
  int longest() {
    return values.isEmpty() ? 0 : values.get(0).length();
  }

  /** The text without the secrets. */
  String hide(String text) {
    String hidden = text;
    for (String value : values) {
      hidden = hidden.replace(value, HIDDEN);
    }
    return hidden;
  }
}

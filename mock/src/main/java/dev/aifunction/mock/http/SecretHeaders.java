package dev.aifunction.mock.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Masks the headers that hold secrets: keys, tokens, passwords, cookies and their like. */
final class SecretHeaders {
  private static final List<String> MASK = List.of("***");
  private static final Set<String> WORDS =
      Set.of("auth", "key", "token", "secret", "password", "credential", "signature", "cookie");

  /** Has a word of those in its name, and tells nothing. */
  private static final String HARMLESS = "idempotency-key";

  private SecretHeaders() {}

  /** Returns {@code headers} with the values of those that hold secrets masked. */
  static Map<String, List<String>> masked(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = new HashMap<>(headers);
    masked.replaceAll((name, values) -> isSecret(name) ? MASK : values);
    return masked;
  }

  private static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.equals(HARMLESS) && WORDS.stream().anyMatch(lower::contains);
  }
}

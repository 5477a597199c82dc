package dev.aifunction.openapi.http;

import java.net.URI;

/**
 * Makes addresses below a base URL.
 *
 * <p>It keeps the last one: a program asks one model, and most of an address is the same each time
 * that it is parsed.
 */
final class Targets {
  private record Target(String path, URI uri) {}

  private final URI baseUrl;
  private volatile Target last;

  Targets(URI baseUrl) {
    this.baseUrl = baseUrl;
    this.last = new Target("", baseUrl);
  }

  URI baseUrl() {
    return baseUrl;
  }

  /** Returns the address of a path with its query, encoded. */
  URI uri(String path) {
    Target known = last;
    if (!known.path.equals(path)) {
      known = new Target(path, URI.create(baseUrl + path));
      last = known;
    }
    return known.uri;
  }
}

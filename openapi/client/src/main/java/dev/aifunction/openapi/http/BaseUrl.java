package dev.aifunction.openapi.http;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads where the API is. */
final class BaseUrl {
  private BaseUrl() {}

  /**
   * Reads a URL, to which paths are appended.
   *
   * @throws IllegalArgumentException if it does not do; the message does not repeat it
   */
  static URI parse(String baseUrl) {
    URI uri;
    try {
      uri = new URI(baseUrl.strip().replaceAll("/+$", ""));
    } catch (URISyntaxException e) {
      // Its message repeats the URL, in which a password may stand.
      throw new IllegalArgumentException("The base URL is no URL: " + e.getReason());
    }
    boolean http = "http".equalsIgnoreCase(uri.getScheme());
    if (!http && !"https".equalsIgnoreCase(uri.getScheme())) {
      throw new IllegalArgumentException("The base URL has to begin with http:// or https://");
    }
    if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
      throw new IllegalArgumentException("The base URL may have a host, a port and a path");
    }
    if (uri.getHost() == null) {
      throw new IllegalArgumentException(
          "The base URL has no host name; a name has letters, digits, '-' and '.', but no '_'");
    }
    return uri;
  }
}

package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiDocument;
import dev.aifunction.mock.document.ApiDocument.Described;
import dev.aifunction.mock.document.ApiError;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the operation of a method and a path; the document says where each operation is. */
public final class Router {
  /** The path that all operations are below. */
  public static final String BASE_PATH = "/v1";

  private final List<Route> routes = new ArrayList<>();

  /**
   * Makes a router for {@code operations}, by operation id.
   *
   * @throws IllegalArgumentException for an id that the document does not have
   */
  public Router(ApiDocument document, Map<String, Operation> operations) {
    operations.forEach(
        (id, operation) -> {
          Described described = document.operation(id);
          routes.add(
              new Route(
                  described, List.of((BASE_PATH + described.path()).split("/", -1)), operation));
        });
  }

  /**
   * Returns what serves {@code method} and {@code path}, null when nothing does.
   *
   * @param path the path of the URL, still encoded
   */
  @Nullable Match find(String method, String path) {
    List<String> segments = List.of(path.split("/", -1));
    Match best = null;
    for (Route route : routes) {
      Map<String, String> parameters =
          route.described.method().equals(method) ? route.parameters(segments) : null;
      // A literal segment beats a parameter: the match with the fewest parameters is the one.
      if (parameters != null && (best == null || parameters.size() < best.parameters.size())) {
        best = new Match(route.described, route.operation, parameters);
      }
    }
    return best;
  }

  /** Returns the error of what is not found: 404 for the path, 405 for the method alone. */
  ApiError unknown(String method, String path) {
    List<String> segments = List.of(path.split("/", -1));
    Set<String> allowed = new TreeSet<>();
    for (Route route : routes) {
      if (route.parameters(segments) != null) {
        allowed.add(route.described.method());
      }
    }
    return allowed.isEmpty()
        ? ApiError.of(404, "unknown_url", "Unknown request URL: " + method + " " + path + ".")
        : ApiError.of(
            405,
            "method_not_supported",
            "Not allowed to "
                + method
                + " on "
                + path
                + " (allowed: "
                + String.join(", ", allowed)
                + ").");
  }

  /** Is a route that fits a request, with the values of the path's parameters. */
  record Match(Described described, Operation operation, Map<String, String> parameters) {}

  private record Route(Described described, List<String> template, Operation operation) {

    @Nullable Map<String, String> parameters(List<String> segments) {
      if (segments.size() != template.size()) {
        return null;
      }
      Map<String, String> parameters = new LinkedHashMap<>();
      for (int i = 0; i < segments.size(); i++) {
        String part = template.get(i);
        if (part.startsWith("{")) {
          parameters.put(
              part.substring(1, part.length() - 1),
              URLDecoder.decode(segments.get(i).replace("+", "%2B"), StandardCharsets.UTF_8));
        } else if (!part.equals(segments.get(i))) {
          return null;
        }
      }
      return parameters;
    }
  }
}

package dev.aifunction.mock.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.aifunction.mock.document.ApiError;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Takes the requests that are for the mock itself, beside the API: no key is asked for, no fault
 * hits them, and the log does not know them.
 *
 * <p>They are for programs of this machine alone. The server listens on the loopback interface, but
 * a browser on this machine reaches that, too, and runs what any web page says; so whatever a page
 * can send is refused, see {@link #refusePages}.
 */
public final class ControlFront {
  /** The path that all of them are at or below. */
  public static final String PATH = "/_mock";

  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[[0:]+1])(:\\d+)?");

  private final JsonMapper json;
  private final Responder responder;
  private final Map<String, Operation> operations;

  /**
   * Makes the front of {@code operations}.
   *
   * @param operations what there is, by method and path, such as {@code GET /_mock}
   */
  public ControlFront(JsonMapper json, Map<String, Operation> operations) {
    this.json = json.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    this.responder = new Responder(json);
    this.operations = operations;
  }

  void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer = Attempt.at(() -> answer(exchange, body));
    try {
      responder.send(exchange, answer, Fault.NONE);
    } catch (InterruptedException e) {
      // Only closing the mock interrupts its threads.
      Thread.currentThread().interrupt();
      throw new CutException();
    }
    exchange.close();
  }

  private Answer answer(HttpExchange exchange, String body) {
    Headers headers = exchange.getRequestHeaders();
    refusePages(headers);
    URI uri = exchange.getRequestURI();
    String method = exchange.getRequestMethod();
    Operation operation = operations.get(method + " " + uri.getRawPath());
    if (operation == null) {
      throw unknown(method, uri.getRawPath());
    }
    if (uri.getRawQuery() != null) {
      throw ApiError.badRequest(null, "unknown_parameter", uri.getRawPath() + " takes no query.");
    }
    JsonNode document = JsonNodeFactory.instance.missingNode();
    if (method.equals("POST")) {
      checkJson(headers);
      document = RequestBody.parse(json, body);
    }
    return operation.answer(new ApiRequest(Map.of(), Map.of(), document));
  }

  /**
   * Refuses what a web page can make a browser send.
   *
   * <p>A browser says which page a request comes from, where it can do harm; without {@code Origin}
   * pages send reads whose answers they cannot see. A page sees them that made its own host's name
   * lead to this machine: then {@code Host} is that name.
   */
  private static void refusePages(Headers headers) {
    String origin = headers.getFirst("Origin");
    if (origin != null) {
      throw refused("Web pages cannot control the mock: the request has the Origin " + origin);
    }
    String host = headers.getFirst("Host");
    if (host != null && !LOOPBACK.matcher(host).matches()) {
      throw refused("The mock is controlled at its loopback address, not at the Host " + host);
    }
  }

  private static ApiError refused(String message) {
    return ApiError.of(403, "control_refused", message + ".");
  }

  /**
   * Refuses other content than JSON: forms and scripts of web pages send some kinds of text without
   * asking the server first, and older browsers then without {@code Origin}.
   */
  private static void checkJson(Headers headers) {
    String type = headers.getFirst("Content-Type");
    if (type == null
        || !type.replaceFirst(";.*", "").strip().equalsIgnoreCase("application/json")) {
      throw ApiError.of(
          415,
          "unsupported_media_type",
          "The header Content-Type must be application/json, but it is "
              + (type == null ? "missing" : type)
              + ".");
    }
  }

  private ApiError unknown(String method, String path) {
    boolean known = operations.keySet().stream().anyMatch(each -> each.endsWith(" " + path));
    return ApiError.of(
        known ? 405 : 404,
        known ? "method_not_supported" : "unknown_url",
        "The mock has no %s %s; it has %s."
            .formatted(method, path, String.join(", ", operations.keySet())));
  }
}

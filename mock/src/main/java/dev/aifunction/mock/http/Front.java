package dev.aifunction.mock.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.RequestValidator;
import dev.aifunction.mock.state.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes every request through the same stations: the log, faults, the key, the route, the
 * document's rules, the operation; and writes the answer or the error.
 */
public final class Front implements HttpHandler {
  /** The path that all operations are below. */
  public static final String BASE_PATH = "/v1";

  private static final System.Logger LOG = System.getLogger(Front.class.getName());

  private final JsonMapper json;
  private final Router router;
  private final RequestValidator validator;
  private final Faults faults;
  private final Ids ids;
  private final RequestLog log;

  /** Makes the front of the operations behind {@code router}. */
  public Front(
      JsonMapper json,
      Router router,
      RequestValidator validator,
      Faults faults,
      Ids ids,
      RequestLog log) {
    this.json = json;
    this.router = router;
    this.validator = validator;
    this.faults = faults;
    this.ids = ids;
    this.log = log;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    long start = System.nanoTime();
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Headers headers = exchange.getResponseHeaders();
      headers.set("x-request-id", ids.next("req_"));
      headers.set("openai-version", "2020-10-01");
      Answer answer;
      try {
        answer = answer(exchange, body);
      } catch (ApiError e) {
        time(headers, start);
        sendError(exchange, e);
        return;
      } catch (RuntimeException e) {
        // Nobody above this frame would tell the client: the JDK's server drops the connection.
        LOG.log(System.Logger.Level.ERROR, "the mock itself failed", e);
        time(headers, start);
        sendError(exchange, ApiError.of(500, "mock_failed", "The mock itself failed: " + e));
        return;
      }
      time(headers, start);
      if (answer instanceof Answer.Events events) {
        sendEvents(exchange, events.data());
      } else if (answer instanceof Answer.Json document) {
        sendJson(exchange, 200, document.body());
      }
    }
  }

  private Answer answer(HttpExchange exchange, String body) {
    String method = exchange.getRequestMethod();
    URI uri = exchange.getRequestURI();
    Headers headers = exchange.getRequestHeaders();
    log.received(method, uri.toString(), masked(headers), body);
    faults.check(headers.getFirst(Faults.HEADER), method + ' ' + uri + ' ' + body);
    checkKey(headers.getFirst("Authorization"));
    Router.Match match = router.match(method, belowBase(uri));
    Map<String, String> query = Query.parse(uri.getRawQuery());
    JsonNode document = parse(body, match);
    validator.check(match.described(), query, document);
    return match.operation().answer(new ApiRequest(match.parameters(), query, document));
  }

  private static Map<String, List<String>> masked(Headers headers) {
    Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) ->
            masked.put(
                name,
                name.equalsIgnoreCase("Authorization") ? List.of("***") : List.copyOf(values)));
    return masked;
  }

  private static void checkKey(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      throw ApiError.of(
          401, null, "No API key was sent: the header Authorization must be 'Bearer KEY'.");
    }
    if (authorization.substring(7).isBlank()) {
      throw ApiError.of(401, "invalid_api_key", "The API key is empty.");
    }
  }

  private static String belowBase(URI uri) {
    String path = uri.getRawPath();
    return path.startsWith(BASE_PATH + "/") ? path.substring(BASE_PATH.length()) : path + "/";
  }

  private JsonNode parse(String body, Router.Match match) {
    if (match.described().requestBody() == null) {
      return JsonNodeFactory.instance.missingNode();
    }
    try {
      JsonNode document = json.readTree(body);
      if (!document.isMissingNode()) {
        return document;
      }
    } catch (JacksonException e) {
      throw ApiError.badRequest(
          null, null, "The body of the request is not valid JSON: " + e.getOriginalMessage());
    }
    throw ApiError.badRequest(null, null, "The request has no body; it must be a JSON object.");
  }

  private static void time(Headers headers, long start) {
    long millis = Math.max(1, (System.nanoTime() - start) / 1_000_000);
    headers.set("openai-processing-ms", Long.toString(millis));
  }

  private void sendError(HttpExchange exchange, ApiError error) throws IOException {
    if (error.status() == 429 || error.status() == 503) {
      exchange.getResponseHeaders().set("retry-after-ms", "20");
    }
    ObjectNode body = json.createObjectNode();
    body.putObject("error")
        .put("message", error.getMessage())
        .put("type", error.type())
        .put("param", error.param())
        .put("code", error.code());
    sendJson(exchange, error.status(), body);
  }

  private void sendJson(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = json.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    boolean head = exchange.getRequestMethod().toUpperCase(Locale.ROOT).equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void sendEvents(HttpExchange exchange, List<String> events) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    for (String data : events) {
      out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}

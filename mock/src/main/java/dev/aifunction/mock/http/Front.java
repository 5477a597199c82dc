package dev.aifunction.mock.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.RequestValidator;
import dev.aifunction.mock.state.Ids;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Takes every request through the same stations: the log, faults, the key, the route, the
 * document's rules, the operation; and writes the answer or the error.
 */
public final class Front implements HttpHandler {
  private static final System.Logger LOG = System.getLogger(Front.class.getName());

  private final JsonMapper json;
  private final Responder responder;
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
    this.responder = new Responder(json);
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
      Answer answer = answer(exchange);
      long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      Headers headers = exchange.getResponseHeaders();
      headers.set("x-request-id", ids.next("req_"));
      headers.set("openai-processing-ms", Long.toString(millis));
      headers.set("openai-version", "2020-10-01");
      responder.send(exchange, answer);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      return serve(exchange);
    } catch (ApiError e) {
      return new Answer.Failed(e);
    } catch (RuntimeException e) {
      // Nobody above would tell the client: the JDK's server drops the connection.
      LOG.log(System.Logger.Level.ERROR, "the mock itself failed", e);
      return new Answer.Failed(ApiError.of(500, "mock_failed", "The mock itself failed: " + e));
    }
  }

  private Answer serve(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String method = exchange.getRequestMethod();
    URI uri = exchange.getRequestURI();
    Headers headers = exchange.getRequestHeaders();
    log.received(method, uri.toString(), masked(headers), body);
    faults.check(headers.getFirst(Faults.HEADER), method + ' ' + uri + ' ' + body);
    checkKey(headers.getFirst("Authorization"));
    Router.Match match = router.match(method, uri.getRawPath());
    Map<String, String> query = Query.parse(uri.getRawQuery());
    JsonNode document = parse(body, match);
    validator.check(match.described(), query, document);
    return match.operation().answer(new ApiRequest(match.parameters(), query, document));
  }

  private static Map<String, List<String>> masked(Headers headers) {
    Map<String, List<String>> masked = new HashMap<>(headers);
    masked.replaceAll(
        (name, values) -> name.equalsIgnoreCase("Authorization") ? List.of("***") : values);
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
}

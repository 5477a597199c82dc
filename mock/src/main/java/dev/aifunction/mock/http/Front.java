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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Takes every request through the same stations: the log, faults, the key, the route, the
 * document's rules, the operation; and writes the answer or the error.
 */
public final class Front implements HttpHandler {
  private final JsonMapper json;
  private final Responder responder;
  private final Router router;
  private final RequestValidator validator;
  private final Faults faults;
  private final Ids ids;
  private final RequestLog log;
  private final FaultHeaders asked = new FaultHeaders();

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

  /** {@inheritDoc} The exchange stays open where the connection is cut. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    long start = System.nanoTime();
    try {
      Received received = receive(exchange);
      Fault fault = Fault.NONE;
      Answer answer;
      try {
        fault = asked.read(faults::take, received::header, received.summary());
        Thread.sleep(fault.delay().toMillis());
        if (fault.cut() == 0) {
          throw fault.silentCut();
        }
        answer = answer(received, fault);
      } catch (ApiError e) {
        answer = new Answer.Failed(e);
      }
      long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      Headers headers = exchange.getResponseHeaders();
      headers.set("x-request-id", ids.next("req_"));
      headers.set("openai-processing-ms", Long.toString(millis));
      headers.set("openai-version", "2020-10-01");
      responder.send(exchange, answer, fault);
      exchange.close();
    } catch (InterruptedException e) {
      // Only closing the mock interrupts its threads.
      Thread.currentThread().interrupt();
      throw new CutException();
    }
  }

  private Received receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Received received =
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI(),
            exchange.getRequestHeaders(),
            body,
            router.find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath()));
    log.received(
        received.method,
        received.uri.toString(),
        received.match == null ? "" : received.match.described().id(),
        SecretHeaders.masked(received.headers),
        body);
    return received;
  }

  private Answer answer(Received received, Fault fault) {
    ApiError injected = fault.error();
    if (injected != null) {
      throw injected;
    }
    return Attempt.at(() -> serve(received));
  }

  private Answer serve(Received received) {
    checkKey(received.header("Authorization"));
    Router.Match match = received.match;
    if (match == null) {
      throw router.unknown(received.method, received.uri.getRawPath());
    }
    validator.checkHeaders(match.described(), received::header);
    Map<String, List<String>> query = Query.parse(received.uri.getRawQuery());
    JsonNode document = parse(received.body, match);
    validator.check(match.described(), query, document);
    return match
        .operation()
        .answer(new ApiRequest(match.parameters(), Query.last(query), document));
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
    if (body.isEmpty() && !match.described().bodyRequired()) {
      return JsonNodeFactory.instance.objectNode();
    }
    return RequestBody.parse(json, body);
  }

  /** Is a request as it arrived, with the operation that it is for, if there is one. */
  private record Received(
      String method, URI uri, Headers headers, String body, Router.@Nullable Match match) {

    @Nullable String header(String name) {
      return headers.getFirst(name);
    }

    /** Returns what tells the request from others. */
    String summary() {
      return method + ' ' + uri + ' ' + body;
    }
  }
}

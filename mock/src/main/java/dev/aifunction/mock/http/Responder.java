package dev.aifunction.mock.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.aifunction.mock.document.ApiError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers onto the wire. */
final class Responder {
  /** How soon a client should try again: real enough to be read, too short to slow a test down. */
  private static final String RETRY_AFTER_MILLIS = "20";

  private final JsonMapper json;

  Responder(JsonMapper json) {
    this.json = json;
  }

  /**
   * Sends an answer, as badly as {@code fault} wants it.
   *
   * @throws CutException when the connection is to be cut
   */
  void send(HttpExchange exchange, Answer answer, Fault fault)
      throws IOException, InterruptedException {
    if (answer instanceof Answer.Json document) {
      sendJson(exchange, 200, document.body(), fault);
    } else if (answer instanceof Answer.Failed failed) {
      sendError(exchange, failed.error(), fault);
    } else if (answer instanceof Answer.Events events) {
      sendEvents(exchange, events.events(), fault);
    }
  }

  private void sendError(HttpExchange exchange, ApiError error, Fault fault)
      throws IOException, InterruptedException {
    setRetryAfter(exchange.getResponseHeaders(), error.status(), fault.retryAfter());
    ObjectNode body = json.createObjectNode();
    body.putObject("error")
        .put("message", error.getMessage())
        .put("type", error.type())
        .put("param", error.param())
        .put("code", error.code());
    sendJson(exchange, error.status(), body, fault);
  }

  private static void setRetryAfter(Headers headers, int status, @Nullable Duration told) {
    if (told != null) {
      headers.set("retry-after-ms", Long.toString(told.toMillis()));
      headers.set("Retry-After", Long.toString(told.plusNanos(999_999_999).toSeconds()));
    } else if (status == 429 || status == 503) {
      headers.set("retry-after-ms", RETRY_AFTER_MILLIS);
    }
  }

  private void sendJson(HttpExchange exchange, int status, JsonNode body, Fault fault)
      throws IOException, InterruptedException {
    byte[] bytes = json.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    OutputStream out = exchange.getResponseBody();
    if (fault.cut() != Fault.WHOLE) {
      out.write(bytes, 0, bytes.length / 2);
      out.flush();
      throw fault.silentCut();
    }
    out.write(bytes);
  }

  private static void sendEvents(HttpExchange exchange, List<Answer.Event> events, Fault fault)
      throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    int sent = 0;
    for (Answer.Event event : events) {
      if (sent == fault.cut()) {
        throw fault.silentCut();
      }
      Thread.sleep(fault.eventDelay().toMillis());
      out.write(event.text().getBytes(StandardCharsets.UTF_8));
      out.flush();
      sent++;
    }
  }
}

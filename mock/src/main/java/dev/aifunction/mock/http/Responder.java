package dev.aifunction.mock.http;

import com.sun.net.httpserver.HttpExchange;
import dev.aifunction.mock.document.ApiError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  void send(HttpExchange exchange, Answer answer) throws IOException {
    if (answer instanceof Answer.Json document) {
      sendJson(exchange, 200, document.body());
    } else if (answer instanceof Answer.Failed failed) {
      sendError(exchange, failed.error());
    } else if (answer instanceof Answer.Events events) {
      sendEvents(exchange, events.data());
    }
  }

  private void sendError(HttpExchange exchange, ApiError error) throws IOException {
    if (error.status() == 429 || error.status() == 503) {
      exchange.getResponseHeaders().set("retry-after-ms", RETRY_AFTER_MILLIS);
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
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
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

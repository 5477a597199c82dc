package dev.aifunction.openapi.operations;

import com.sun.net.httpserver.HttpExchange;
import dev.aifunction.openapi.http.BinaryResponse;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.LocalServer;
import dev.aifunction.openapi.http.LocalServer.Seen;
import dev.aifunction.openapi.operations.Operation.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Is a call that was made over HTTP.
 *
 * @param request what arrived at the server
 * @param results what the method returned: one object, the events of a stream, or the text of bytes
 */
record Exchange(Seen request, List<Object> results) {
  static final String KEY = "sk-test";

  /** Makes a call, against a server that answers its examples. */
  static Exchange of(OperationCall call) throws ReflectiveOperationException {
    try (LocalServer server = LocalServer.answering(exchange -> answer(call, exchange));
        HttpTransport transport = transport(server)) {
      List<Object> results = results(call.on(api(call.operation(), transport)));
      return new Exchange(server.only(), results);
    }
  }

  static HttpTransport transport(LocalServer server) {
    return HttpTransport.builder()
        .baseUrl(server.baseUrl())
        .apiKey(KEY)
        .timeout(Duration.ofSeconds(20))
        .retries(0)
        .build();
  }

  static Object api(Operation operation, HttpTransport transport)
      throws ReflectiveOperationException {
    return ApiClasses.ofTag(operation.tag())
        .getConstructor(HttpTransport.class)
        .newInstance(transport);
  }

  private static void answer(OperationCall call, HttpExchange exchange) throws IOException {
    Content content = call.answer();
    if (content == null) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    JsonNode first = call.answers().get(0);
    String body =
        switch (content.type()) {
          case "application/json" -> first.toString();
          case "text/event-stream" -> Events.text(call.answers());
          default -> first.asString();
        };
    send(exchange, content.type(), body);
  }

  static void send(HttpExchange exchange, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static List<Object> results(@Nullable Object returned) {
    List<Object> results = new ArrayList<>();
    if (returned instanceof EventStream<?> stream) {
      try (stream) {
        stream.forEach(results::add);
      }
    } else if (returned instanceof BinaryResponse response) {
      try (response) {
        results.add(new String(response.bytes(), StandardCharsets.UTF_8));
      }
    } else if (returned != null) {
      results.add(returned);
    }
    return results;
  }
}

package dev.aifunction.mock;

import dev.aifunction.mock.document.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Controls a mock as programs in other languages do. */
final class ControlWire {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI base;

  /** Takes the base URL of the API, as the mock tells it. */
  ControlWire(String baseUrl) {
    this.base = URI.create(baseUrl);
  }

  /** Returns a request to a path of the control, such as {@code /script}. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve("/_mock" + path)).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Posts what the mock is to do, which it has nothing to say about. */
  void tell(String path, String body) {
    HttpResponse<String> response = post(path, body);
    if (response.statusCode() != 200 || !response.body().equals("{}")) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
  }

  /** Puts everything back to how it was at the start. */
  void reset() {
    Wire.ok(send(request("").DELETE()));
  }

  /** Returns the requests so far. */
  JsonNode requests() {
    return Wire.ok(send(request("/requests"))).path("requests");
  }

  /** Returns the error of a response, in the form that the API's have. */
  static JsonNode error(HttpResponse<String> response) {
    JsonNode body = Wire.JSON.readTree(response.body());
    Answers.check(body, "ErrorResponse");
    return body.path("error");
  }
}

package dev.aifunction.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a mock as bytes on a wire, without any client of the API. */
final class Wire {
  static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final MockOpenAi mock;

  Wire(MockOpenAi mock) {
    this.mock = mock;
  }

  /** Returns a request with a key. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(mock.baseUrl() + path))
        .header("Authorization", "Bearer sk-test");
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
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  /** Posts a chat request, and returns the completion. */
  JsonNode chat(String body) {
    return ok(post("/chat/completions", body));
  }

  /** Posts a chat request with one user message. */
  JsonNode say(String message) {
    return chat(request(message, ""));
  }

  /** Returns a chat request with one user message and {@code more} properties. */
  static String request(String message, String more) {
    return """
        {"model": "gpt-5.2", "messages": [{"role": "user", "content": %s}]%s}"""
        .formatted(JSON.writeValueAsString(message), more.isEmpty() ? "" : ", " + more);
  }

  /** Returns the data of the events that a chat request streams, the end mark included. */
  List<String> stream(String body) {
    HttpResponse<String> response = post("/chat/completions", body);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.body());
    }
    List<String> data = new ArrayList<>();
    for (String event : response.body().split("\n\n")) {
      if (!event.startsWith("data: ")) {
        throw new AssertionError("not an event: " + event);
      }
      data.add(event.substring(6));
    }
    return data;
  }

  static JsonNode ok(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  static JsonNode error(HttpResponse<String> response) {
    return JSON.readTree(response.body()).path("error");
  }
}

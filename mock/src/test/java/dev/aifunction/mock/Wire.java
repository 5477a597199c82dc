package dev.aifunction.mock;

import dev.aifunction.mock.document.Answers;
import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.PublishedAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

  /** Returns a request of the Assistants API. */
  HttpRequest.Builder beta(String path) {
    return request(path).header("OpenAI-Beta", "assistants=v2");
  }

  /** Sends a request, and holds the answer against our document and the published one. */
  HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> response = sendUnchecked(request);
    check(response);
    return response;
  }

  HttpResponse<String> sendUnchecked(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void check(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      Answers.check(JSON.readTree(response.body()), "ErrorResponse");
      return;
    }
    List<RecordedRequest> requests = mock.requests();
    String operation = requests.get(requests.size() - 1).operation();
    String type =
        response.headers().firstValue("content-type").orElseThrow().replaceFirst(";.*", "");
    List<JsonNode> answers =
        type.equals("text/event-stream")
            ? Sse.read(response.body()).stream().flatMap(event -> event.forms().stream()).toList()
            : List.of(JSON.readTree(response.body()));
    for (JsonNode answer : answers) {
      try {
        Answers.check(answer, operation, type);
      } catch (ApiError e) {
        throw new AssertionError(operation + ", " + e.param() + ": " + answer, e);
      }
      PublishedAnswers.check(answer, operation, type);
    }
  }

  HttpResponse<String> post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  /** Posts a request of the Assistants API. */
  HttpResponse<String> betaPost(String path, String body) {
    return send(beta(path).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> betaGet(String path) {
    return send(beta(path).GET());
  }

  HttpResponse<String> betaDelete(String path) {
    return send(beta(path).DELETE());
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  JsonNode ok(String path, String body) {
    return ok(post(path, body));
  }

  /** Posts a request for a response with one input. */
  JsonNode respond(String input, String more) {
    return ok(post("/responses", input(input, more)));
  }

  /** Returns a request for a response with one input, which is JSON where it begins so. */
  static String input(String input, String more) {
    return """
        {"model": "gpt-5.2", "input": %s%s}"""
        .formatted(
            input.startsWith("[") ? input : JSON.writeValueAsString(input),
            more.isEmpty() ? "" : ", " + more);
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
    return Sse.read(response.body()).stream().map(Sse::data).toList();
  }

  /** Posts a request that is answered by a stream of named events. */
  List<Sse> events(HttpRequest.Builder request, String body) {
    HttpResponse<String> response = send(request.POST(BodyPublishers.ofString(body)));
    if (response.statusCode() != 200) {
      throw new AssertionError(response.body());
    }
    return Sse.read(response.body());
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

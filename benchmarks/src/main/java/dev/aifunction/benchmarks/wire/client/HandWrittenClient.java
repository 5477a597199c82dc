package dev.aifunction.benchmarks.wire.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Talks through the JDK's client and Jackson's streaming parser, with nothing between them.
 *
 * <p>Its texts are constants: joining and formatting strings costs a fresh JVM milliseconds.
 */
final class HandWrittenClient implements ChatClient {
  private static final String QUESTION =
      "{\"model\":\""
          + Question.MODEL
          + "\",\"messages\":[{\"role\":\"user\",\"content\":\""
          + Question.TEXT
          + "\"}]";
  private static final String WHOLE = QUESTION + "}";
  private static final String STREAMED = QUESTION + ",\"stream\":true}";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI uri;

  HandWrittenClient(String baseUrl) {
    uri = URI.create(baseUrl.concat("/chat/completions"));
  }

  @Override
  public String answer() {
    Received.Collector received = new Received.Collector();
    byte[] body = send(WHOLE, BodyHandlers.ofByteArray());
    HandWrittenReader.read(body, 0, body.length, received);
    return received.lastText();
  }

  @Override
  public String firstText() {
    Received.Collector received = new Received.Collector();
    try (InputStream body = send(STREAMED, BodyHandlers.ofInputStream())) {
      DataLines lines = new DataLines(body);
      while (received.lastText().isEmpty() && lines.next()) {
        HandWrittenReader.read(lines.bytes(), lines.start(), lines.length(), received);
      }
      return received.lastText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Received stream() {
    Received.Collector received = new Received.Collector();
    try (InputStream body = send(STREAMED, BodyHandlers.ofInputStream())) {
      DataLines lines = new DataLines(body);
      while (lines.next()) {
        HandWrittenReader.read(lines.bytes(), lines.start(), lines.length(), received);
      }
      return received.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T send(String body, BodyHandler<T> handler) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + Question.KEY)
            .timeout(Duration.ofMinutes(1))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<T> response = client.send(request, handler);
      if (response.statusCode() != 200) {
        throw new IllegalStateException("The server answered " + response.statusCode());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The call was interrupted", e);
    }
  }

  /** Does nothing: the JDK's client ends with its last user. */
  @Override
  public void close() {}
}

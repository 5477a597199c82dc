package dev.aifunction.benchmarks.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Talks in a loop over the JDK's client and Jackson's streaming parser and generator. */
final class HandWrittenTalker implements Talker {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI uri;
  private final HandWrittenTool tool = new HandWrittenTool(new Ferries());

  HandWrittenTalker(String baseUrl) {
    uri = URI.create(baseUrl + "/chat/completions");
  }

  @Override
  public Answered ask(String question) {
    List<HandWrittenRound> rounds = new ArrayList<>();
    long tokens = 0;
    while (true) {
      byte[] request = HandWrittenRequest.write(question, rounds);
      HandWrittenAnswer answer = HandWrittenAnswer.read(send(request));
      tokens += answer.tokens();
      if (answer.calls().isEmpty()) {
        return new Answered(answer.text(), tokens);
      }
      rounds.add(new HandWrittenRound(answer, answer.calls().stream().map(tool::call).toList()));
    }
  }

  /** Sends a request, and once more if its connection broke, as the others do, too. */
  private byte[] send(byte[] body) {
    try {
      try {
        return attempt(body);
      } catch (IOException e) {
        return attempt(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The call was interrupted", e);
    }
  }

  private byte[] attempt(byte[] body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + Question.KEY)
            .timeout(Duration.ofMinutes(1))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("The server answered " + response.statusCode());
    }
    return response.body();
  }

  /** Does nothing: the JDK's client ends with its last user. */
  @Override
  public void close() {}
}

package dev.aifunction.openapi.http;

import static dev.aifunction.openapi.http.SocketServer.answer;
import static dev.aifunction.openapi.http.SocketServer.cut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RetryTest {
  private static final String AT_ONCE = "retry-after-ms: 1";
  private static final String ERROR = "{\"error\":{\"message\":\"No.\"}}";

  private static ApiRequest get() {
    return ApiRequest.of("GET", "things");
  }

  private static ApiRequest post() {
    return ApiRequest.of("POST", "things").body(RawJson.of("[1]"));
  }

  private static HttpTransport.Builder to(SocketServer server) {
    return HttpTransport.builder().baseUrl(server.baseUrl());
  }

  private static OpenAiException failure(HttpTransport.Builder builder, ApiRequest request) {
    try (HttpTransport transport = builder.build()) {
      OpenAiException exception =
          catchThrowableOfType(
              OpenAiException.class, () -> transport.send(request, JsonReader::json));
      assertThat(exception).isNotNull();
      return exception;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504})
  void repeatsWhatMayPass(int status) {
    try (SocketServer server =
            new SocketServer(answer(status, ERROR, AT_ONCE), answer(200, "{\"a\":1}"));
        HttpTransport transport = to(server).build()) {
      assertThat(transport.send(post(), JsonReader::json).json()).isEqualTo("{\"a\":1}");
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {307, 400, 401, 403, 404, 413, 422})
  void doesNotRepeatWhatStays(int status) {
    try (SocketServer server = new SocketServer(answer(status, ERROR, AT_ONCE))) {
      OpenAiException e = failure(to(server), post());

      assertThat(e.statusCode()).isEqualTo(status);
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(e).hasMessage("No. (status " + status + ")");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void saysHowManyAttemptsItMade() {
    try (SocketServer server = new SocketServer(answer(429, ERROR, AT_ONCE))) {
      OpenAiException e = failure(to(server), get());

      assertThat(e).isInstanceOf(RateLimitException.class);
      assertThat(e).hasMessage("No. (status 429, 3 attempts)");
      assertThat(e.attempts()).isEqualTo(3);
      assertThat(e.body()).isEqualTo(ERROR);
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void makesAsManyAttemptsAsItIsTold() {
    try (SocketServer server = new SocketServer(answer(500, ERROR, AT_ONCE))) {
      assertThat(failure(to(server).retries(0), get()).attempts()).isEqualTo(1);
      assertThat(failure(to(server).retries(5), get()).attempts()).isEqualTo(6);
      assertThat(server.requests()).isEqualTo(7);
    }
    assertThatThrownBy(() -> HttpTransport.builder().retries(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doesNotRepeatWhenTheQuotaIsUsedUp() {
    String body = "{\"error\":{\"message\":\"Pay.\",\"code\":\"insufficient_quota\"}}";
    try (SocketServer server = new SocketServer(answer(429, body, AT_ONCE))) {
      assertThat(failure(to(server), get()).attempts()).isEqualTo(1);
    }
  }

  @Test
  void doesAsTheServerAdvises() {
    try (SocketServer server =
        new SocketServer(answer(503, ERROR, AT_ONCE, "x-should-retry: false"))) {
      assertThat(failure(to(server), get()).attempts()).isEqualTo(1);
    }
    try (SocketServer server =
        new SocketServer(answer(400, ERROR, AT_ONCE, "x-should-retry: true"))) {
      assertThat(failure(to(server), get()).attempts()).isEqualTo(3);
    }
  }

  @Test
  void sendsOneIdempotencyKeyForAllAttempts() {
    try (SocketServer server = new SocketServer(answer(500, ERROR, AT_ONCE))) {
      failure(to(server), post());
      failure(to(server).retries(0), post());
      failure(to(server).retries(0), get());

      String key = server.connection(0).header("Idempotency-Key");
      assertThat(key).isNotBlank();
      assertThat(server.connection(1).header("Idempotency-Key")).isEqualTo(key);
      assertThat(server.connection(2).header("Idempotency-Key")).isEqualTo(key);
      assertThat(server.connection(3).header("Idempotency-Key")).isNotBlank().isNotEqualTo(key);
      assertThat(server.connection(4).header("Idempotency-Key")).isNull();
    }
  }

  @Test
  void keepsTheCallersIdempotencyKey() {
    try (SocketServer server = new SocketServer(answer(200, "{}"));
        HttpTransport transport = to(server).build()) {
      transport.send(post().header("Idempotency-Key", "mine"), JsonReader::json);

      assertThat(server.connection(0).header("Idempotency-Key")).isEqualTo("mine");
    }
  }

  @Test
  void repeatsAfterAConnectionThatIsCut() {
    try (SocketServer server = new SocketServer(cut(), answer(200, "{}"));
        HttpTransport transport = to(server).build()) {
      transport.send(post(), JsonReader::json);

      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void repeatsAfterABodyThatIsCut() {
    SocketServer.Script half =
        connection ->
            connection.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"a\"");
    try (SocketServer server = new SocketServer(half, answer(200, "{}"));
        HttpTransport transport = to(server).build()) {
      transport.send(post(), JsonReader::json);

      assertThat(server.requests()).isEqualTo(2);
    }
    try (SocketServer server = new SocketServer(half)) {
      OpenAiException e = failure(to(server).retries(1), post());

      assertThat(e).isInstanceOf(ConnectionException.class);
      assertThat(e)
          .hasMessageStartingWith("POST /things failed at " + server.baseUrl())
          .hasMessageEndingWith("(2 attempts)");
    }
  }

  @Test
  void doesNotRepeatAMalformedAnswer() {
    try (SocketServer server = new SocketServer(answer(200, "{\"a\":"))) {
      OpenAiException e = failure(to(server), get());

      assertThat(e).isInstanceOf(MalformedResponseException.class);
      assertThat(e.body()).isEqualTo("{\"a\":");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void doesNotRepeatABodyThatCanBeSentOnce() {
    ApiRequest request =
        ApiRequest.of("POST", "files")
            .multipart(
                Multipart.of()
                    .file("file", FileContent.of("a", new ByteArrayInputStream(new byte[10]))));
    try (SocketServer server = new SocketServer(answer(500, ERROR, AT_ONCE))) {
      assertThat(failure(to(server), request).attempts()).isEqualTo(1);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void sendsFilesAgain() {
    ApiRequest request =
        ApiRequest.of("POST", "files")
            .multipart(
                Multipart.of()
                    .file(
                        "file",
                        FileContent.of("a", () -> new ByteArrayInputStream("AB".getBytes()))));
    List<String> bodies = new ArrayList<>();
    SocketServer.Script keep =
        connection -> {
          bodies.add(new String(connection.readBody()));
          connection.write(
              "HTTP/1.1 500 No\r\nretry-after-ms: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        };
    try (SocketServer server = new SocketServer(keep)) {
      assertThat(failure(to(server), request).attempts()).isEqualTo(3);
    }

    assertThat(bodies).hasSize(3).containsOnly(bodies.get(0));
    assertThat(bodies.get(0)).contains("\r\n\r\nAB\r\n");
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    try (SocketServer server =
            new SocketServer(
                answer(429, ERROR, "retry-after-ms: 700", "Retry-After: 9"), answer(200, "{}"));
        HttpTransport transport = to(server).build()) {
      long start = System.nanoTime();
      transport.send(get(), JsonReader::json);

      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(700), Duration.ofSeconds(8));
    }
  }

  @Test
  void doesNotWaitLongerThanTheCallHasTime() {
    String later =
        ZonedDateTime.now(ZoneOffset.UTC)
            .plusMinutes(5)
            .format(DateTimeFormatter.RFC_1123_DATE_TIME);
    for (String wait : List.of("Retry-After: 60", "Retry-After: " + later)) {
      try (SocketServer server = new SocketServer(answer(429, ERROR, wait))) {
        OpenAiException e = failure(to(server).timeout(Duration.ofSeconds(20)), get());

        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.retryAfter()).isGreaterThan(Duration.ofSeconds(50));
      }
    }
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    CountDownLatch failed = new CountDownLatch(1);
    try (SocketServer server = new SocketServer(answer(429, ERROR, "Retry-After: 60"));
        HttpTransport transport = failureListened(server, failed)) {
      FutureTask<OpenAiException> call = new FutureTask<>(() -> caught(transport));
      Thread thread = new Thread(call);
      thread.start();
      assertThat(failed.await(5, TimeUnit.SECONDS)).isTrue();
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        Thread.sleep(5);
      }
      thread.interrupt();

      OpenAiException e = call.get(5, TimeUnit.SECONDS);
      assertThat(e).isInstanceOf(ConnectionException.class);
      assertThat(e).hasMessage("GET /things was interrupted");
      assertThat(e.getSuppressed()).hasSize(1).hasOnlyElementsOfType(RateLimitException.class);
    }
  }

  @Test
  void closingEndsTheWait() throws Exception {
    CountDownLatch failed = new CountDownLatch(1);
    try (SocketServer server = new SocketServer(answer(429, ERROR, "Retry-After: 60"))) {
      HttpTransport transport = failureListened(server, failed);
      FutureTask<OpenAiException> call = new FutureTask<>(() -> caught(transport));
      new Thread(call).start();
      assertThat(failed.await(5, TimeUnit.SECONDS)).isTrue();
      transport.close();

      assertThat(call.get(5, TimeUnit.SECONDS)).isInstanceOf(RateLimitException.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private static HttpTransport failureListened(SocketServer server, CountDownLatch failed) {
    return to(server).listener(attempt -> failed.countDown()).build();
  }

  private static OpenAiException caught(HttpTransport transport) {
    return catchThrowableOfType(
        OpenAiException.class, () -> transport.send(get(), JsonReader::json));
  }

  @Test
  void neverRepeatsAStreamThatHasBegun() {
    SocketServer.Script broken =
        connection -> {
          connection.readBody();
          connection.write(
              "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                  + "9\r\ndata: 1\n\n\r\n");
        };
    try (SocketServer server = new SocketServer(answer(500, ERROR, AT_ONCE), broken);
        HttpTransport transport = to(server).build();
        EventStream<RawJson> stream = transport.stream(post(), JsonReader::json)) {
      List<String> events = new ArrayList<>();
      assertThatThrownBy(() -> stream.forEach(event -> events.add(event.json())))
          .isInstanceOf(ConnectionException.class)
          .hasMessage("The stream broke off after 1 event (2 attempts)");

      assertThat(events).containsExactly("1");
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void tellsTheListenerOfEachAttempt() {
    List<Attempt> attempts = new ArrayList<>();
    try (SocketServer server =
            new SocketServer(cut(), answer(500, ERROR, AT_ONCE), answer(200, "{}"));
        HttpTransport transport = to(server).listener(attempts::add).build()) {
      // Not a GET, which Java itself repeats after a cut.
      transport.send(post().query("secret", "hidden"), JsonReader::json);
    }

    assertThat(attempts).extracting(Attempt::request).containsOnly("POST /things");
    assertThat(attempts).extracting(Attempt::number).containsExactly(1, 2, 3);
    assertThat(attempts).extracting(Attempt::status).containsExactly(0, 500, 200);
    assertThat(attempts).allMatch(attempt -> attempt.duration().toNanos() > 0);
    assertThat(attempts.get(0).failure()).isInstanceOf(ConnectionException.class);
    assertThat(attempts.get(1).failure()).isInstanceOf(ServerException.class);
    assertThat(attempts.get(2).failure()).isNull();
    assertThat(attempts.toString()).doesNotContain("hidden");
  }

  @Test
  void goesOnWhenAListenerFails() {
    AttemptListener failing =
        attempt -> {
          throw new IllegalStateException("Out of order");
        };
    try (SocketServer server = new SocketServer(answer(200, "{}"));
        HttpTransport transport = to(server).listener(failing).build()) {
      assertThat(transport.send(get(), JsonReader::json).json()).isEqualTo("{}");
    }
  }

  @Test
  void waitsLongerEachTimeAndNeverAllAlike() {
    Backoff longest = new Backoff(() -> 0);
    assertThat(longest.after(1, null)).hasMillis(500);
    assertThat(longest.after(2, null)).hasMillis(1000);
    assertThat(longest.after(5, null)).hasMillis(8000);
    assertThat(longest.after(1000, null)).hasMillis(8000);
    assertThat(new Backoff(() -> 1).after(1, null)).hasMillis(375);
    assertThat(longest.after(1, Duration.ofSeconds(3))).hasSeconds(3);
  }
}

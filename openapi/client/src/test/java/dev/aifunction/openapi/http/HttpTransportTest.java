package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HttpTransportTest {
  private static final String KEY = "sk-secret-123";
  private static final ApiRequest GET = ApiRequest.of("GET", "things");

  private static HttpTransport.Builder to(LocalServer server) {
    return HttpTransport.builder().baseUrl(server.baseUrl()).apiKey(KEY).retries(0);
  }

  private static OpenAiException failure(LocalServer server) {
    try (server;
        HttpTransport transport = to(server).build()) {
      OpenAiException exception =
          catchThrowableOfType(OpenAiException.class, () -> transport.send(GET, JsonReader::json));
      assertThat(exception).isNotNull();
      return exception;
    }
  }

  @Test
  void sendsTheHeaders() {
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport =
            to(server).organization("org").project("proj").header("X-Extra", "1").build()) {
      transport.send(ApiRequest.of("POST", "things").body(RawJson.of("[ 1 ]")), JsonReader::json);

      LocalServer.Seen seen = server.only();
      assertThat(seen.headers().getFirst("Authorization")).isEqualTo("Bearer " + KEY);
      assertThat(seen.headers().getFirst("OpenAI-Organization")).isEqualTo("org");
      assertThat(seen.headers().getFirst("OpenAI-Project")).isEqualTo("proj");
      assertThat(seen.headers().getFirst("X-Extra")).isEqualTo("1");
      assertThat(seen.headers().getFirst("Content-Type")).isEqualTo("application/json");
      assertThat(seen.headers()).doesNotContainKey("Upgrade");
      assertThat(seen.body()).isEqualTo("[ 1 ]");
    }
  }

  @Test
  void sendsNoAuthorizationWithoutAKey() {
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      transport.send(GET, JsonReader::json);

      assertThat(server.only().headers()).doesNotContainKey("Authorization");
    }
  }

  @Test
  void whatACallSaysWinsOverTheTransportAndThatOverTheKey() {
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport =
            to(server)
                .header("authorization", "Basic x")
                .header("X-Extra", "1")
                .query("api-version", "a b")
                .build()) {
      transport.send(
          ApiRequest.of("GET", "things").query("q", 1).header("X-Extra", "2"), JsonReader::json);

      LocalServer.Seen seen = server.only();
      assertThat(seen.headers().get("Authorization")).containsExactly("Basic x");
      assertThat(seen.headers().get("X-Extra")).containsExactly("2");
      assertThat(seen.target()).isEqualTo("/v1/things?q=1&api-version=a%20b");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadRequestException, false",
    "401, AuthenticationException, false",
    "403, PermissionDeniedException, false",
    "404, NotFoundException, false",
    "408, OpenAiException, true",
    "409, ConflictException, true",
    "413, OpenAiException, false",
    "422, UnprocessableException, false",
    "429, RateLimitException, true",
    "500, ServerException, true",
    "503, ServerException, true"
  })
  void hasAnExceptionForEachStatus(int status, String name, boolean isTransient) {
    String body =
        """
        {"error": {"message": "No.", "type": "t", "param": "p", "code": "c"}}""";
    OpenAiException e =
        failure(LocalServer.answering(status, "application/json", body, "x-request-id", "req_1"));

    assertThat(e.getClass().getSimpleName()).isEqualTo(name);
    assertThat(e).hasMessage("No. (status " + status + ", request req_1)");
    assertThat(e.statusCode()).isEqualTo(status);
    assertThat(e.type()).isEqualTo("t");
    assertThat(e.param()).isEqualTo("p");
    assertThat(e.code()).isEqualTo("c");
    assertThat(e.requestId()).isEqualTo("req_1");
    assertThat(e.isTransient()).isEqualTo(isTransient);
    assertThat(e.isAuthError()).isEqualTo(status == 401 || status == 403);
    assertThat(e.isRateLimitError()).isEqualTo(status == 429);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"error":"Gone."}                   | Gone. (status 500)
          {"message":"Gone.","code":5}        | Gone. (status 500)
          {"detail":[{"loc":"x"}]}            | [{"loc":"x"}] (status 500)
          Gone.                               | Gone. (status 500)
          <html>Bad gateway</html>            | The API gave no reason (status 500)
          ''                                  | The API gave no reason (status 500)
          {"error":{"message":"key sk-secret-123 is bad"}} | key *** is bad (status 500)
          """)
  void understandsOtherFormsOfErrors(String body, String message) {
    assertThat(failure(LocalServer.answering(500, "text/plain", body))).hasMessage(message);
  }

  @Test
  void keepsNoMoreThanTheBeginningOfWhatWasSaid() {
    OpenAiException e = failure(LocalServer.answering(500, "text/plain", "x".repeat(3 << 20)));

    assertThat(e.body()).hasSize(16 * 1024 + 1).endsWith("x…");
    assertThat(e.getMessage()).hasSizeLessThan(600);
  }

  @Test
  void aUsedUpQuotaIsNotTransient() {
    String body = "{\"error\":{\"message\":\"No.\",\"code\":\"insufficient_quota\"}}";
    OpenAiException e = failure(LocalServer.answering(429, "application/json", body));

    assertThat(e.isRateLimitError()).isTrue();
    assertThat(e.isTransient()).isFalse();
  }

  @Test
  void saysHowLongToWait() {
    assertThat(waiting("retry-after-ms", "1500")).isEqualTo(Duration.ofMillis(1500));
    assertThat(waiting("retry-after", "2")).isEqualTo(Duration.ofSeconds(2));
    assertThat(waiting("retry-after", "soon")).isNull();
    assertThat(waiting("x-other", "1")).isNull();
    String inAMinute =
        ZonedDateTime.now(ZoneOffset.UTC)
            .plusMinutes(1)
            .format(DateTimeFormatter.RFC_1123_DATE_TIME);
    assertThat(waiting("retry-after", inAMinute))
        .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
  }

  private static Duration waiting(String name, String value) {
    return failure(LocalServer.answering(429, "application/json", "{}", name, value)).retryAfter();
  }

  @Test
  void refusesAnswersThatAreNotWhatTheApiPromises() {
    OpenAiException e =
        failure(LocalServer.answering(200, "application/json", "{\"a\":", "x-request-id", "req_2"));

    assertThat(e).isInstanceOf(MalformedResponseException.class);
    assertThat(e)
        .hasMessageContaining("Malformed JSON")
        .hasMessageEndingWith("(status 200, request req_2)");
    assertThat(e.isTransient()).isFalse();
  }

  @Test
  void saysThatNobodyListens() {
    LocalServer server = LocalServer.answering(200, "application/json", "{}");
    server.close();

    try (HttpTransport transport = to(server).build()) {
      assertThatThrownBy(() -> transport.send(GET, JsonReader::json))
          .isInstanceOf(ConnectionException.class)
          .hasMessageStartingWith("GET /things failed at " + server.baseUrl())
          .hasMessageContaining("check the base URL");
    }
  }

  @Test
  void givesUpWhenTimeIsOver() {
    CountDownLatch never = new CountDownLatch(1);
    try (LocalServer server = LocalServer.answering(exchange -> await(never));
        HttpTransport transport = to(server).timeout(Duration.ofMillis(100)).build()) {
      assertThatThrownBy(() -> transport.send(GET, JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("GET /things had no answer within PT0.1S");
    }
  }

  @Test
  void givesUpWhenTheBodyTakesTooLong() {
    CountDownLatch never = new CountDownLatch(1);
    try (LocalServer server =
            LocalServer.answering(
                exchange -> {
                  exchange.sendResponseHeaders(200, 0);
                  exchange.getResponseBody().write('{');
                  exchange.getResponseBody().flush();
                  await(never);
                });
        HttpTransport transport = to(server).timeout(Duration.ofMillis(200)).build()) {
      assertThatThrownBy(() -> transport.send(GET, JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class);
    }
  }

  @Test
  void closingEndsWhatIsUnderWay() throws InterruptedException, TimeoutException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch arrived = new CountDownLatch(1);
    try (LocalServer server =
        LocalServer.answering(
            exchange -> {
              arrived.countDown();
              await(never);
            })) {
      HttpTransport transport = to(server).build();
      FutureTask<RawJson> call = new FutureTask<>(() -> transport.send(GET, JsonReader::json));
      new Thread(call).start();
      arrived.await();
      transport.close();

      assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOf(ConnectionException.class)
          .hasMessageContaining("closed");
      assertThatThrownBy(() -> transport.send(GET, JsonReader::json))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void leavesAClientOfTheCallerOpen() {
    HttpClient client = HttpClient.newHttpClient();
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}")) {
      to(server).httpClient(client).build().close();
      try (HttpTransport second = to(server).httpClient(client).build()) {
        assertThat(second.send(GET, JsonReader::json).json()).isEqualTo("{}");
      }
    }
  }

  @Test
  void startsDaemonThreadsOnly() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = to(server).build()) {
      transport.send(GET, JsonReader::json);

      Set<Thread> started =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread))
              .filter(thread -> thread.getName().startsWith("HttpClient"))
              .collect(Collectors.toSet());
      assertThat(started).isNotEmpty().allMatch(Thread::isDaemon);
    }
  }

  @Test
  void showsNoSecret() {
    HttpTransport.Builder builder = HttpTransport.builder().apiKey(KEY).header("X-Key", KEY);
    try (HttpTransport transport = builder.build()) {
      assertThat(transport).hasToString("HttpTransport[https://api.openai.com/v1]");
    }
    assertThatThrownBy(() -> builder.apiKey(KEY + "\nX"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:80",
        "ftp://a",
        "/v1",
        "https://u:p@host",
        "https://a?b",
        "http://a_b"
      })
  void refusesBaseUrls(String url) {
    assertThatThrownBy(() -> HttpTransport.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void refusesPathsThatLeadElsewhere(String segment) {
    assertThatThrownBy(() -> ApiRequest.of("GET", "things", segment))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data: {"error":{"message":"Slow down","type":"rate_limit_error"}} | RateLimitException
          data: {"error":{"message":"Slow down","type":"server_error"}}     | ServerException
          data: {"error":{"message":"Slow down","type":"invalid_request_error"}} | BadRequestException
          data: {"error":{"message":"Slow down"}}                           | OpenAiException
          """)
  void turnsErrorEventsIntoExceptions(String event, String name) {
    String events = "data: {\"n\":1}\n\n" + event + "\n\n";
    try (LocalServer server = LocalServer.answering(200, "text/event-stream", events);
        HttpTransport transport = to(server).build();
        EventStream<RawJson> stream = transport.stream(GET, JsonReader::json)) {
      Iterator<RawJson> iterator = stream.iterator();
      assertThat(iterator.next().json()).isEqualTo("{\"n\":1}");
      OpenAiException e = catchThrowableOfType(OpenAiException.class, iterator::hasNext);

      assertThat(e.getClass().getSimpleName()).isEqualTo(name);
      assertThat(e).hasMessage("Slow down (status 200)");
      assertThat(iterator.hasNext()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rate_limit_exceeded, RateLimitException",
    "server_error, ServerException",
    "vector_store_timeout, ServerException",
    "invalid_prompt, BadRequestException",
    "image_too_large, OpenAiException",
    ", OpenAiException"
  })
  void makesExceptionsOfWorkThatFailed(String code, String name) {
    try (HttpTransport transport = HttpTransport.builder().apiKey("sk-SECRET-key").build()) {
      OpenAiException e = transport.failure(code, "No luck with sk-SECRET-key");

      assertThat(e.getClass().getSimpleName()).isEqualTo(name);
      assertThat(e).hasMessageStartingWith("No luck with ").hasMessageNotContaining("SECRET");
      assertThat(e.code()).isEqualTo(code);
      assertThat(e.statusCode()).isEqualTo(200);
      assertThat(transport.failure(code, null)).hasMessage("The API gave no reason");
    }
  }

  @Test
  void turnsNamedErrorEventsIntoExceptions() {
    String events = "event: error\ndata: {\"message\":\"Oh\",\"code\":\"server_error\"}\n\n";
    try (LocalServer server = LocalServer.answering(200, "text/event-stream", events);
        HttpTransport transport = to(server).build();
        EventStream<RawJson> stream = transport.stream(GET, JsonReader::json)) {
      assertThatThrownBy(() -> stream.iterator().hasNext())
          .isInstanceOf(ServerException.class)
          .hasMessage("Oh (status 200)");
    }
  }

  @Test
  void aFailedStreamIsAnOrdinaryFailure() {
    String body = "{\"error\":{\"message\":\"No such model\"}}";
    try (LocalServer server = LocalServer.answering(404, "application/json", body);
        HttpTransport transport = to(server).build()) {
      assertThatThrownBy(() -> transport.stream(GET, JsonReader::json))
          .isInstanceOf(NotFoundException.class)
          .hasMessage("No such model (status 404)");
    }
  }

  @Test
  void refusesAWholeAnswerInsteadOfAStream() {
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = to(server).build()) {
      assertThatThrownBy(() -> transport.stream(GET, JsonReader::json))
          .isInstanceOf(MalformedResponseException.class)
          .hasMessageContaining("instead of with a stream");
    }
  }

  @Test
  void aStreamIsIteratedOnce() {
    try (LocalServer server = LocalServer.answering(200, "text/event-stream", "data: [DONE]\n\n");
        HttpTransport transport = to(server).build();
        EventStream<RawJson> stream = transport.stream(GET, JsonReader::json)) {
      assertThat(stream).isEmpty();
      assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void deliversEventsAsTheyArriveAndLetsGoOfTheConnectionWhenClosed() throws Exception {
    CountDownLatch firstSeen = new CountDownLatch(1);
    CountDownLatch broken = new CountDownLatch(1);
    try (LocalServer server =
            LocalServer.answering(
                exchange -> {
                  exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                  exchange.sendResponseHeaders(200, 0);
                  try {
                    exchange.getResponseBody().write("data: 1\n\n".getBytes());
                    exchange.getResponseBody().flush();
                    await(firstSeen);
                    while (true) {
                      exchange.getResponseBody().write(": more\n".repeat(1000).getBytes());
                      exchange.getResponseBody().flush();
                    }
                  } catch (java.io.IOException e) {
                    broken.countDown();
                  }
                });
        HttpTransport transport = to(server).build()) {
      EventStream<RawJson> stream = transport.stream(GET, JsonReader::json);
      assertThat(stream.iterator().next().json()).isEqualTo("1");
      stream.close();
      firstSeen.countDown();

      assertThat(broken.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void saysWhatAServerAnsweredInsteadOfAStream() {
    String body = "{\"error\":{\"message\":\"The model is loading\"}}";
    try (LocalServer server = LocalServer.answering(200, "application/json", body);
        HttpTransport transport = to(server).build()) {
      assertThatThrownBy(() -> transport.stream(GET, JsonReader::json))
          .isInstanceOf(MalformedResponseException.class)
          .hasMessageContaining("The model is loading");
    }
  }

  @Test
  void givesUpOnAFailedStreamWhoseBodyStalls() {
    CountDownLatch never = new CountDownLatch(1);
    try (LocalServer server =
            LocalServer.answering(
                exchange -> {
                  exchange.sendResponseHeaders(500, 1000);
                  exchange.getResponseBody().write('{');
                  exchange.getResponseBody().flush();
                  await(never);
                });
        HttpTransport transport = to(server).timeout(Duration.ofMillis(300)).build()) {
      assertThatThrownBy(() -> transport.stream(GET, JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class);
    }
  }

  @Test
  void anInterruptEndsAStream() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch first = new CountDownLatch(1);
    try (LocalServer server = LocalServer.answering(exchange -> startStream(exchange, never));
        HttpTransport transport = to(server).build();
        EventStream<RawJson> stream = transport.stream(GET, JsonReader::json)) {
      AtomicBoolean interrupted = new AtomicBoolean();
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread reader =
          new Thread(
              () -> {
                Iterator<RawJson> iterator = stream.iterator();
                iterator.next();
                first.countDown();
                failure.set(catchThrowable(iterator::hasNext));
                interrupted.set(Thread.currentThread().isInterrupted());
              });
      reader.start();
      first.await();
      reader.interrupt();
      reader.join(5_000);

      assertThat(failure.get())
          .isInstanceOf(ConnectionException.class)
          .hasMessage("The stream was interrupted after 1 event");
      assertThat(interrupted).isTrue();
    }
  }

  @Test
  void anErrorThatIsNullIsNone() {
    String events = "data: {\"error\":null}\n\ndata: [DONE]\n\n";
    try (LocalServer server = LocalServer.answering(200, "text/event-stream", events);
        HttpTransport transport = to(server).build();
        EventStream<RawJson> stream = transport.stream(GET, JsonReader::json)) {
      assertThat(stream).extracting(RawJson::json).containsExactly("{\"error\":null}");
    }
  }

  @Test
  void waitsAsLongAsADurationCanBe() {
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = to(server).timeout(Duration.ofSeconds(Long.MAX_VALUE)).build()) {
      assertThat(transport.send(GET, JsonReader::json).json()).isEqualTo("{}");
    }
  }

  @Test
  void refusesHeadersThatJavaDoesNotSend() {
    assertThatThrownBy(() -> HttpTransport.builder().header("Host", "elsewhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Host");
  }

  @Test
  void repeatsNoPasswordOfABaseUrl() {
    assertThatThrownBy(() -> HttpTransport.builder().baseUrl("http://user:pass word@host"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The base URL is no URL")
        .hasMessageNotContaining("pass");
  }

  @Test
  void aClosedStreamDeliversNothingMore() {
    String events = "data: 1\n\ndata: 2\n\ndata: [DONE]\n\n";
    try (LocalServer server = LocalServer.answering(200, "text/event-stream", events);
        HttpTransport transport = to(server).build()) {
      EventStream<RawJson> stream = transport.stream(GET, JsonReader::json);
      Iterator<RawJson> iterator = stream.iterator();
      assertThat(iterator.next().json()).isEqualTo("1");
      stream.close();

      assertThatThrownBy(iterator::hasNext)
          .isInstanceOf(ConnectionException.class)
          .hasMessage("The stream was closed after 1 event");
    }
  }

  @Test
  void closingTheTransportEndsItsStreams() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch first = new CountDownLatch(1);
    try (LocalServer server = LocalServer.answering(exchange -> startStream(exchange, never))) {
      HttpTransport transport = to(server).build();
      EventStream<RawJson> stream = transport.stream(GET, JsonReader::json);
      FutureTask<Boolean> reading =
          new FutureTask<>(
              () -> {
                Iterator<RawJson> iterator = stream.iterator();
                iterator.next();
                first.countDown();
                return iterator.hasNext();
              });
      new Thread(reading).start();
      first.await();
      transport.close();

      assertThatThrownBy(() -> reading.get(5, TimeUnit.SECONDS))
          .cause()
          .isInstanceOf(ConnectionException.class)
          .hasMessage("The stream was closed after 1 event");
    }
  }

  private static void startStream(HttpExchange exchange, CountDownLatch end) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    await(end);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.aifunction.mock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest extends MockTest {

  private HttpResponse<String> sayWith(String header, String message) {
    return wire.send(
        wire.request("/chat/completions")
            .header("X-Mock-Error", header)
            .POST(BodyPublishers.ofString(Wire.request(message, ""))));
  }

  @Test
  void failsTheNextRequests() {
    mock.failNext(500, 2);
    mock.failNext(429);
    assertThat(wire.get("/models").statusCode()).isEqualTo(500);
    assertThat(wire.get("/models").statusCode()).isEqualTo(500);
    HttpResponse<String> limited = wire.get("/models");
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("retry-after-ms")).contains("20");
    assertThat(Wire.error(limited).path("code").stringValue()).isEqualTo("rate_limit_exceeded");
    assertThat(wire.get("/models").statusCode()).isEqualTo(200);
  }

  @Test
  void failsAsOftenAsTheHeaderSays() {
    for (int i = 0; i < 3; i++) {
      assertThat(sayWith("429", "x").statusCode()).isEqualTo(429);
    }
  }

  @Test
  void failsOnceAndPassesWhenSentAgain() {
    assertThat(sayWith("500-once", "x").statusCode()).isEqualTo(500);
    assertThat(sayWith("500-once", "y").statusCode()).isEqualTo(500);
    assertThat(sayWith("500-once", "x").statusCode()).isEqualTo(200);
    assertThat(sayWith("500-once", "y").statusCode()).isEqualTo(200);
    assertThat(sayWith("500-once", "x").statusCode()).isEqualTo(500);
  }

  @Test
  void refusesAHeaderThatItDoesNotKnow() {
    HttpResponse<String> response = sayWith("sometimes", "x");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("X-Mock-Error").contains("sometimes");
  }

  @Test
  void keepsTheScriptForTheNextTry() {
    mock.script(MockReply.text("one"));
    mock.failNext(503);
    assertThat(wire.post("/chat/completions", Wire.request("x", "")).statusCode()).isEqualTo(503);
    assertThat(content(wire.say("x"))).isEqualTo("one");
  }

  @Test
  void refusesFaultsThatAreNone() {
    assertThatThrownBy(() -> mock.failNext(200)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.failNext(500, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private HttpRequest.Builder ask(String path, String body) {
    return wire.request(path).POST(BodyPublishers.ofString(body));
  }

  /** The requests that are answered by a stream, one for each API. */
  private enum Streamed {
    CHAT,
    RESPONSE,
    RUN;

    /** Returns how to ask it, after what has to be there for it. */
    Supplier<HttpRequest.Builder> prepared(Wire wire) {
      String words = "a few words more";
      return switch (this) {
        case CHAT -> posted(wire, "/chat/completions", Wire.request(words, "\"stream\": true"));
        case RESPONSE -> posted(wire, "/responses", Wire.input(words, "\"stream\": true"));
        case RUN ->
            posted(
                wire,
                "/threads/runs",
                "{\"assistant_id\": \"%s\", \"stream\": true, \"thread\": %s}"
                    .formatted(created(wire, "/assistants", "{\"model\": \"m\"}"), thread(words)));
      };
    }
  }

  /** The requests that are answered by a document, one for each API. */
  private enum Documented {
    CHAT,
    RESPONSE,
    MESSAGES;

    /** Returns how to ask it, after what has to be there for it. */
    Supplier<HttpRequest.Builder> prepared(Wire wire) {
      return switch (this) {
        case CHAT -> posted(wire, "/chat/completions", Wire.request("x", ""));
        case RESPONSE -> posted(wire, "/responses", Wire.input("x", ""));
        case MESSAGES -> {
          String path = "/threads/" + created(wire, "/threads", thread("x")) + "/messages";
          yield () -> wire.beta(path).GET();
        }
      };
    }
  }

  private static Supplier<HttpRequest.Builder> posted(Wire wire, String path, String body) {
    return () -> wire.beta(path).POST(BodyPublishers.ofString(body));
  }

  private static String created(Wire wire, String path, String body) {
    return Wire.ok(wire.betaPost(path, body)).path("id").stringValue();
  }

  private static String thread(String message) {
    return "{\"messages\": [{\"role\": \"user\", \"content\": \"" + message + "\"}]}";
  }

  @Test
  void tellsWhenToTryAgain() {
    mock.failNext(429, Duration.ofMillis(1500));
    HttpHeaders headers = wire.post("/responses", Wire.input("x", "")).headers();
    assertThat(headers.firstValue("retry-after-ms")).contains("1500");
    assertThat(headers.firstValue("retry-after")).contains("2");
    HttpHeaders asked =
        wire.send(
                ask("/conversations", "")
                    .header("X-Mock-Error", "503")
                    .header("X-Mock-Retry-After", "250ms"))
            .headers();
    assertThat(asked.firstValue("retry-after-ms")).contains("250");
    assertThat(asked.firstValue("retry-after")).contains("1");
  }

  @ParameterizedTest
  @EnumSource(Documented.class)
  void answersLate(Documented what) {
    Supplier<HttpRequest.Builder> request = what.prepared(wire);
    mock.delayNext(Duration.ofMillis(300));
    assertThat(millis(() -> wire.send(request.get()))).isGreaterThanOrEqualTo(300);
    assertThat(millis(() -> wire.send(request.get().header("X-Mock-Delay", "300ms"))))
        .isGreaterThanOrEqualTo(300);
  }

  @ParameterizedTest
  @EnumSource(Streamed.class)
  void streamsSlowly(Streamed what) {
    Supplier<HttpRequest.Builder> request = what.prepared(wire);
    mock.delayNextEvents(Duration.ofMillis(60));
    assertThat(millis(() -> wire.send(request.get()))).isGreaterThanOrEqualTo(300);
    assertThat(millis(() -> wire.send(request.get().header("X-Mock-Event-Delay", "60ms"))))
        .isGreaterThanOrEqualTo(300);
  }

  private static long millis(Runnable task) {
    long start = System.nanoTime();
    task.run();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  @Test
  void cutsTheConnectionBeforeAnAnswer() {
    mock.cutNext();
    assertThatThrownBy(() -> wire.post("/responses", Wire.input("x", "")))
        .hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(() -> wire.send(ask("/conversations", "").header("X-Mock-Cut", "0")))
        .hasCauseInstanceOf(IOException.class);
    assertThat(wire.get("/models").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Streamed.class)
  void cutsAStream(Streamed what) {
    Supplier<HttpRequest.Builder> request = what.prepared(wire);
    mock.cutNextAfter(3);
    assertThat(Sse.read(untilTheCut(request.get()))).hasSize(3);
    assertThat(Sse.read(untilTheCut(request.get().header("X-Mock-Cut", "2-once")))).hasSize(2);
    assertThat(wire.send(request.get().header("X-Mock-Cut", "2-once")).statusCode()).isEqualTo(200);
  }

  /**
   * Reads what arrives as it does: an {@code InputStream} of the JDK forgets some when it fails.
   */
  private static String untilTheCut(HttpRequest.Builder request) {
    StringBuffer read = new StringBuffer();
    BodyHandler<Void> handler =
        answer -> {
          assertThat(answer.statusCode()).isEqualTo(200);
          return BodySubscribers.ofByteArrayConsumer(
              bytes -> bytes.map(some -> new String(some, UTF_8)).ifPresent(read::append));
        };
    assertThatThrownBy(() -> HttpClient.newHttpClient().send(request.build(), handler))
        .isInstanceOf(IOException.class);
    return read.toString();
  }

  @ParameterizedTest
  @EnumSource(Documented.class)
  void cutsADocumentInTheMiddle(Documented what) {
    Supplier<HttpRequest.Builder> request = what.prepared(wire);
    mock.cutNextAfter(1);
    assertHalf(untilTheCut(request.get()), wire.send(request.get()).body());
  }

  private static void assertHalf(String arrived, String whole) {
    // Ids and times differ, and are as long.
    assertThat(arrived).startsWith("{").hasSize(whole.length() / 2);
  }

  @ParameterizedTest
  @EnumSource(Documented.class)
  void hangsInTheMiddleOfADocument(Documented what) {
    Supplier<HttpRequest.Builder> request = what.prepared(wire);
    Duration silence = Duration.ofMillis(300);
    mock.hangNextAfter(1, silence);
    long start = System.nanoTime();
    String arrived = untilTheCut(request.get());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(silence);
    assertHalf(arrived, wire.send(request.get()).body());
  }

  @ParameterizedTest
  @EnumSource(Streamed.class)
  void hangsInTheMiddleOfAStream(Streamed what) {
    Supplier<HttpRequest.Builder> request = what.prepared(wire);
    Duration silence = Duration.ofMillis(300);
    mock.hangNextAfter(2, silence);
    long start = System.nanoTime();
    assertThat(Sse.read(untilTheCut(request.get()))).hasSize(2);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(silence);
  }

  @Test
  void hangsBeforeAnAnswer() {
    Duration silence = Duration.ofMillis(300);
    mock.hangNextAfter(0, silence);
    long start = System.nanoTime();
    assertThatThrownBy(() -> wire.post("/responses", Wire.input("x", "")))
        .hasCauseInstanceOf(IOException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(silence);
  }

  @Test
  void takesOneFaultForEachRequestInOrder() {
    mock.failNext(500);
    mock.cutNext();
    mock.failNext(404);
    assertThat(wire.post("/conversations", "").statusCode()).isEqualTo(500);
    assertThatThrownBy(() -> wire.post("/conversations", ""))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(wire.post("/conversations", "").statusCode()).isEqualTo(404);
    assertThat(wire.post("/conversations", "").statusCode()).isEqualTo(200);
  }

  private String outcomes(int requests) {
    StringBuilder outcomes = new StringBuilder();
    for (int i = 0; i < requests; i++) {
      try {
        outcomes.append(wire.post("/conversations", "").statusCode()).append(' ');
      } catch (UncheckedIOException e) {
        outcomes.append("cut ");
      }
    }
    return outcomes.toString();
  }

  @Test
  void failsAtRandomButAlwaysTheSame() {
    mock.failRandomly(0.5, 42);
    String first = outcomes(120);
    mock.failRandomly(0.5, 42);
    assertThat(outcomes(120)).isEqualTo(first);
    assertThat(first).contains("200", "429", "500", "503", "cut");
    mock.failRandomly(0.5, 43);
    assertThat(outcomes(120)).isNotEqualTo(first);
    mock.failRandomly(0.3, 42, 502);
    assertThat(outcomes(60)).contains("200", "502").doesNotContain("429", "500", "503", "cut");
    mock.failRandomly(0, 42);
    assertThat(outcomes(20)).isEqualTo("200 ".repeat(20));
    mock.failRandomly(1, 42, 500);
    assertThat(outcomes(3)).isEqualTo("500 500 500 ");
    mock.failRandomly(0.5, 42, Duration.ofMillis(1));
    assertThat(outcomes(120)).isNotEqualTo(first).contains("200", "429", "500", "503", "cut");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Mock-Delay, soon",
    "X-Mock-Event-Delay, 5",
    "X-Mock-Cut, -1",
    "X-Mock-Retry-After, 1h",
    "X-Mock-Error, 200"
  })
  void refusesHeadersThatSayNothing(String header, String value) {
    HttpResponse<String> response = wire.send(ask("/conversations", "").header(header, value));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(header).contains(value);
  }

  @Test
  void keepsAFaultForTheNextRequestThatCanBeRead() {
    mock.failNext(503);
    for (String header : List.of("X-Mock-Delay", "X-Mock-Cut")) {
      assertThat(
              wire.send(
                      ask("/conversations", "")
                          .header("X-Mock-Error", "500-once")
                          .header(header, "soon"))
                  .statusCode())
          .isEqualTo(400);
    }
    assertThat(wire.post("/conversations", "").statusCode()).isEqualTo(503);
    assertThat(wire.send(ask("/conversations", "").header("X-Mock-Error", "500-once")).statusCode())
        .isEqualTo(500);
  }

  @Test
  void refusesPlansThatAreNone() {
    assertThatThrownBy(() -> mock.cutNextAfter(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.delayNext(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.hangNextAfter(1, Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.failRandomly(1.5, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.failRandomly(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.failRandomly(0.5, 1, new int[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.failNext(429, Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isClosedInTheMiddleOfADelay() {
    mock.delayNext(Duration.ofSeconds(60));
    CompletableFuture<HttpResponse<String>> waiting =
        HttpClient.newHttpClient()
            .sendAsync(ask("/conversations", "").build(), BodyHandlers.ofString());
    await(() -> !mock.requests().isEmpty());
    assertThat(millis(mock::close)).isLessThan(30_000);
    assertThatThrownBy(() -> waiting.get(20, TimeUnit.SECONDS))
        .hasCauseInstanceOf(IOException.class);
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}

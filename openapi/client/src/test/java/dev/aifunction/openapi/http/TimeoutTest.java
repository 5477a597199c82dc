package dev.aifunction.openapi.http;

import static dev.aifunction.openapi.http.SocketServer.EVENTS;
import static dev.aifunction.openapi.http.SocketServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimeoutTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  /** Long enough for what is to arrive in time, on a machine that has other things to do. */
  private static final Duration ENOUGH = Duration.ofSeconds(2);

  private static final SocketServer.Script SILENT = SocketServer.Connection::stall;

  private static ApiRequest get() {
    return ApiRequest.of("GET", "things");
  }

  private static HttpTransport.Builder to(SocketServer server) {
    return HttpTransport.builder().baseUrl(server.baseUrl());
  }

  @Test
  void boundsAnAttemptAndTriesAgain() {
    try (SocketServer server = new SocketServer(SILENT, answer(200, "{}"));
        HttpTransport transport = to(server).attemptTimeout(ENOUGH).build()) {
      assertThat(transport.send(get(), JsonReader::json).json()).isEqualTo("{}");
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void saysWhichTimeWasOver() {
    try (SocketServer server = new SocketServer(SILENT);
        HttpTransport attempts = to(server).attemptTimeout(SHORT).retries(1).build();
        HttpTransport call = to(server).timeout(SHORT).build()) {
      assertThatThrownBy(() -> attempts.send(get(), JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("GET /things had no answer within PT0.2S (2 attempts)");
      assertThatThrownBy(() -> call.send(get(), JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("GET /things had no answer within PT0.2S");
    }
  }

  @Test
  void boundsACallWithAllOfItsAttempts() {
    try (SocketServer server = new SocketServer(SILENT);
        HttpTransport transport =
            to(server).attemptTimeout(SHORT).timeout(Duration.ofSeconds(4)).retries(100).build()) {
      long start = System.nanoTime();
      assertThatThrownBy(() -> transport.send(get(), JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(server.requests()).isBetween(2, 5);
    }
  }

  @Test
  void givesAnAttemptNoMoreThanTheCallHasLeft() {
    try (SocketServer server = new SocketServer(answer(500, "{}", "retry-after-ms: 1"), SILENT);
        HttpTransport transport =
            to(server).attemptTimeout(Duration.ofMinutes(5)).timeout(ENOUGH).build()) {
      assertThatThrownBy(() -> transport.send(get(), JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("GET /things had no answer within PT2S (2 attempts)");
    }
  }

  @Test
  void freesTheConnectionWhenTimeIsOver() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    try (SocketServer server = new SocketServer(connection -> left.complete(connection.isLeft()));
        HttpTransport transport = to(server).timeout(ENOUGH).build()) {
      assertThatThrownBy(() -> transport.send(get(), JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class);

      assertThat(left.get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** A server that takes no further connection: its queue is full. */
  @Test
  void boundsConnecting() throws IOException {
    List<Socket> queue = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (boolean room = true; room; ) {
        Socket next = new Socket();
        queue.add(next);
        try {
          next.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 200);
        } catch (SocketTimeoutException e) {
          room = false;
        }
      }
      HttpClient client = HttpClient.newBuilder().connectTimeout(SHORT).build();
      String baseUrl = "http://127.0.0.1:" + full.getLocalPort();
      try (HttpTransport transport =
          HttpTransport.builder().baseUrl(baseUrl).httpClient(client).retries(0).build()) {
        assertThatThrownBy(() -> transport.send(get(), JsonReader::json))
            .isInstanceOf(ApiTimeoutException.class)
            .hasMessage("GET /things found no connection to " + baseUrl + " in time");
      }
    } finally {
      for (Socket socket : queue) {
        socket.close();
      }
    }
  }

  @Test
  void boundsTheSilenceOfAStream() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(EVENTS + "data: 1\n\n");
                  left.complete(connection.isLeft());
                });
        HttpTransport transport = to(server).attemptTimeout(ENOUGH).build();
        EventStream<RawJson> stream = transport.stream(get(), JsonReader::json)) {
      Iterator<RawJson> events = stream.iterator();
      events.next();

      assertThatThrownBy(events::hasNext)
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("Nothing arrived within PT2S after 1 event");
      assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void aStreamMayTakeLongerThanAnAttempt() {
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(EVENTS);
                  for (int i = 0; i < 30; i++) {
                    Thread.sleep(100);
                    connection.write(i % 2 == 0 ? ": alive\n\n" : "data: 1\n\n");
                  }
                  connection.write("data: [DONE]\n\n");
                });
        HttpTransport transport = to(server).attemptTimeout(ENOUGH).build();
        EventStream<RawJson> stream = transport.stream(get(), JsonReader::json)) {
      assertThat(stream).hasSize(15);
    }
  }

  @Test
  void boundsTheSilenceOfADownload() {
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n123");
                  connection.stall();
                });
        HttpTransport transport = to(server).attemptTimeout(ENOUGH).build();
        BinaryResponse response = transport.download(get())) {
      assertThatThrownBy(response::bytes)
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("Nothing arrived within PT2S after 3 bytes");
    }
  }

  @Test
  void aViewBoundsACallAndLeavesTheTransportAsItWas() {
    try (SocketServer server = new SocketServer(SILENT, answer(200, "{}"));
        HttpTransport transport = to(server).retries(0).build()) {
      HttpTransport view = transport.withTimeout(SHORT);

      assertThatThrownBy(() -> view.send(get(), JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("GET /things had no answer within PT0.2S");
      assertThat(transport.send(get(), JsonReader::json).json()).isEqualTo("{}");
    }
  }

  @Test
  void aViewGivesNoMoreTimeThanItsTransport() {
    try (SocketServer server = new SocketServer(SILENT);
        HttpTransport transport = to(server).timeout(SHORT).build()) {
      assertThatThrownBy(
              () -> transport.withTimeout(Duration.ofHours(1)).send(get(), JsonReader::json))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessageContaining("PT0.2S");
    }
  }

  @Test
  void aViewBoundsAStreamThatNeverFallsSilent() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(EVENTS);
                  left.complete(isLeftWhileWriting(connection));
                });
        HttpTransport transport = to(server).build();
        EventStream<RawJson> stream =
            transport.withTimeout(ENOUGH).stream(get(), JsonReader::json)) {
      assertThatThrownBy(() -> stream.forEach(event -> {}))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessageContaining("was not complete within PT2S after");
      assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static boolean isLeftWhileWriting(SocketServer.Connection connection)
      throws InterruptedException {
    try {
      for (int i = 0; i < 2000; i++) {
        connection.write("data: 1\n\n");
        Thread.sleep(10);
      }
      return false;
    } catch (IOException gone) {
      return true;
    }
  }

  @Test
  void aViewIsClosedWithItsTransport() {
    try (SocketServer server = new SocketServer(answer(200, "{}"))) {
      HttpTransport transport = to(server).build();
      HttpTransport view = transport.withTimeout(ENOUGH);
      transport.close();

      assertThatThrownBy(() -> view.send(get(), JsonReader::json))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aViewHasTime() {
    try (HttpTransport transport = HttpTransport.builder().build()) {
      assertThatThrownBy(() -> transport.withTimeout(Duration.ZERO))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

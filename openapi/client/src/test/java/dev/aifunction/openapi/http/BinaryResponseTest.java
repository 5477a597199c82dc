package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class BinaryResponseTest {
  private static final ApiRequest GET = ApiRequest.of("GET", "things");
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n";

  private static HttpTransport to(SocketServer server) {
    return HttpTransport.builder().baseUrl(server.baseUrl()).build();
  }

  private static SocketServer serving(String answer) {
    return new SocketServer(connection -> connection.write(answer));
  }

  @Test
  void hasBytesTypeAndLength() {
    try (SocketServer server = serving(HEAD + "Content-Length: 3\r\n\r\nabc");
        HttpTransport transport = to(server);
        BinaryResponse response = transport.download(GET)) {
      assertThat(response.contentType()).isEqualTo("audio/mpeg");
      assertThat(response.contentLength()).hasValue(3);
      assertThat(response.bytes()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
      assertThat(response).hasToString("BinaryResponse[audio/mpeg]");
    }
  }

  @Test
  void mayHaveNoLength() throws IOException {
    try (SocketServer server =
            serving("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n");
        HttpTransport transport = to(server);
        BinaryResponse response = transport.download(GET);
        InputStream body = response.body()) {
      assertThat(response.contentType()).isNull();
      assertThat(response.contentLength()).isEmpty();
      assertThat(body.read()).isEqualTo('a');
      assertThat(body.readAllBytes()).containsExactly('b');
    }
  }

  @Test
  void writesAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("speech.mp3"), "what was there before");
    try (SocketServer server = serving(HEAD + "Content-Length: 3\r\n\r\nabc");
        HttpTransport transport = to(server);
        BinaryResponse response = transport.download(GET)) {
      response.writeTo(file);
    }
    assertThat(file).hasContent("abc");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void leavesNoHalfOfAFile(@TempDir Path folder) {
    try (SocketServer server = serving(HEAD + "Content-Length: 9\r\n\r\nabc");
        HttpTransport transport = to(server);
        BinaryResponse response = transport.download(GET)) {
      assertThatThrownBy(() -> response.writeTo(folder.resolve("speech.mp3")))
          .isInstanceOf(ConnectionException.class)
          .hasMessage("The answer broke off after 3 bytes");
      assertThat(server.requests()).isEqualTo(1);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysThatAFileCannotBeWritten(@TempDir Path folder) {
    try (SocketServer server = serving(HEAD + "Content-Length: 3\r\n\r\nabc");
        HttpTransport transport = to(server);
        BinaryResponse response = transport.download(GET)) {
      assertThatThrownBy(() -> response.writeTo(folder.resolve("none").resolve("speech.mp3")))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("speech.mp3");
    }
  }

  @Test
  void aFailureIsAnOrdinaryOne() {
    try (SocketServer server =
            new SocketServer(SocketServer.answer(404, "{\"error\":{\"message\":\"Gone\"}}"));
        HttpTransport transport = to(server)) {
      assertThatThrownBy(() -> transport.download(GET))
          .isInstanceOf(NotFoundException.class)
          .hasMessage("Gone (status 404)");
    }
  }

  @Test
  void isNeverWholeInMemoryAndLetsGoWhenClosed() throws Exception {
    AtomicLong written = new AtomicLong();
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    String some = "x".repeat(1 << 20);
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(HEAD + "Content-Length: 1000000000\r\n\r\n");
                  try {
                    while (written.get() < 900_000_000) {
                      connection.write(some);
                      written.addAndGet(some.length());
                    }
                  } catch (IOException e) {
                    left.complete(true);
                  }
                });
        HttpTransport transport = to(server)) {
      try (BinaryResponse response = transport.download(GET)) {
        assertThat(response.body().read()).isEqualTo('x');
        Thread.sleep(500);
        assertThat(written.get()).isLessThan(50L << 20);
      }
      assertThat(left.get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void closingTheTransportEndsIt() {
    try (SocketServer server =
        new SocketServer(
            connection -> {
              connection.write(HEAD + "Content-Length: 9\r\n\r\nabc");
              connection.stall();
            })) {
      HttpTransport transport = to(server);
      BinaryResponse response = transport.download(GET);
      transport.close();

      assertThatThrownBy(response::bytes)
          .isInstanceOf(ConnectionException.class)
          .hasMessageStartingWith("The answer was closed after");
    }
  }

  @Test
  void readsTextInItsCharset() {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain%s\r\nContent-Length: 2\r\n\r\né";
    for (String charset : new String[] {"", "; charset=\"utf-8\"", "; charset=nonsense"}) {
      try (SocketServer server = serving(answer.formatted(charset));
          HttpTransport transport = to(server)) {
        assertThat(transport.sendForText(GET)).isEqualTo("é");
      }
    }
    try (SocketServer server = serving(answer.formatted("; charset=ISO-8859-1"));
        HttpTransport transport = to(server)) {
      assertThat(transport.sendForText(GET)).isEqualTo("Ã©");
    }
  }

  @Test
  void expectsNothingWhereNothingIsSaid() {
    try (SocketServer server = serving("HTTP/1.1 204 No Content\r\n\r\n");
        HttpTransport transport = to(server)) {
      transport.sendForNothing(ApiRequest.of("DELETE", "things").header("X-Of-This-Call", "1"));

      assertThat(server.connection(0).head()).startsWith("DELETE /v1/things HTTP/1.1");
      assertThat(server.connection(0).header("X-Of-This-Call")).isEqualTo("1");
    }
  }
}

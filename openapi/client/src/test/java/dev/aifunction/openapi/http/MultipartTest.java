package dev.aifunction.openapi.http;

import static dev.aifunction.openapi.http.SocketServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class MultipartTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

  /** The body as it is sent, its boundary written as B, its lines as LF. */
  private static String sent(Multipart parts) throws IOException {
    String boundary = parts.contentType().substring("multipart/form-data; boundary=".length());
    try (InputStream in = parts.open()) {
      byte[] bytes = in.readAllBytes();
      parts.length().ifPresent(length -> assertThat(length).isEqualTo(bytes.length));
      return new String(bytes, StandardCharsets.UTF_8).replace(boundary, "B").replace("\r\n", "\n");
    }
  }

  private static String text(String name, String value) {
    return "--B\nContent-Disposition: form-data; name=\"" + name + "\"\n\n" + value + "\n";
  }

  @Test
  void writesTextsAndFiles() throws IOException {
    Multipart parts =
        Multipart.of()
            .text("purpose", "fine-tune")
            .text("temperature", 0.5)
            .text("stream", true)
            .text("language", null)
            .file("mask", null)
            .file("file", FileContent.of("täglich.jsonl", "{}\n".getBytes()));

    assertThat(sent(parts))
        .isEqualTo(
            text("purpose", "fine-tune")
                + text("temperature", "0.5")
                + text("stream", "true")
                + """
                --B
                Content-Disposition: form-data; name="file"; filename="täglich.jsonl"
                Content-Type: application/jsonl

                {}

                --B--
                """);
  }

  @Test
  void namesItemsAndProperties() throws IOException {
    Map<String, Object> map = new TreeMap<>();
    map.put("a", 1);
    map.put("b", List.of("x"));
    Multipart parts =
        Multipart.of()
            .text("include", List.of("logprobs", "other"))
            .text("image[]", Arrays.asList("one", null))
            .text("map", map);

    assertThat(sent(parts))
        .isEqualTo(
            text("include[]", "logprobs")
                + text("include[]", "other")
                + text("image[]", "one")
                + text("map[a]", "1")
                + text("map[b][]", "x")
                + "--B--\n");
  }

  @Test
  void flattensModels() throws IOException {
    Multipart parts =
        Multipart.of()
            .text("auto", RawJson.of("\"auto\""))
            .text(
                "chunking_strategy",
                RawJson.of(
                    """
                    {"type": "server_vad", "threshold": 0.5, "none": null, "on": true,
                     "list": [1, {"a": "b"}]}"""));

    assertThat(sent(parts))
        .isEqualTo(
            text("auto", "auto")
                + text("chunking_strategy[type]", "server_vad")
                + text("chunking_strategy[threshold]", "0.5")
                + text("chunking_strategy[on]", "true")
                + text("chunking_strategy[list][]", "1")
                + text("chunking_strategy[list][][a]", "b")
                + "--B--\n");
  }

  @Test
  void letsNoNameEndItsHeader() throws IOException {
    Multipart parts =
        Multipart.of()
            .text("a\"\r\nX: y", "1")
            .file("f", FileContent.of("b\"\r\n.txt", new byte[0]));

    assertThat(sent(parts))
        .contains("name=\"a%22%0D%0AX: y\"\n")
        .contains("filename=\"b%22%0D%0A.txt\"\nContent-Type: text/plain\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, image/png",
    "a.JPG, image/jpeg",
    "a.b.webp, image/webp",
    "a.mp3, audio/mpeg",
    "a.pdf, application/pdf",
    "a.xyz, application/octet-stream",
    "png, image/png",
    "a., application/octet-stream"
  })
  void knowsTypesByTheirNames(String filename, String type) {
    assertThat(FileContent.of(filename, new byte[0]).contentType()).isEqualTo(type);
  }

  @Test
  void takesAnotherTypeAndRefusesWhatIsNone() {
    FileContent file = FileContent.of("a", new byte[0]);

    assertThat(file.withContentType("image/png").contentType()).isEqualTo("image/png");
    assertThatThrownBy(() -> file.withContentType("a\r\nX: y"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FileContent.of(" ", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sendsAFileWithItsLength(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "Hello");
    List<String> bodies = new ArrayList<>();
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  bodies.add(new String(connection.readBody(), StandardCharsets.UTF_8));
                  connection.write(OK);
                });
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      Multipart parts = Multipart.of().file("file", FileContent.of(file));
      transport.send(ApiRequest.of("POST", "files").multipart(parts), JsonReader::json);

      assertThat(server.connection(0).header("Content-Type")).isEqualTo(parts.contentType());
      assertThat(server.connection(0).header("Content-Length"))
          .isEqualTo(String.valueOf(bodies.get(0).length()));
      assertThat(bodies.get(0)).contains("filename=\"notes.txt\"").contains("\r\n\r\nHello\r\n");
      assertThat(FileContent.of(file)).hasToString("FileContent[notes.txt, 5 bytes]");
    }
  }

  @Test
  void saysThatAFileIsMissing(@TempDir Path folder) {
    FileContent missing = FileContent.of(folder.resolve("gone.txt"));
    try (SocketServer server = new SocketServer(answer(200, "{}"));
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      ApiRequest request =
          ApiRequest.of("POST", "files").multipart(Multipart.of().file("file", missing));

      assertThatThrownBy(() -> transport.send(request, JsonReader::json))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("gone.txt")
          .hasCauseInstanceOf(NoSuchFileException.class);
      assertThat(server.requests()).isZero();
    }
    assertThat(missing).hasToString("FileContent[gone.txt]");
  }

  @Test
  void saysThatAFileCannotBeReadAndDoesNotRepeat() {
    FileContent broken =
        FileContent.of(
            "broken",
            () ->
                new InputStream() {
                  @Override
                  public int read() throws IOException {
                    throw new IOException("The disk is broken");
                  }
                });
    try (SocketServer server = new SocketServer(SocketServer.Connection::readBody);
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      ApiRequest request =
          ApiRequest.of("POST", "files").multipart(Multipart.of().file("file", broken));

      assertThatThrownBy(() -> transport.send(request, JsonReader::json))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("The disk is broken");
      assertThat(server.requests()).isLessThanOrEqualTo(1);
    }
  }

  /** With no length to hold it against, the server would take what has arrived for all of it. */
  @Test
  void neverPassesOffForWholeWhatCannotBeReadToItsEnd() {
    InputStream breaking =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("The disk is broken");
            }
            return 0;
          }
        };
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      assertThatThrownBy(() -> upload(transport, breaking))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("The disk is broken");
      assertThat(server.seen()).isEmpty();
    }
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalArgumentException("no such charset"),
        new IllegalStateException(),
        new AssertionError("never"));
  }

  /** The caller's own, and so neither repeated nor taken for one of the connection. */
  @ParameterizedTest
  @MethodSource("failures")
  void saysWhatACallersStreamThrew(Throwable failure) {
    FileContent broken =
        FileContent.of(
            "broken",
            () ->
                new InputStream() {
                  @Override
                  public int read() {
                    return MultipartTest.<RuntimeException>fail(failure);
                  }
                });
    try (SocketServer server = new SocketServer(SocketServer.Connection::readBody);
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      ApiRequest request =
          ApiRequest.of("POST", "files").multipart(Multipart.of().file("file", broken));

      assertThatThrownBy(() -> transport.send(request, JsonReader::json))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("A file could not be read while it was sent")
          .hasCause(failure);
      assertThat(server.requests()).isLessThanOrEqualTo(1);
    }
  }

  @SuppressWarnings("unchecked") // nothing checks that it is no checked exception
  private static <T extends Throwable> int fail(Throwable failure) throws T {
    throw (T) failure;
  }

  @Test
  void saysThatAFileIsMissingWhichASupplierOpens() {
    FileContent missing =
        FileContent.of(
            "missing",
            () -> {
              throw new UncheckedIOException(new FileNotFoundException("gone.txt"));
            });
    try (SocketServer server = new SocketServer(SocketServer.Connection::readBody);
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      ApiRequest request =
          ApiRequest.of("POST", "files").multipart(Multipart.of().file("file", missing));

      assertThatThrownBy(() -> transport.send(request, JsonReader::json))
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(FileNotFoundException.class);
      assertThat(server.requests()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void closesWhatItReads() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(new byte[] {1}) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (SocketServer server = new SocketServer(answer(200, "{}"));
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      Multipart parts = Multipart.of().file("file", FileContent.of("a", in));
      transport.send(ApiRequest.of("POST", "files").multipart(parts), JsonReader::json);
    }
    assertThat(closed).isTrue();
  }

  @Test
  void sendsAStreamOnce() throws IOException {
    Multipart parts =
        Multipart.of().file("file", FileContent.of("a", new ByteArrayInputStream(new byte[1])));

    assertThat(parts.isRepeatable()).isFalse();
    parts.open().readAllBytes();
    assertThatThrownBy(() -> parts.open().readAllBytes())
        .isInstanceOf(IOException.class)
        .hasMessage("The stream of a has been read already");
  }

  /** The server reads a megabyte of something endless: that much, and a few buffers, is made. */
  @Test
  void readsAStreamWhileItIsSentAndLetsGoWhenTheServerDoes() throws Exception {
    AtomicLong made = new AtomicLong();
    CompletableFuture<Long> madeAtOneMegabyte = new CompletableFuture<>();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            made.incrementAndGet();
            return 0;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            made.addAndGet(length);
            return length;
          }
        };
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.readSome(1 << 20);
                  Thread.sleep(200);
                  madeAtOneMegabyte.complete(made.get());
                });
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      Multipart parts = Multipart.of().file("file", FileContent.of("endless", endless));
      ApiRequest request = ApiRequest.of("POST", "files").multipart(parts);

      assertThatThrownBy(() -> transport.send(request, JsonReader::json))
          .isInstanceOf(ConnectionException.class);
      assertThat(madeAtOneMegabyte.get(5, TimeUnit.SECONDS)).isBetween(1L << 19, 40L << 20);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void repeatsAnUploadThatIsCut() {
    byte[] large = new byte[8 << 20];
    SocketServer.Script cut = connection -> connection.readSome(1000);
    SocketServer.Script whole =
        connection -> {
          assertThat(connection.readBody().length).isGreaterThan(large.length);
          connection.write(OK);
        };
    try (SocketServer server = new SocketServer(cut, whole);
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      Multipart parts = Multipart.of().file("file", FileContent.of("large", large));
      transport.send(ApiRequest.of("POST", "files").multipart(parts), JsonReader::json);

      assertThat(server.requests()).isEqualTo(2);
    }
  }

  /** More of them than a client has platform threads. */
  @Test
  void uploadsThatWaitForTheirStreamsHoldUpNoOtherCall() throws Exception {
    int count = 2 * Math.max(8, Runtime.getRuntime().availableProcessors());
    SlowStream slow = new SlowStream();
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      List<CompletableFuture<String>> uploads = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        uploads.add(started(() -> upload(transport, slow)));
      }
      slow.awaitReaders(count);

      ApiRequest models = ApiRequest.of("GET", "models");
      assertThat(transport.send(models, JsonReader::json).json()).isEqualTo("{}");
      assertThat(uploads).noneMatch(CompletableFuture::isDone);

      slow.end();
      for (CompletableFuture<String> upload : uploads) {
        assertThat(upload.get(20, TimeUnit.SECONDS)).isEqualTo("{}");
      }
    }
  }

  @Test
  void interruptingEndsAnUploadThatWaitsForItsStream() throws Exception {
    SlowStream slow = new SlowStream();
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      CompletableFuture<Thread> caller = new CompletableFuture<>();
      CompletableFuture<String> upload =
          started(
              () -> {
                caller.complete(Thread.currentThread());
                return upload(transport, slow);
              });
      slow.awaitReaders(1);
      caller.get().interrupt();

      assertThatThrownBy(() -> upload.get(5, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(InterruptedException.class)
          .cause()
          .isInstanceOf(ConnectionException.class)
          .hasMessageEndingWith("was interrupted");
    } finally {
      slow.end();
    }
  }

  private static String upload(HttpTransport transport, InputStream content) {
    Multipart parts = Multipart.of().file("file", FileContent.of("slow", content));
    return transport.send(ApiRequest.of("POST", "files").multipart(parts), JsonReader::json).json();
  }

  private static CompletableFuture<String> started(Supplier<String> call) {
    CompletableFuture<String> result = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            result.complete(call.get());
          } catch (RuntimeException e) {
            result.completeExceptionally(e);
          }
        };
    Thread thread = new Thread(task, "upload");
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  /** Keeps its readers waiting until it is ended; no interruption wakes them. */
  private static final class SlowStream extends InputStream {
    private final Semaphore readers = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);

    @Override
    public int read() {
      readers.release();
      ended.acquireUninterruptibly();
      return -1;
    }

    void awaitReaders(int count) throws InterruptedException {
      assertThat(readers.tryAcquire(count, 20, TimeUnit.SECONDS)).isTrue();
    }

    void end() {
      ended.release(1_000);
    }
  }
}

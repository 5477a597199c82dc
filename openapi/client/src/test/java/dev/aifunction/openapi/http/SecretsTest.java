package dev.aifunction.openapi.http;

import static dev.aifunction.openapi.http.SocketServer.EVENTS;
import static dev.aifunction.openapi.http.SocketServer.answer;
import static dev.aifunction.openapi.http.SocketServer.cut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Searches everything thrown, told and printed for what must stay between caller and server. */
@Timeout(60)
class SecretsTest {
  private static final String KEY = "sk-SECRET-key";
  private static final String HEADER = "SECRET-header";
  private static final String BEARER = "SECRET-bearer";
  private static final String QUERY = "SECRET-query";
  private static final String BODY = "SECRET-body";
  private static final String FILE = "SECRET-file";

  private final StringWriter seen = new StringWriter();

  private static ApiRequest json() {
    return ApiRequest.of("POST", "things")
        .query("q", QUERY)
        .header("X-Of-This-Call", HEADER)
        .body(RawJson.of("\"" + BODY + "\""));
  }

  private static ApiRequest file(FileContent content) {
    return ApiRequest.of("POST", "files")
        .multipart(Multipart.of().text("text", BODY).file("file", content));
  }

  /** Ways in which a server fails, all of which repeat what they were sent where they can. */
  private static Map<String, SocketServer.Script> servers() {
    String all = KEY + " " + HEADER + " " + BEARER + " " + QUERY;
    Map<String, SocketServer.Script> servers = new LinkedHashMap<>();
    servers.put("cut", cut());
    servers.put("silent", SocketServer.Connection::stall);
    servers.put("400", answer(400, "{\"error\":{\"message\":\"" + all + "\"}}"));
    servers.put("401", answer(401, "{\"error\":\"" + all + "\",\"code\":\"" + KEY + "\"}"));
    servers.put("429", answer(429, all, "retry-after-ms: 1", "x-request-id: " + KEY));
    servers.put("500", answer(500, "<html>" + all));
    servers.put("malformed", answer(200, "{" + KEY + ": "));
    servers.put("other", answer(200, "[\"" + all + "\"]"));
    servers.put(
        "stream error",
        connection ->
            connection.write(EVENTS + "data: {\"error\":{\"message\":\"" + all + "\"}}\n\n"));
    servers.put(
        "malformed event", connection -> connection.write(EVENTS + "data: " + all + "\n\n"));
    return servers;
  }

  @Test
  void nothingShowsASecret() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
    // Everything that we log, and what others do unless they are asked to trace.
    Logger root = Logger.getLogger("");
    Logger ours = Logger.getLogger("dev.aifunction");
    Handler handler = new Recording();
    ours.setLevel(Level.ALL);
    root.addHandler(handler);
    System.setOut(capture);
    System.setErr(capture);
    try {
      servers().forEach(this::failInEveryWay);
    } finally {
      System.setOut(out);
      System.setErr(err);
      ours.setLevel(null);
      root.removeHandler(handler);
    }

    String everything = seen + printed.toString(StandardCharsets.UTF_8);
    assertThat(everything).contains("things", "status 401", "***", "Malformed JSON", "POST /files");
    assertThat(everything.lines().filter(line -> line.contains("SECRET"))).isEmpty();
  }

  @Test
  void noHalfOfASecretIsLeftWhereATextIsCut() {
    assertThat(failure("x".repeat(495) + KEY)).hasMessage("x".repeat(495) + "*** (status 500)");
    assertThat(failure("[\"" + "x".repeat(490) + KEY + "\"]").getMessage()).doesNotContain("sk-");

    OpenAiException e = failure((KEY + " ").repeat(4_000));
    assertThat(e.body()).startsWith("*** ***").endsWith("…").doesNotContain("sk-");
  }

  private static OpenAiException failure(String body) {
    try (SocketServer server = new SocketServer(answer(500, body));
        HttpTransport transport =
            HttpTransport.builder().baseUrl(server.baseUrl()).apiKey(KEY).retries(0).build()) {
      return catchThrowableOfType(
          OpenAiException.class, () -> transport.send(json(), JsonReader::json));
    }
  }

  @Test
  void aHeaderMayHaveSeveralSecrets() {
    Secrets secrets =
        Secrets.of(
            null,
            Map.of("Cookie", "session=abc; theme=dark", "X-Auth", "Bearer xyz"),
            Map.of("key", "123 "));

    assertThat(secrets.hide("theme=dark session=abc Bearer xyz 123"))
        .isEqualTo("*** *** Bearer *** ***");
  }

  private void failInEveryWay(String name, SocketServer.Script script) {
    try (SocketServer server = new SocketServer(script);
        HttpTransport transport =
            HttpTransport.builder()
                .baseUrl(server.baseUrl())
                .apiKey(KEY)
                .header("api-key", HEADER)
                .header("X-Authorization", "Bearer " + BEARER)
                .query("key", QUERY)
                .attemptTimeout(Duration.ofMillis(name.equals("silent") ? 200 : 5_000))
                .retries(1)
                .listener(this::see)
                .build()) {
      see(transport);
      see(json());
      fail(() -> transport.send(json(), JsonReader::integer));
      fail(() -> transport.stream(json(), JsonReader::integer).forEach(this::see));
      fail(() -> transport.streamNamed(json(), JsonReader::integer).forEach(this::see));
      fail(() -> transport.download(json()).bytes());
      FileContent bytes = FileContent.of("a.txt", FILE.getBytes(StandardCharsets.UTF_8));
      see(bytes);
      see(file(bytes));
      fail(() -> transport.send(file(bytes), JsonReader::integer));
      fail(() -> transport.send(file(FileContent.of("b", Unreadable::new)), JsonReader::integer));
    }
    fail(() -> HttpTransport.builder().apiKey(KEY + "\n" + KEY));
    fail(() -> HttpTransport.builder().header("api-key", KEY + "ü"));
    fail(() -> ApiRequest.of("GET", "a").header("Host", KEY));
    fail(() -> HttpTransport.builder().baseUrl("https://user:" + KEY + "@host"));
  }

  private void fail(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    if (thrown != null) {
      see(thrown);
    }
  }

  private void see(Object value) {
    seen.append(String.valueOf(value)).append('\n');
    if (value instanceof Attempt attempt && attempt.failure() != null) {
      see(attempt.failure());
    } else if (value instanceof Throwable thrown) {
      thrown.printStackTrace(new PrintWriter(seen, true));
      if (thrown instanceof OpenAiException e) {
        seen.append(e.body() + e.code() + e.type() + e.param() + e.requestId()).append('\n');
      }
    }
  }

  /** A file that breaks after its secret has been read. */
  private static final class Unreadable extends InputStream {
    private boolean read;

    @Override
    public int read() throws IOException {
      throw new IOException("The disk is broken");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (read) {
        return read();
      }
      read = true;
      byte[] content = FILE.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(content, 0, buffer, offset, content.length);
      return content.length;
    }
  }

  private final class Recording extends Handler {
    @Override
    public synchronized void publish(LogRecord record) {
      seen.append(record.getMessage()).append('\n');
      if (record.getThrown() != null) {
        see(record.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TLS, and HTTP/2, which comes with it. */
@Timeout(60)
@Isolated("it changes whom this JVM trusts")
class SecureTest {
  private static final ApiRequest MODELS = ApiRequest.of("GET", "models");
  private static final int THREADS = 32;
  private static final int UPLOADED = 40_000;

  private static HttpTransport to(SecureServer server) {
    return HttpTransport.builder().baseUrl(server.baseUrl()).apiKey("sk-secret").build();
  }

  @ParameterizedTest
  @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
  void callsStreamsAndUploadsAtTheSameTime(Protocol protocol) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (SecureServer server = new SecureServer(protocol, true);
        HttpTransport transport = to(server)) {
      List<Future<?>> callers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        callers.add(threads.submit(() -> callStreamAndUpload(transport)));
      }
      for (Future<?> caller : callers) {
        caller.get(40, TimeUnit.SECONDS);
      }
      assertThat(server.requests()).isEqualTo(3 * THREADS);
      assertThat(model(transport)).contains(protocol == Protocol.HTTP_2 ? "HTTP/2" : "HTTP/1.1");
    } finally {
      threads.shutdownNow();
    }
  }

  private static void callStreamAndUpload(HttpTransport transport) {
    assertThat(model(transport)).contains("HTTP/");
    int events = 0;
    try (EventStream<RawJson> stream = stream(transport, "stream")) {
      for (RawJson event : stream) {
        assertThat(event.json()).isEqualTo("{\"i\":" + events + "}");
        events++;
      }
    }
    assertThat(events).isEqualTo(SecureServer.EVENTS);
    FileContent file = FileContent.of("a", new ByteArrayInputStream(new byte[UPLOADED]));
    ApiRequest upload = ApiRequest.of("POST", "files").multipart(Multipart.of().file("f", file));
    String answer = transport.send(upload, JsonReader::json).json();
    assertThat(Integer.parseInt(answer.replaceAll("\\D", ""))).isBetween(UPLOADED, UPLOADED + 500);
  }

  /** Of HTTP/2 only the stream ends. */
  @Test
  void aStreamThatIsLeftLeavesTheConnectionToOthers() throws Exception {
    try (SecureServer server = new SecureServer(Protocol.HTTP_2, true);
        HttpTransport transport = to(server)) {
      Set<String> answers = new HashSet<>();
      for (int i = 0; i < 3; i++) {
        try (EventStream<RawJson> stream = stream(transport, "slow")) {
          assertThat(stream.iterator().next().json()).isEqualTo("{\"i\":0}");
        }
        answers.add(model(transport));
      }
      assertThat(answers).hasSize(1);
    }
  }

  @Test
  void saysThatAServerIsNotTrustedAndSendsItNothing() throws Exception {
    try (SecureServer server = new SecureServer(Protocol.HTTP_2, false);
        HttpTransport transport = to(server)) {
      assertThatThrownBy(() -> model(transport))
          .isInstanceOf(ConnectionException.class)
          .hasMessageContaining("GET /models failed at " + server.baseUrl())
          .hasMessageContaining("unable to find valid certification path")
          .hasMessageNotContaining("sk-secret")
          .hasCauseInstanceOf(SSLHandshakeException.class);
      assertThat(server.requests()).isZero();
    }
  }

  private static String model(HttpTransport transport) {
    return transport.send(MODELS, JsonReader::json).json();
  }

  private static EventStream<RawJson> stream(HttpTransport transport, String path) {
    return transport.stream(ApiRequest.of("POST", path), JsonReader::json);
  }
}

package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openai.MockProvider;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it looks at the threads of all servers")
class LifecycleTest extends MockTest {

  @Test
  void recordsRequests() {
    wire.say("hello");
    wire.get("/models?x=1");
    List<RecordedRequest> requests = mock.requests();
    assertThat(requests).hasSize(2);
    RecordedRequest chat = requests.get(0);
    assertThat(chat.method()).isEqualTo("POST");
    assertThat(chat.path()).isEqualTo("/v1/chat/completions");
    assertThat(chat.body()).contains("\"content\": \"hello\"");
    assertThat(chat.header("authorization")).isEqualTo("***");
    assertThat(chat.header("X-Nothing")).isEmpty();
    assertThat(chat.toString()).doesNotContain("sk-test");
    assertThatThrownBy(() -> chat.headers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(chat.operation()).isEqualTo("createChatCompletion");
    assertThat(requests.get(1).path()).isEqualTo("/v1/models?x=1");
    assertThat(requests.get(1).operation()).isEqualTo("listModels");
    wire.get("/nothing");
    assertThat(mock.requests().get(2).operation()).isEmpty();
  }

  @Test
  void recordsNoSecrets() {
    wire.send(
        wire.request("/models")
            .header("api-key", "s3cret")
            .header("Cookie", "session=s3cret")
            .header("X-Auth-Token", "s3cret")
            .header("Proxy-Authorization", "Basic s3cret")
            .header("Idempotency-Key", "again-7")
            .header("OpenAI-Organization", "org-1")
            .GET());
    RecordedRequest request = mock.requests().get(0);
    assertThat(request.toString()).doesNotContain("s3cret", "sk-test");
    assertThat(request.header("api-key")).isEqualTo("***");
    assertThat(request.header("Idempotency-Key")).isEqualTo("again-7");
    assertThat(request.header("OpenAI-Organization")).isEqualTo("org-1");
  }

  @Test
  void saysWhichRequestItAnswered() {
    HttpResponse<String> first = wire.get("/models");
    HttpResponse<String> second = wire.get("/nothing");
    assertThat(first.headers().firstValue("x-request-id"))
        .hasValueSatisfying(id -> assertThat(id).startsWith("req_"));
    assertThat(second.headers().firstValue("x-request-id"))
        .isPresent()
        .isNotEqualTo(first.headers().firstValue("x-request-id"));
    assertThat(first.headers().firstValueAsLong("openai-processing-ms")).isPresent();
  }

  @Test
  void isFoundByTheServiceLoader() {
    MockProvider provider = ServiceLoader.load(MockProvider.class).findFirst().orElseThrow();
    try (MockProvider.MockServer server = provider.start()) {
      assertThat(server.baseUrl()).matches("http://.+:\\d+/v1").isNotEqualTo(mock.baseUrl());
    }
  }

  @Test
  void closesAtOnceAndLeavesNoThread() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    MockOpenAi shortLived = MockOpenAi.start();
    Wire shortWire = new Wire(shortLived);
    shortWire.say("x");
    Instant start = Instant.now();
    shortLived.close();
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(newThreadsOfTheServer(before)).isEmpty();
    assertThatThrownBy(() -> shortWire.say("x")).isInstanceOf(UncheckedIOException.class);
    shortLived.close();
  }

  /** The threads that are left once those that are ending have had a moment to do so. */
  private static Set<String> newThreadsOfTheServer(Set<Thread> before) throws InterruptedException {
    Set<String> left = new HashSet<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      String name = thread.getName();
      boolean ofTheServer =
          name.startsWith("aifunction-mock") || name.startsWith("HTTP-Dispatcher");
      if (ofTheServer && !before.contains(thread)) {
        thread.join(20_000);
        if (thread.isAlive()) {
          left.add(name);
        }
      }
    }
    return left;
  }

  @Test
  void doesNotKeepTheJvmAliveWhenNobodyClosesIt() throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                Forgotten.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("200\n");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Starts a mock, uses it and forgets it. */
  static final class Forgotten {
    private Forgotten() {}

    public static void main(String[] args) {
      Wire wire = new Wire(MockOpenAi.start());
      HttpRequest.Builder request = wire.request("/models/gpt-5.2").GET();
      System.out.print(wire.sendUnchecked(request).statusCode() + "\n");
    }
  }
}

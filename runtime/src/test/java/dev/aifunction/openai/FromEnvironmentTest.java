package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromEnvironmentTest {
  private static final String HELLO = Responses.completed(Responses.message("Hello"));

  private final StubServer server = new StubServer();
  private final RecordingMock mock = new RecordingMock(server);
  private final AtomicBoolean mockIsTold = new AtomicBoolean();
  private final RecordingHandler log = new RecordingHandler();
  private final Logger logger = Logger.getLogger(OpenAi.class.getName());

  @BeforeEach
  void listen() {
    logger.addHandler(log);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void close() {
    logger.removeHandler(log);
    logger.setUseParentHandlers(true);
    server.close();
  }

  @Test
  void readsEveryVariable() {
    server.then(200, HELLO);
    Map<String, String> variables =
        Map.of(
            "OPENAI_API_KEY", "sk-1",
            "OPENAI_BASE_URL", server.baseUrl(),
            "OPENAI_ORG_ID", "org-1",
            "OPENAI_PROJECT_ID", "proj-1",
            "OPENAI_MODEL", "gpt-5.2",
            "OPENAI_MAX_TOKENS", "100",
            "OPENAI_TEMPERATURE", "0.5");

    try (OpenAi openAi = open(variables)) {
      assertThat(openAi.isMock()).isFalse();
      assertThat(openAi.options())
          .isEqualTo(
              ChatOptions.builder().model("gpt-5.2").maxTokens(100).temperature(0.5).build());
      assertThat(Conversation.builder(openAi).build().send("Hi").value()).isEqualTo("Hello");
    }

    StubServer.Request request = server.lastRequest();
    assertThat(request.headers().getFirst("Authorization")).isEqualTo("Bearer sk-1");
    assertThat(request.headers().getFirst("OpenAI-Organization")).isEqualTo("org-1");
    assertThat(request.headers().getFirst("OpenAI-Project")).isEqualTo("proj-1");
    assertThat(request.body()).contains("\"gpt-5.2\"");
    assertThat(log.messages).isEmpty();
  }

  @Test
  void sendsNoAuthorizationToAServerThatNeedsNoKey() {
    server.then(200, HELLO);

    try (OpenAi openAi = open(Map.of("OPENAI_BASE_URL", server.baseUrl(), "OPENAI_API_KEY", " "))) {
      assertThat(openAi.isMock()).isFalse();
      Conversation.builder(openAi).model("llama").build().send("Hi");
    }

    assertThat(server.lastRequest().headers()).doesNotContainKey("Authorization");
  }

  @Test
  void runsOnTheMockWithoutKeyAndAddressAndSaysSoOnce() {
    server.then(200, HELLO);

    try (OpenAi openAi = open(Map.of())) {
      assertThat(openAi.isMock()).isTrue();
      assertThat(openAi.options().model()).isEqualTo("mock-model");
      assertThat(Conversation.builder(openAi).build().send("Hi").value()).isEqualTo("Hello");
    }

    assertThat(server.lastRequest().headers().getFirst("Authorization")).startsWith("Bearer ");
    assertThat(mock.started).isEqualTo(1);
    assertThat(mock.closed).isEqualTo(1);
    assertThat(log.messages)
        .singleElement()
        .satisfies(message -> assertThat(message).contains("mock", "OPENAI_API_KEY"));

    open(Map.of()).close();

    assertThat(mock.started).isEqualTo(2);
    assertThat(log.messages).hasSize(1);
  }

  @Test
  void prefersTheEnvironmentsModelOnTheMock() {
    try (OpenAi openAi = open(Map.of("OPENAI_MODEL", "gpt-5.2"))) {
      assertThat(openAi.options().model()).isEqualTo("gpt-5.2");
    }
  }

  @Test
  void runsOnTheMockDespiteAKeyWhenToldSo() {
    try (OpenAi openAi = open(Map.of("OPENAI_API_KEY", "sk-1", "AIFUNCTION_MOCK", "always"))) {
      assertThat(openAi.isMock()).isTrue();
      server.then(200, HELLO);
      openAi.client(Api.CHAT_COMPLETIONS);
      Conversation.builder(openAi).build().send("Hi");
    }

    assertThat(server.lastRequest().headers().getFirst("Authorization")).doesNotContain("sk-1");
  }

  @Test
  void doesNotRunOnTheMockWhenToldNotTo() {
    assertThatThrownBy(() -> open(Map.of("AIFUNCTION_MOCK", "never")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OPENAI_API_KEY")
        .hasMessageContaining("AIFUNCTION_MOCK=never");
    assertThat(mock.started).isZero();

    try (OpenAi openAi = open(Map.of("AIFUNCTION_MOCK", "never", "OPENAI_API_KEY", "sk-1"))) {
      assertThat(openAi.isMock()).isFalse();
    }
  }

  @Test
  void namesTheVariableAndTheArtifactWithoutAMock() {
    assertThatThrownBy(
            () -> OpenAi.fromEnvironment(new Environment(name -> null), List.of(), mockIsTold))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OPENAI_API_KEY")
        .hasMessageContaining("aifunction-mock");
  }

  @ParameterizedTest
  @CsvSource({
    "AIFUNCTION_MOCK, sometimes, always",
    "OPENAI_MAX_TOKENS, many, an integer",
    "OPENAI_TEMPERATURE, warm, a number",
    "OPENAI_TEMPERATURE, NaN, a number",
  })
  void refusesAValueThatMakesNoSense(String name, String value, String expected) {
    assertThatThrownBy(() -> open(Map.of(name, value)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(value)
        .hasMessageContaining(expected);
    assertThat(mock.started).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "OPENAI_BASE_URL, localhost:11434/v1, http://",
    "OPENAI_BASE_URL, http://localhost:11434/v1?key=sk-secret, a path",
    "OPENAI_API_KEY, sk-secret\u0007tail, characters",
  })
  void namesTheVariableThatNoRequestCanBeMadeWith(String name, String value, String expected) {
    assertThatThrownBy(() -> open(Map.of(name, value)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(expected)
        .hasMessageNotContaining("sk-secret");
  }

  private OpenAi open(Map<String, String> variables) {
    return OpenAi.fromEnvironment(new Environment(variables::get), List.of(mock), mockIsTold);
  }

  private static final class RecordingMock implements MockProvider {
    private final StubServer server;
    int started;
    int closed;

    RecordingMock(StubServer server) {
      this.server = server;
    }

    @Override
    public MockServer start() {
      started++;
      return new MockServer() {
        @Override
        public String baseUrl() {
          return server.baseUrl();
        }

        @Override
        public void close() {
          closed++;
        }
      };
    }
  }

  private static final class RecordingHandler extends Handler {
    final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord logRecord) {
      if (logRecord.getLevel().equals(Level.WARNING)) {
        messages.add(new SimpleFormatter().formatMessage(logRecord));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.AssistantEvent;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.BadReplyException;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationListener;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.StoredConversation;
import dev.aifunction.assistant.TooManyRoundsException;
import dev.aifunction.assistant.ToolErrors;
import dev.aifunction.assistant.TruncatedException;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.assistant.TurnInfo;
import dev.aifunction.assistant.TurnTimeoutException;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Turns that fail after a tool has run: what is stored stays as it was, to the byte. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Database.class)
class FailedTurnTest {
  private static final String BEFORE =
      "{\"later\" : [1.50],\"items\":[{\"type\":\"hologram\", \"of\" : \"Ada\"}]}";

  @Parameter Database database;

  private final Script model = new Script();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final StoredConversation before =
      new StoredConversation("a", 1, Instant.parse("2026-11-20T12:00:00.123Z"), BEFORE);
  private JdbcConnectionPool pool;
  private JdbcConversationStore store;

  @BeforeEach
  void aConversationIsStored() {
    pool = database.pool();
    store = JdbcConversationStore.of(pool, Database.newTable());
    store.createSchema();
    store.save(before);
  }

  @AfterEach
  void itIsStoredAsItWas() throws InterruptedException {
    if (store == null) { // this database was skipped
      return;
    }
    assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(store.load("a")).contains(before);
    assertThat(pool.getActiveConnections()).isZero();
    pool.dispose();
  }

  @Test
  void aToolFails() {
    model.calls("look").calls("fail");
    Conversation conversation = conversation().toolErrors(ToolErrors.STOP).build().withId("a");
    assertThatThrownBy(() -> conversation.send("Hi")).isInstanceOf(ToolFailedException.class);
  }

  @Test
  void theApiFails() {
    try (OpenAi closed = OpenAi.builder().baseUrl("http://127.0.0.1:1/v1").retries(0).build()) {
      model
          .calls("look")
          .then(
              request ->
                  closed
                      .client(closed.defaultApi())
                      .answer(
                          ModelRequest.builder()
                              .items(request.items().subList(1, 2))
                              .model("m")
                              .build()));
      assertThatThrownBy(() -> conversation().build().withId("a").send("Hi"))
          .isInstanceOf(ConnectionException.class);
    }
  }

  @Test
  void theTimeIsOverWhileTheModelIsAsked() {
    model.calls("look").then(request -> hang());
    assertThatThrownBy(() -> inLittleTime().send("Hi")).isInstanceOf(TurnTimeoutException.class);
  }

  @Test
  void theTimeIsOverWhileAToolRuns() {
    model.calls("look").calls("hang");
    assertThatThrownBy(() -> inLittleTime().send("Hi")).isInstanceOf(TurnTimeoutException.class);
  }

  private Conversation inLittleTime() {
    return conversation().timeout(Duration.ofMillis(300)).build().withId("a");
  }

  @Test
  void theTurnIsCancelled() throws Exception {
    model.calls("look").calls("hang");
    CompletableFuture<?> turn = conversation().build().withId("a").sendAsync("Hi");
    assertThat(hanging.await(30, TimeUnit.SECONDS)).isTrue();
    turn.cancel(true);
    assertThat(turn).isCancelled();
  }

  @Test
  void theThreadIsInterrupted() {
    Thread waiting = Thread.currentThread();
    model
        .calls("look")
        .then(
            request -> {
              waiting.interrupt();
              return ModelResponse.builder().addMessage("Too late").build();
            });
    assertThatThrownBy(() -> conversation().build().withId("a").send("Hi"))
        .isInstanceOf(TurnCancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void theStreamIsClosed() {
    model.calls("look").says("Hello");
    try (AssistantStream<String> stream = conversation().build().withId("a").stream("Hi")) {
      Iterator<AssistantEvent> events = stream.iterator();
      while (!events.next().equals(new ModelEvent.TextDelta("Hello"))) {
        assertThat(events.hasNext()).isTrue();
      }
    }
    assertThat(model.lastRequest().items())
        .endsWith(new Item.Output(ToolOutput.of("call_look", "seen")));
  }

  @Test
  void thereAreTooManyRounds() {
    model.calls("look").calls("look");
    assertThatThrownBy(() -> conversation().maxRounds(2).build().withId("a").send("Hi"))
        .isInstanceOf(TooManyRoundsException.class);
  }

  @Test
  void theModelRefuses() {
    model.calls("look").then(ModelResponse.builder().refusal("No."));
    assertThatThrownBy(() -> conversation().build().withId("a").send("Hi"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void theAnswerIsCutOff() {
    model.calls("look").then(ModelResponse.builder().finishReason(ModelResponse.LENGTH));
    assertThatThrownBy(() -> conversation().build().withId("a").send("Hi"))
        .isInstanceOf(TruncatedException.class);
  }

  @Test
  void theAnswerDoesNotFit() {
    model.calls("look").says("three").says("3, I mean");
    ResponseFormat<Integer> number =
        ResponseFormat.json(
            "number",
            "{\"type\":\"integer\"}",
            text -> {
              throw new BadToolCallException(List.of(new Problem("", "is no number")));
            });
    assertThatThrownBy(() -> conversation().build().withId("a").send("Hi", number))
        .isInstanceOf(BadReplyException.class);
  }

  private Conversation.Builder conversation() {
    return Conversation.builder(model)
        .store(store)
        .listener(
            new ConversationListener() {
              @Override
              public void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {
                ended.countDown();
              }
            })
        .tools(
            tool("look", () -> "seen"),
            tool(
                "fail",
                () -> {
                  throw new IllegalStateException("out of order");
                }),
            tool("hang", () -> hang().text()));
  }

  private ModelResponse hang() {
    hanging.countDown();
    try {
      new CountDownLatch(1).await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ModelResponse.builder().addMessage("Too late").build();
  }

  private static Toolset tool(String name, Supplier<String> answer) {
    return Toolset.of(
        ToolSpec.builder(name).description("Does it.").build(), (call, context) -> answer.get());
  }
}

package dev.aifunction.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.ContextWindow;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.StoredConversation;
import dev.aifunction.assistant.TokenCounter;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.store.jdbc.JdbcConversationStore;
import dev.aifunction.tool.CallContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs what {@code docs/memory.md} shows. */
@Timeout(60)
class MemoryPageTest {
  private final MockOpenAi mock = MockOpenAi.start();
  private final OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build();
  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create("jdbc:h2:mem:memory-page", "", "");

  @AfterEach
  void close() {
    pool.dispose();
    openAi.close();
    mock.close();
  }

  @Test
  void adaIsRemembered() {
    mock.script(MockReply.text("Hello."), MockReply.text("Ada."));

    assertThat(MemoryPage.remember(openAi)).isEqualTo("Ada.");
    assertThat(mock.requests().get(1).body()).contains("I am Ada.", "Who am I?");
  }

  @Test
  void theDeskIsOnTheDatabase() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA support");
    }
    mock.script(MockReply.text("Hello."));
    OrderDesk desk = MemoryPage.onDatabase(openAi, pool, new Orders(Map.of()));

    desk.ask("session-1", "Hi", CallContext.builder().build());

    JdbcConversationStore store = JdbcConversationStore.of(pool, "support.conversations");
    assertThat(store.load("session-1")).isPresent();
    assertThat(MemoryPage.expire(store)).isZero();
    store.save(new StoredConversation("session-0", 1, Instant.EPOCH, "{}"));
    assertThat(MemoryPage.expire(store)).isEqualTo(1);
  }

  @Test
  void aConflictIsAskedAgain() {
    ConversationStore store = ConversationStore.inMemory(1);
    AtomicInteger asked = new AtomicInteger();
    Conversation assistant =
        Conversation.builder(
                request -> {
                  if (asked.incrementAndGet() < 3) {
                    addTurn(store);
                  }
                  return ModelResponse.builder().addMessage("Hi").build();
                })
            .store(store)
            .build();

    assertThat(MemoryPage.askAgain(assistant, "ann", "Hello")).isEqualTo("Hi");
    assertThat(asked).hasValue(3);
  }

  private static void addTurn(ConversationStore store) {
    Optional<StoredConversation> last = store.load("ann");
    long version = last.map(StoredConversation::version).orElse(0L) + 1;
    store.save(new StoredConversation("ann", version, Instant.now(), "{}"));
  }

  @Test
  void whatIsTooMuchIsNotSent() {
    Conversation assistant = Conversation.builder(openAi).model("gpt-5.2").build();
    mock.script(MockReply.text("Fine."), MockReply.text("Fine."), MockReply.text("Fine."));

    for (TokenCounter counter : MemoryPage.counters(openAi)) {
      assertThat(MemoryPage.carefully(assistant, "Hello", counter)).isEqualTo("Fine.");
    }
    assertThat(MemoryPage.carefully(assistant, "Hello", request -> 200_001))
        .isEqualTo("That is too much at once.");
  }

  @Test
  void theWindowsSendWhatIsShort() {
    ModelClient client = openAi.client(openAi.defaultApi());
    List<Item> past = List.of(Item.user("I am Ada."), Item.assistant("Hello."));
    for (ContextWindow window : MemoryPage.windows(client, TokenCounter.estimate())) {
      mock.script(MockReply.text("Ada."));
      Conversation assistant =
          Conversation.builder(client).model("gpt-5.2").window(window).build().after(past);

      assertThat(assistant.send("Who am I?").value()).isEqualTo("Ada.");
    }
    assertThat(mock.requests())
        .hasSize(4)
        .allSatisfy(request -> assertThat(request.body()).contains("I am Ada.", "Who am I?"));
  }
}

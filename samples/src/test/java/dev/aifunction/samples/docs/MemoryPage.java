package dev.aifunction.samples.docs;

import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.ContextWindow;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.TokenCounter;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.store.jdbc.JdbcConversationStore;
import dev.aifunction.tokens.jtokkit.JtokkitTokenCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** What {@code docs/memory.md} shows. */
final class MemoryPage {
  private MemoryPage() {}

  static String remember(OpenAi openAi) {
    Conversation assistant =
        Conversation.builder(openAi)
            .model("gpt-5.2")
            .store(ConversationStore.inMemory(10_000))
            .build();
    assistant.withId("user-7").send("I am Ada.");
    String answer = assistant.withId("user-7").send("Who am I?").value(); // she is remembered
    return answer;
  }

  static OrderDesk onDatabase(OpenAi openAi, DataSource dataSource, Orders orders) {
    JdbcConversationStore store = JdbcConversationStore.of(dataSource, "support.conversations");
    store.createSchema();
    OrderDesk desk =
        OrderDeskStub.builder(openAi).tools(new OrdersToolset(orders)).store(store).build();
    return desk;
  }

  static String askAgain(Conversation assistant, String user, String message) {
    for (int attempt = 1; ; attempt++) {
      try {
        return assistant.withId(user).send(message).value();
      } catch (ConversationConflictException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  static int expire(JdbcConversationStore store) {
    int deleted = store.deleteBefore(Instant.now().minus(Duration.ofDays(90)));
    return deleted;
  }

  static List<ContextWindow> windows(ModelClient small, TokenCounter counter) {
    ContextWindow last = ContextWindow.items(40);
    ContextWindow fitting = ContextWindow.tokens(100_000, counter);
    ContextWindow recent = ContextWindow.since(Instant.now().minus(Duration.ofHours(8)));
    ContextWindow summed =
        ContextWindow.summary(
            100_000, counter, small, ChatOptions.builder().model("gpt-5-mini").build());
    return List.of(last, fitting, recent, summed);
  }

  static List<TokenCounter> counters(OpenAi openAi) {
    TokenCounter estimate = TokenCounter.estimate(); // no vocabulary, no dependency
    TokenCounter exact = new JtokkitTokenCounter(); // aifunction-tokens-jtokkit
    TokenCounter asked = openAi.tokenCounter(); // the server's own count: a call each time
    return List.of(estimate, exact, asked);
  }

  static String carefully(Conversation assistant, String message, TokenCounter counter) {
    long tokens = assistant.withId("user-7").countTokens(message, counter);
    if (tokens > 200_000) {
      return "That is too much at once.";
    }
    return assistant.withId("user-7").send(message).value();
  }
}

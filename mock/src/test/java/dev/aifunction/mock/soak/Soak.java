package dev.aifunction.mock.soak;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.Attempt;
import dev.aifunction.tool.Dispatcher;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Is what all workers of a run share: the client, the stores, and what was counted and found. */
final class Soak implements AutoCloseable {
  private static final int RETRIES = 1;

  /** How long an attempt may take: shorter than the mock hangs. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** More than are in use at the same time. */
  private static final int MOST_STORED = 1_000;

  /** Failing tools are told to a log, some thousand times; it is held, as the JDK forgets it. */
  private static final Logger LOG_OF_TOOLS = Logger.getLogger(Dispatcher.class.getName());

  private final OpenAi openAi;
  private final SoakTools tools = new SoakTools();
  private final Ledger ledger = new Ledger();
  private final Database database = new Database();
  private final List<ConversationStore> stores =
      List.of(ConversationStore.inMemory(MOST_STORED), database.store());
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "soak-clock"));
  private final Tally outcomes = new Tally();
  private final Tally faults = new Tally();
  private final Queue<String> findings = new ConcurrentLinkedQueue<>();

  Soak(String baseUrl) {
    LOG_OF_TOOLS.setLevel(Level.OFF);
    openAi =
        OpenAi.builder()
            .baseUrl(baseUrl)
            .apiKey("sk-soak")
            .retries(RETRIES)
            .attemptTimeout(PATIENCE)
            .listener(this::count)
            .build();
  }

  static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  private void count(Attempt attempt) {
    if (attempt.failure() != null) {
      faults.add(
          attempt.status() == 0
              ? attempt.failure().getClass().getSimpleName()
              : Integer.toString(attempt.status()));
    }
  }

  /** Returns a conversation that is not begun. */
  Conversation conversation(SoakWay way, ConversationStore store, @Nullable Duration timeout) {
    Conversation.Builder builder =
        Conversation.builder(openAi.client(way.api()))
            .options(way.options())
            .instructions("Quote what you are asked.")
            .tools(tools.toolset())
            .store(store)
            .listener(ledger);
    return (timeout == null ? builder : builder.timeout(timeout)).build();
  }

  SoakTools tools() {
    return tools;
  }

  Ledger ledger() {
    return ledger;
  }

  List<ConversationStore> stores() {
    return stores;
  }

  ScheduledExecutorService clock() {
    return clock;
  }

  /** Counts answers and exceptions. */
  Tally outcomes() {
    return outcomes;
  }

  /** Counts attempts that failed; of a stream, only those that failed before its first event. */
  Tally faults() {
    return faults;
  }

  /** Holds what must not be. */
  Queue<String> findings() {
    return findings;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    openAi.close();
    database.close();
    LOG_OF_TOOLS.setLevel(null);
  }
}

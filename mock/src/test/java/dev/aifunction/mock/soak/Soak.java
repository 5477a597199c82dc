package dev.aifunction.mock.soak;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.Attempt;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.tool.Dispatcher;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Is what all workers of a run share: the client, the stores, and what was counted and found. */
final class Soak implements AutoCloseable {
  /** The fault of a stream that breaks off. */
  static final String BREAK = "break";

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
  private final AtomicLong attempts = new AtomicLong();
  private final Tally faults = new Tally();

  /** What attempts threw, for as long as somebody has it. */
  private final Set<OpenAiException> ofAttempts =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

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
    attempts.incrementAndGet();
    OpenAiException failure = attempt.failure();
    if (failure != null) {
      ofAttempts.add(failure);
      faults.add(
          attempt.status() == 0
              ? failure.getClass().getSimpleName()
              : Integer.toString(attempt.status()));
    }
  }

  /** Counts what a turn threw if no attempt did: its answer had begun when the connection went. */
  void countBreak(OpenAiException failure) {
    if (failure instanceof ConnectionException && !ofAttempts.contains(failure)) {
      faults.add(BREAK);
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

  /** Returns how many attempts there were. */
  long attempts() {
    return attempts.get();
  }

  /** Counts attempts that failed, and streams that broke off after their first byte. */
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

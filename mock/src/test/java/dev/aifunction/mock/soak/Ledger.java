package dev.aifunction.mock.soak;

import dev.aifunction.assistant.ConversationListener;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TurnInfo;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Knows which turns run and which have finished, and so what a store has to hold. */
final class Ledger implements ConversationListener {
  private final Map<String, Entry> entries = new HashMap<>();
  private long started;
  private long ended;

  private static final class Entry {
    private int running;
    private List<String> questions = List.of();
    private List<String> transcript = List.of();
    private final Set<String> finished = new HashSet<>();
  }

  @Override
  public synchronized void turnStarted(TurnInfo turn) {
    started++;
    if (turn.conversationId() != null) {
      entries.computeIfAbsent(turn.conversationId(), id -> new Entry()).running++;
    }
  }

  @Override
  public synchronized void turnFinished(TurnInfo turn, Reply<?> reply) {
    Entry entry = entries.get(turn.conversationId());
    if (entry != null) {
      List<String> questions = Nonces.ofQuestions(reply.transcript());
      entry.finished.add(questions.get(questions.size() - 1));
      if (questions.size() > entry.questions.size()) { // of two at once the later one tells more
        entry.questions = questions;
        entry.transcript = Lines.of(reply.transcript());
      }
    }
    end(turn);
  }

  @Override
  public synchronized void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {
    end(turn);
  }

  private void end(TurnInfo turn) {
    ended++;
    Entry entry = entries.get(turn.conversationId());
    if (entry != null) {
      entry.running--;
    }
    notifyAll();
  }

  /** Waits until no turn of a conversation runs; returns whether it came to that. */
  synchronized boolean awaitQuiet(String id) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Manner.LIMIT_SECONDS);
    while (isRunning(id) && System.nanoTime() < end) {
      wait(100);
    }
    return !isRunning(id);
  }

  private boolean isRunning(String id) {
    Entry entry = entries.get(id);
    return entry != null && entry.running > 0;
  }

  /** Returns the questions of a conversation's finished turns, in their order. */
  synchronized List<String> finished(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      return List.of();
    }
    if (!entry.finished.equals(Set.copyOf(entry.questions))) {
      throw new AssertionError(
          "finished: %s, but told of %s".formatted(entry.finished, entry.questions));
    }
    return entry.questions;
  }

  /** Returns everything of a conversation's finished turns, in lines. */
  synchronized List<String> transcript(String id) {
    Entry entry = entries.get(id);
    return entry == null ? List.of() : entry.transcript;
  }

  synchronized void forget(String id) {
    entries.remove(id);
  }

  /** Returns how many turns have started. */
  synchronized long started() {
    return started;
  }

  /** Returns how many turns run. */
  synchronized long running() {
    return started - ended;
  }
}

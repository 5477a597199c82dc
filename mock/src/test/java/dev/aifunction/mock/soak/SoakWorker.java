package dev.aifunction.mock.soak;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.StoredConversation;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.assistant.TurnTimeoutException;
import dev.aifunction.openapi.http.OpenAiException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Asks one question after the other, and holds what comes of each against what has to. */
final class SoakWorker implements Runnable {
  private static final int MOST_CONVERSATIONS = 5;
  private static final int MOST_TURNS = 12;
  private static final int LONGEST_PAUSE_MILLIS = 80;
  private static final int LATEST_STOP_MILLIS = 250;
  private static final Duration SHORT = Duration.ofMillis(400);

  private final Soak soak;
  private final SplittableRandom random;
  private final String name;
  private final long end;
  private final List<Talk> talks = new ArrayList<>();
  private int begun;

  /** Is a conversation that goes on from turn to turn. */
  private record Talk(SoakWay way, ConversationStore store, String id) {}

  /**
   * @param end until when to ask, on the clock of {@link System#nanoTime}
   */
  SoakWorker(Soak soak, int number, long seed, long end) {
    this.soak = soak;
    this.random = new SplittableRandom(seed + number);
    this.name = "worker-" + number;
    this.end = end;
  }

  @Override
  public void run() {
    try {
      while (System.nanoTime() < end && soak.findings().size() < 20) {
        turn();
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
      }
      for (Talk talk : talks) {
        check(talk);
      }
    } catch (Exception | AssertionError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      find(name, trace.toString());
    }
  }

  private void turn() throws Exception {
    int kind = random.nextInt(20);
    if (kind < 3) {
      Talk none = new Talk(anyWay(), anyStore(), "");
      ask(soak.conversation(none.way, none.store, timeout()), SoakQuestion.any(random));
      return;
    }
    Talk talk = talk();
    if (kind < 5) {
      twoAtOnce(talk);
    } else {
      one(talk);
    }
    if (soak.ledger().finished(talk.id).size() >= MOST_TURNS) {
      retire(talk);
    }
  }

  private void one(Talk talk) throws Exception {
    Optional<StoredConversation> before = talk.store.load(talk.id);
    int finished = soak.ledger().finished(talk.id).size();
    ask(
        soak.conversation(talk.way, talk.store, timeout()).withId(talk.id),
        SoakQuestion.any(random));
    check(talk);
    if (soak.ledger().finished(talk.id).size() == finished
        && !before.equals(talk.store.load(talk.id))) {
      find(talk.id, "A turn that failed has changed what is stored");
    }
  }

  private void twoAtOnce(Talk talk) throws Exception {
    Conversation conversation = soak.conversation(talk.way, talk.store, null).withId(talk.id);
    SoakQuestion one = SoakQuestion.any(random);
    SoakQuestion other = SoakQuestion.any(random);
    CompletableFuture<Reply<String>> first = one.sendAsync(conversation);
    CompletableFuture<Reply<String>> second = other.sendAsync(conversation);
    settle(one, () -> Manner.await(first));
    settle(other, () -> Manner.await(second));
    check(talk);
  }

  private void ask(Conversation conversation, SoakQuestion question) throws Exception {
    Manner[] manners = Manner.values();
    Manner manner = manners[random.nextInt(question.canBeStreamed() ? manners.length : 2)];
    int millis = random.nextInt(6) == 0 ? random.nextInt(LATEST_STOP_MILLIS) : -1;
    try (Stopping stopping = new Stopping(soak.clock(), millis)) {
      settle(question, () -> manner.ask(question, conversation, stopping));
    }
  }

  /** Is a turn that somebody waits for. */
  private interface Waiting {
    Reply<String> end() throws Exception;
  }

  /** Waits for the end of a turn: an answer to its own question, or an exception that may be. */
  private void settle(SoakQuestion question, Waiting turn) {
    try {
      Reply<String> reply = turn.end();
      soak.outcomes().add("answer");
      checkAnswer(question, reply);
    } catch (OpenAiException e) {
      soak.countBreak(e);
      countFailure(e, e.isTransient(), question);
    } catch (TurnTimeoutException
        | TurnCancelledException
        | ConversationConflictException
        | CancellationException e) {
      countFailure(e, true, question);
    } catch (Exception e) {
      countFailure(e, false, question);
    }
  }

  private void countFailure(Exception e, boolean expected, SoakQuestion question) {
    soak.outcomes().add(e.getClass().getSimpleName());
    if (!expected) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      find(question.nonce(), trace.toString());
    }
  }

  private void checkAnswer(SoakQuestion question, Reply<String> reply) {
    if (!Nonces.in(reply.value()).equals(Set.of(question.nonce()))) {
      find(question.nonce(), "It was answered: " + reply.value());
    }
    String asked = "";
    for (Item item : reply.transcript()) {
      Set<String> told = Nonces.in(Nonces.text(item));
      if (item instanceof Item.Message message && message.role() == Role.USER) {
        asked = String.join(" ", told);
      } else if (!told.isEmpty() && !told.equals(Set.of(asked))) {
        find(question.nonce(), "After the question " + asked + " comes " + item);
      }
    }
  }

  /** Holds what is stored against the turns that have finished. */
  private void check(Talk talk) throws InterruptedException {
    if (!soak.ledger().awaitQuiet(talk.id)) {
      find(talk.id, "A turn runs on");
      return;
    }
    List<String> finished = soak.ledger().finished(talk.id);
    StoredConversation stored = talk.store.load(talk.id).orElse(null);
    if (stored == null || finished.isEmpty()) {
      if (stored != null || !finished.isEmpty()) {
        find(talk.id, "Stored is " + stored + ", finished are " + finished);
      }
      return;
    }
    List<String> transcript = soak.ledger().transcript(talk.id);
    if (stored.saves() != finished.size() || !Lines.of(stored).equals(transcript)) {
      find(
          talk.id,
          "Stored are %d: %s, finished are %s"
              .formatted(stored.saves(), Lines.of(stored), transcript));
    }
  }

  private void find(String where, String what) {
    soak.findings().add(where + ": " + what);
  }

  // --- Conversations

  private Talk talk() {
    if (talks.size() < MOST_CONVERSATIONS) {
      begun++;
      talks.add(new Talk(anyWay(), anyStore(), name + "-" + begun));
    }
    return talks.get(random.nextInt(talks.size()));
  }

  private void retire(Talk talk) throws InterruptedException {
    check(talk);
    if (!talk.store.delete(talk.id)) {
      find(talk.id, "It was not there to be deleted");
    }
    soak.ledger().forget(talk.id);
    talks.remove(talk);
  }

  private SoakWay anyWay() {
    return SoakWay.values()[random.nextInt(SoakWay.values().length)];
  }

  private ConversationStore anyStore() {
    return soak.stores().get(random.nextInt(soak.stores().size()));
  }

  private @Nullable Duration timeout() {
    return random.nextInt(6) == 0 ? SHORT : null;
  }
}

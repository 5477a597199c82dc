package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.AssistantEvent.RoundFinished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That every turn ends once, one way or the other: it is stored and finished, or it failed. */
@Timeout(60)
class TurnEndsTest {
  private final ScriptedModel model = new ScriptedModel();
  private final ConversationStore store = ConversationStore.inMemory(10);
  private final Ends ends = new Ends();

  // --- The cut: a turn whose save has begun is finished, before that a stop wins

  @Test
  void aStreamThatIsClosedAfterTheLastAnswerIsNotStored() {
    model.says("Hello");
    AssistantStream<String> stream = conversation().stream("Hi");
    Iterator<AssistantEvent> events = stream.iterator();
    untilRoundFinished(events);
    stream.close();
    assertThat(ends.all()).containsExactly("failed TurnCancelledException");
    assertThatThrownBy(events::hasNext).isInstanceOf(TurnCancelledException.class);
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
    assertThat(store.load("a")).isEmpty();
  }

  @Test
  void aTurnThatIsLateAfterTheLastAnswerIsNotStored() {
    model.says("Hello");
    Conversation hasty = builder().timeout(Duration.ofSeconds(1)).build().withId("a");
    try (AssistantStream<String> stream = hasty.stream("Hi")) {
      Iterator<AssistantEvent> events = stream.iterator();
      assertThatThrownBy(
              () -> {
                untilRoundFinished(events);
                ends.await(); // nobody reads on, and the turn ends all the same
                events.next();
              })
          .isInstanceOf(TurnTimeoutException.class);
    }
    assertThat(ends.all()).containsExactly("failed TurnTimeoutException");
    assertThat(store.load("a")).isEmpty();
  }

  @Test
  void aFutureThatIsCancelledAfterTheLastAnswerIsNotStored() {
    AtomicReference<@Nullable CompletableFuture<Reply<String>>> future = new AtomicReference<>();
    CountDownLatch sent = new CountDownLatch(1);
    ends.answered =
        () -> {
          Gate.await(sent);
          future.get().cancel(true);
        };
    model.says("Hello");
    future.set(conversation().sendAsync("Hi"));
    sent.countDown();
    ends.await();
    assertThat(ends.all()).containsExactly("failed TurnCancelledException");
    assertThatThrownBy(future.get()::join).isInstanceOf(CancellationException.class);
    assertThat(store.load("a")).isEmpty();
  }

  @Test
  void anInterruptionAfterTheLastAnswerEndsTheTurn() {
    ends.answered = Thread.currentThread()::interrupt;
    model.says("Hello");
    assertThatThrownBy(() -> conversation().send("Hi")).isInstanceOf(TurnCancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(store.load("a")).isEmpty();
  }

  @Test
  void aTurnWhoseSaveHasBegunIsFinished() {
    AtomicReference<@Nullable AssistantStream<String>> stream = new AtomicReference<>();
    ConversationStore cancelling = new Watched(store, () -> stream.get().cancel());
    model.says("Hello");
    stream.set(builder().store(cancelling).build().withId("a").stream("Hi"));
    assertThat(stream.get().reply().value()).isEqualTo("Hello");
    assertThat(ends.all()).containsExactly("finished");
    assertThat(store.load("a")).isPresent();
  }

  // --- Whoever stops it, somebody ends it

  @Test
  void aTurnThatIsCancelledWhileItsReaderLeavesEndsWithoutAnotherRead() {
    AtomicReference<@Nullable AssistantStream<String>> stream = new AtomicReference<>();
    AssistantThread thread =
        AssistantThread.start(
            Conversation.builder(new Streamed(() -> elsewhere(() -> stream.get().cancel()), null))
                .listener(ends)
                .build(),
            Item.user("Hi"));
    stream.set(thread.stream());
    assertThat(stream.get().iterator().next()).isEqualTo(new ModelEvent.TextDelta("H"));
    ends.await();
    assertThat(ends.all()).containsExactly("failed TurnCancelledException");
    assertThat(thread.stream().reply().value()).isEqualTo("H");
  }

  @Test
  void aTurnEndsWhoseAnswerCannotBeClosed() {
    IllegalStateException own = new IllegalStateException("broken off");
    Runnable breaks =
        () -> {
          throw own;
        };
    AssistantThread thread =
        AssistantThread.start(
            Conversation.builder(new Streamed(breaks, new IllegalStateException("not closed")))
                .listener(ends)
                .build(),
            Item.user("Hi"));
    for (int i = 0; i < 2; i++) { // the first has to leave the thread to the second
      assertThatThrownBy(thread.stream()::reply).isSameAs(own);
    }
    assertThat(ends.all())
        .containsExactly("failed IllegalStateException", "failed IllegalStateException");
  }

  @Test
  void anAnswerStandsThatCannotBeClosed() {
    Conversation conversation =
        Conversation.builder(new Streamed(() -> {}, new IllegalStateException("not closed")))
            .build();
    assertThat(conversation.stream("Hi").reply().value()).isEqualTo("H");
  }

  // --- Listeners that fail

  @Test
  void anErrorOfAListenerChangesNothing() {
    ends.finished =
        () -> {
          throw new AssertionError("a broken listener");
        };
    model.says("Hello");
    assertThat(conversation().send("Hi").value()).isEqualTo("Hello");
    assertThat(ends.all()).containsExactly("finished");
  }

  @Test
  void anErrorOfTheMachineReachesTheCallerOfATurnThatIsFinished() {
    Error error = new InternalError();
    ends.finished =
        () -> {
          throw error;
        };
    model.says("Hello");
    assertThatThrownBy(() -> conversation().send("Hi")).isSameAs(error);
    assertThat(ends.all()).containsExactly("finished");
    assertThat(store.load("a")).isPresent();
  }

  private Conversation.Builder builder() {
    return Conversation.builder(model).store(store).listener(ends);
  }

  private Conversation conversation() {
    return builder().build().withId("a");
  }

  private static void untilRoundFinished(Iterator<AssistantEvent> events) {
    while (!(events.next() instanceof RoundFinished)) {
      // a piece of the answer
    }
  }

  /** Does something on another thread, and waits for it. */
  private static void elsewhere(Runnable work) {
    CompletableFuture.runAsync(work).join();
  }

  /** Remembers how turns end. */
  private static final class Ends implements ConversationListener {
    private final List<String> ends = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ended = new CountDownLatch(1);
    private Runnable answered = () -> {};
    private Runnable finished = () -> {};

    List<String> all() {
      return List.copyOf(ends);
    }

    void await() {
      Gate.await(ended);
    }

    @Override
    public void roundFinished(TurnInfo turn, ModelResponse response, Duration latency) {
      answered.run();
    }

    @Override
    public void turnFinished(TurnInfo turn, Reply<?> reply) {
      ends.add("finished");
      ended.countDown();
      finished.run();
    }

    @Override
    public void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {
      ends.add("failed " + failure.getClass().getSimpleName());
      ended.countDown();
    }
  }

  /** Does something as soon as a conversation is about to be saved. */
  private record Watched(ConversationStore store, Runnable saving) implements ConversationStore {

    @Override
    public Optional<StoredConversation> load(String id) {
      return store.load(id);
    }

    @Override
    public void save(StoredConversation conversation) {
      saving.run();
      store.save(conversation);
    }

    @Override
    public boolean delete(String id) {
      return store.delete(id);
    }
  }

  /** Answers with one letter; does something before it gives it, and may fail to be closed. */
  private record Streamed(Runnable first, @Nullable RuntimeException atClose)
      implements ModelClient {

    @Override
    public ModelResponse answer(ModelRequest request) {
      throw new AssertionError("asked for the whole answer");
    }

    @Override
    public ModelStream stream(ModelRequest request) {
      ModelStream whole = ModelStream.of(ModelResponse.builder().addMessage("H").build());
      return new ModelStream() {
        private @Nullable Runnable before = first;

        @Override
        public @Nullable ModelEvent next() {
          Runnable now = before;
          before = null;
          if (now != null) {
            now.run();
          }
          return whole.next();
        }

        @Override
        public ModelResponse response() {
          return whole.response();
        }

        @Override
        public void close() {
          if (atClose != null) {
            throw atClose;
          }
        }
      };
    }
  }
}

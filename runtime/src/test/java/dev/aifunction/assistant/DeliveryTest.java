package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.AssistantEvent.Finished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeliveryTest {
  /** How long a thread that did what it should not would have had time for it, in milliseconds. */
  private static final int A_WHILE = 100;

  private final ScriptedModel model = new ScriptedModel();
  private final Conversation conversation = Conversation.builder(model).build();

  @Test
  void givesAsManyEventsAsAreAskedFor() throws Exception {
    model.says("abcdef");
    Listening subscriber = new Listening();
    try (AssistantStream<String> stream = conversation.stream("Hello")) {
      stream.publisher().subscribe(subscriber);
      subscriber.subscription().request(2);
      subscriber.awaitEvents(2);
      Thread.sleep(A_WHILE);
      assertThat(model.streams().get(0).taken()).isEqualTo(2);
      subscriber.subscription().request(Long.MAX_VALUE);
      subscriber.subscription().request(Long.MAX_VALUE);
      assertThat(stream.reply().value()).isEqualTo("abcdef");
      subscriber.awaitEnd();
    }
    assertThat(subscriber.events).hasSize(8);
    assertThat(subscriber.events.get(7)).isInstanceOf(Finished.class);
    assertThat(subscriber.failure).isNull();
    assertThat(subscriber.ends).hasValue(1);
  }

  @Test
  void nothingIsAskedWithoutDemand() throws Exception {
    Listening subscriber = new Listening();
    try (AssistantStream<String> stream = conversation.stream("Hello")) {
      stream.publisher().subscribe(subscriber);
      subscriber.subscription();
      Thread.sleep(A_WHILE);
      assertThat(model.requests()).isEmpty();
    }
    subscriber.awaitEnd();
    assertThat(subscriber.failure).isInstanceOf(TurnCancelledException.class);
  }

  @Test
  void aFailureEndsTheSubscription() {
    model.then(ScriptedModel.answer().refusal("No."));
    Listening subscriber = new Listening();
    try (AssistantStream<String> stream = conversation.stream("Hello")) {
      stream.publisher().subscribe(subscriber);
      subscriber.subscription().request(1);
      subscriber.awaitEnd();
      assertThat(subscriber.failure).isInstanceOf(RefusedException.class);
      assertThatThrownBy(stream::reply).isSameAs(subscriber.failure);
    }
  }

  @Test
  void cancellingTheSubscriptionCancelsTheTurnWithoutAnotherSignal() throws Exception {
    model.says("abcdef");
    Listening subscriber = new Listening();
    AssistantStream<String> stream = conversation.stream("Hello");
    stream.publisher().subscribe(subscriber);
    subscriber.subscription().request(1);
    subscriber.awaitEvents(1);
    subscriber.subscription().cancel();
    subscriber.subscription().request(5);
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
    assertThat(model.streams().get(0).isClosed()).isTrue();
    assertThat(subscriber.events).hasSize(1);
    assertThat(subscriber.ends).hasValue(0);
  }

  @Test
  void askingForNothingIsAnError() {
    Listening subscriber = new Listening();
    AssistantStream<String> stream = conversation.stream("Hello");
    stream.publisher().subscribe(subscriber);
    subscriber.subscription().request(0);
    subscriber.awaitEnd();
    assertThat(subscriber.failure).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
  }

  @Test
  void thereIsOneSubscriber() {
    AssistantStream<String> stream = conversation.stream("Hello");
    stream.publisher().subscribe(new Listening());
    Listening second = new Listening();
    stream.publisher().subscribe(second);
    second.awaitEnd();
    assertThat(second.failure).isInstanceOf(IllegalStateException.class);
    stream.close();
  }

  @Test
  void aTurnThatRunsOutOfTimeIsToldWithoutDemand() {
    model.says("abc");
    Conversation hasty = Conversation.builder(model).timeout(Duration.ofSeconds(1)).build();
    Listening subscriber = new Listening();
    try (AssistantStream<String> stream = hasty.stream("Hello")) {
      stream.publisher().subscribe(subscriber);
      subscriber.subscription().request(1);
      subscriber.awaitEnd();
      assertThat(subscriber.failure).isInstanceOf(TurnTimeoutException.class);
    }
  }

  @Test
  void aStopIsNoEndOfItsOwnWithoutDemand() throws Exception {
    model.says("ab");
    Listening subscriber = new Listening();
    try (AssistantStream<String> stream = conversation.stream("Hello")) {
      stream.publisher().subscribe(subscriber);
      subscriber.subscription().request(3);
      subscriber.awaitEvents(3); // all but the last
    }
    subscriber.awaitEnd();
    assertThat(subscriber.failure).isInstanceOf(TurnCancelledException.class);
    assertThat(subscriber.events).hasSize(3);
  }

  @Test
  void cancellingTheSubscriptionWhileAnEventComesEndsTheTurn() {
    CountDownLatch failed = new CountDownLatch(1);
    ConversationListener listener =
        new ConversationListener() {
          @Override
          public void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {
            failed.countDown();
          }
        };
    Listening subscriber = new Listening();
    model.then(
        request -> {
          CompletableFuture.runAsync(subscriber.subscription()::cancel).join();
          return ScriptedModel.answer().addMessage("Hi").build();
        });
    AssistantStream<String> stream =
        Conversation.builder(model).listener(listener).build().stream("Hello");
    stream.publisher().subscribe(subscriber);
    subscriber.subscription().request(1);
    Gate.await(failed);
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
  }

  // --- Subscribers that ask for the reply

  @Test
  void theReplyIsThereForTheSubscriberThatIsTold() {
    List<Function<AssistantStream<String>, Listening>> subscribers =
        List.of(
            stream -> new Asking(stream, "onNext"),
            stream -> new Asking(stream, "onComplete"),
            stream -> new Asking(stream, "onSubscribe"));
    for (Function<AssistantStream<String>, Listening> kind : subscribers) {
      model.says("ab");
      AssistantStream<String> stream = conversation.stream("Hello");
      Listening subscriber = kind.apply(stream);
      stream.publisher().subscribe(subscriber);
      subscriber.subscription().request(Long.MAX_VALUE);
      subscriber.awaitEnd();
      assertThat(subscriber.replies).isNotEmpty().containsOnly("ab");
      assertThat(subscriber.failure).isNull();
      assertThat(stream.reply().value()).isEqualTo("ab");
    }
  }

  @Test
  void theFailureIsThereForTheSubscriberThatIsTold() {
    model.then(ScriptedModel.answer().refusal("No."));
    AssistantStream<String> stream = conversation.stream("Hello");
    Listening subscriber = new Asking(stream, "onError");
    stream.publisher().subscribe(subscriber);
    subscriber.subscription().request(1);
    subscriber.awaitEnd();
    assertThat(subscriber.replies).containsExactly("RefusedException");
  }

  @Test
  void aSubscriberThatCannotSubscribeHasCancelled() {
    IllegalStateException own = new IllegalStateException();
    AssistantStream<String> stream = conversation.stream("Hello");
    Listening broken =
        new Listening() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            throw own;
          }
        };
    assertThatThrownBy(() -> stream.publisher().subscribe(broken)).isSameAs(own);
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
  }

  /** Asks for the reply in one of its methods, on the thread that tells it. */
  private static final class Asking extends Listening {
    private final AssistantStream<String> stream;
    private final String where;

    Asking(AssistantStream<String> stream, String where) {
      this.stream = stream;
      this.where = where;
    }

    private void in(String method) {
      if (method.equals(where)) {
        try {
          replies.add(stream.reply().value());
        } catch (ConversationException e) {
          replies.add(e.getClass().getSimpleName());
        }
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      in("onSubscribe");
      super.onSubscribe(subscription);
    }

    @Override
    public void onNext(AssistantEvent event) {
      in("onNext");
      super.onNext(event);
    }

    @Override
    public void onError(Throwable failure) {
      in("onError");
      super.onError(failure);
    }

    @Override
    public void onComplete() {
      in("onComplete");
      super.onComplete();
    }
  }

  /** Remembers what it is told. */
  private static class Listening implements Flow.Subscriber<AssistantEvent> {
    final List<String> replies = Collections.synchronizedList(new ArrayList<>());
    private final List<AssistantEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Semaphore arrived = new Semaphore(0);
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private final AtomicInteger ends = new AtomicInteger();

    Flow.Subscription subscription() {
      Gate.await(subscribed);
      return subscription;
    }

    void awaitEvents(int count) throws InterruptedException {
      assertThat(arrived.tryAcquire(count, 30, TimeUnit.SECONDS)).isTrue();
    }

    void awaitEnd() {
      Gate.await(ended);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscribed.countDown();
    }

    @Override
    public void onNext(AssistantEvent event) {
      events.add(event);
      arrived.release();
    }

    @Override
    public void onError(Throwable failure) {
      this.failure = failure;
      ends.incrementAndGet();
      ended.countDown();
    }

    @Override
    public void onComplete() {
      ends.incrementAndGet();
      ended.countDown();
    }
  }
}

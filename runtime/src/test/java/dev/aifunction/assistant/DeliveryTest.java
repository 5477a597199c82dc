package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.AssistantEvent.Finished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeliveryTest {
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
      assertThat(model.streams().get(0).taken()).isEqualTo(2);
      subscriber.subscription().request(Long.MAX_VALUE);
      subscriber.subscription().request(Long.MAX_VALUE);
      assertThat(stream.reply().value()).isEqualTo("abcdef");
      subscriber.awaitEnd();
    }
    assertThat(subscriber.events).hasSize(8);
    assertThat(subscriber.events.get(7)).isInstanceOf(Finished.class);
    assertThat(subscriber.failure).isNull();
    assertThat(subscriber.ends).isEqualTo(1);
  }

  @Test
  void nothingIsAskedWithoutDemand() {
    Listening subscriber = new Listening();
    try (AssistantStream<String> stream = conversation.stream("Hello")) {
      stream.publisher().subscribe(subscriber);
      subscriber.subscription();
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
    assertThat(subscriber.ends).isZero();
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

  /** Remembers what it is told. */
  private static final class Listening implements Flow.Subscriber<AssistantEvent> {
    private final List<AssistantEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Semaphore arrived = new Semaphore(0);
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile int ends;

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
      ends++;
      ended.countDown();
    }

    @Override
    public void onComplete() {
      ends++;
      ended.countDown();
    }
  }
}

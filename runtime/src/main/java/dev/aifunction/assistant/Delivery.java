package dev.aifunction.assistant;

import dev.aifunction.assistant.AssistantEvent.Finished;
import dev.aifunction.concurrent.Workers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives the events of a stream to its subscriber.
 *
 * <p>A thread is busy with it only while there is demand, and pulls nothing that was not asked for.
 */
final class Delivery implements Subscription {
  private final LiveStream<?> stream;
  private final Subscriber<? super AssistantEvent> subscriber;
  private final AtomicLong demand = new AtomicLong();

  /** How often someone asked to go on; whoever makes it 1 does the work for all. */
  private final AtomicInteger turns = new AtomicInteger(1);

  private final CountDownLatch ended = new CountDownLatch(1);

  /** The thread that tells the subscriber something now, which cannot wait for itself. */
  private volatile @Nullable Thread telling;

  private volatile boolean refused;
  private volatile boolean stopped;
  private volatile boolean over;

  Delivery(LiveStream<?> stream, Subscriber<? super AssistantEvent> subscriber) {
    this.stream = stream;
    this.subscriber = subscriber;
  }

  /** Tells a subscriber that there is nothing for it. */
  static void refuse(Subscriber<? super AssistantEvent> subscriber, RuntimeException why) {
    subscriber.onSubscribe(
        new Subscription() {
          @Override
          public void request(long count) {}

          @Override
          public void cancel() {}
        });
    subscriber.onError(why);
  }

  void begin() {
    telling = Thread.currentThread();
    try {
      subscriber.onSubscribe(this);
    } catch (RuntimeException | Error e) {
      cancel();
      throw e;
    } finally {
      telling = null;
    }
    Workers.execute(this::work);
  }

  /** Waits until the subscriber has got everything, or does not want more, unless it asks. */
  void await() throws InterruptedException {
    if (telling != Thread.currentThread()) {
      ended.await();
    }
  }

  /** Has the subscriber told, wanted or not, that the turn was stopped. */
  void stop() {
    stopped = true;
    goOn();
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      refused = true;
    } else {
      demand.accumulateAndGet(count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
    }
    goOn();
  }

  @Override
  public void cancel() {
    over = true;
    stream.cancel();
    ended.countDown();
  }

  private void goOn() {
    if (turns.getAndIncrement() == 0) {
      Workers.execute(this::work);
    }
  }

  private void work() {
    int turn = 1;
    while (turn != 0) {
      telling = Thread.currentThread();
      deliver();
      telling = null;
      turn = turns.addAndGet(-turn);
    }
  }

  private void deliver() {
    while (!over && (demand.get() > 0 || refused || stopped)) {
      AssistantEvent event;
      try {
        event = refused ? refuse() : stream.pull();
      } catch (RuntimeException | Error e) {
        end(() -> subscriber.onError(e));
        return;
      }
      if (event != null && demand.getAndUpdate(wanted -> Math.max(0, wanted - 1)) > 0) {
        give(event);
      }
      if (event == null || event instanceof Finished) {
        end(subscriber::onComplete);
      }
    }
  }

  private @Nullable AssistantEvent refuse() {
    stream.cancel();
    throw new IllegalArgumentException("A subscriber asks for at least one event");
  }

  private void give(AssistantEvent event) {
    try {
      subscriber.onNext(event);
    } catch (RuntimeException | Error e) {
      cancel();
      throw e;
    }
  }

  private void end(Runnable signal) {
    if (over) {
      return;
    }
    over = true;
    try {
      signal.run();
    } finally {
      ended.countDown();
    }
  }
}

package dev.aifunction.openapi.http;

import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives the events of a stream to one subscriber.
 *
 * <p>A thread is busy with it only while there is demand; it reads one event ahead, so that the end
 * is told without demand.
 */
final class EventPublisher<T> implements Publisher<T> {

  /** Makes a thread for each stream that is read, which ends a little after its work. */
  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          1,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          EventPublisher::thread);

  private final EventStream<T> stream;

  EventPublisher(EventStream<T> stream) {
    this.stream = stream;
  }

  @Override
  public void subscribe(Subscriber<? super T> subscriber) {
    Iterator<T> events;
    try {
      events = stream.iterator();
    } catch (IllegalStateException e) {
      subscriber.onSubscribe(new Refused());
      subscriber.onError(e);
      return;
    }
    Delivery<T> delivery = new Delivery<>(stream, events, subscriber);
    subscriber.onSubscribe(delivery);
    delivery.goOn();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "aifunction-events");
    thread.setDaemon(true);
    return thread;
  }

  /** The subscription of a subscriber that came too late. */
  private static final class Refused implements Subscription {
    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }

  private static final class Delivery<T> implements Subscription {
    private final EventStream<T> stream;
    private final Iterator<T> events;
    private final Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();

    /** How often someone asked to go on; whoever makes it 1 does the work for all. */
    private final AtomicInteger turns = new AtomicInteger();

    private volatile boolean refused;
    private volatile boolean ended;

    Delivery(EventStream<T> stream, Iterator<T> events, Subscriber<? super T> subscriber) {
      this.stream = stream;
      this.events = events;
      this.subscriber = subscriber;
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
      ended = true;
      stream.close();
    }

    void goOn() {
      if (turns.getAndIncrement() == 0) {
        THREADS.execute(this::work);
      }
    }

    private void work() {
      int turn = 1;
      while (turn != 0) {
        deliver();
        turn = turns.addAndGet(-turn);
      }
    }

    private void deliver() {
      while (!ended) {
        boolean more;
        try {
          if (refused) {
            throw new IllegalArgumentException("A subscriber asks for at least one event");
          }
          more = events.hasNext();
        } catch (RuntimeException e) {
          endWith(() -> subscriber.onError(e));
          return;
        }
        if (!more) {
          endWith(subscriber::onComplete);
          return;
        }
        if (demand.get() == 0) {
          return;
        }
        demand.decrementAndGet();
        give(events.next());
      }
    }

    private void endWith(Runnable signal) {
      boolean cancelled = ended;
      cancel();
      if (!cancelled) {
        signal.run();
      }
    }

    private void give(T event) {
      try {
        subscriber.onNext(event);
      } catch (RuntimeException | Error e) {
        cancel();
        throw e;
      }
    }
  }
}

package dev.aifunction.assistant;

import dev.aifunction.assistant.ModelEvent.TextDelta;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Is the stream of a turn that runs here.
 *
 * <p>One thread at a time drives the turn. When it is stopped, the thread that drives it ends it,
 * or else the one that stops it.
 */
final class LiveStream<T extends @Nullable Object> implements AssistantStream<T> {
  private static final String TAKEN = "The events of a stream can be taken once";

  private final ExchangeRun<T> run;
  private final ReentrantLock pulling = new ReentrantLock();
  private final AtomicBoolean taken = new AtomicBoolean();
  private volatile @Nullable Delivery delivery;

  LiveStream(ExchangeRun<T> run) {
    this.run = run;
    run.onStop(this::endIfStopped);
  }

  @Override
  public Iterator<AssistantEvent> iterator() {
    take();
    return new Pulled<>() {
      @Override
      AssistantEvent view(AssistantEvent event) {
        return event;
      }
    };
  }

  @Override
  public Iterable<String> text() {
    return () -> {
      take();
      return new Pulled<>() {
        @Override
        @Nullable String view(AssistantEvent event) {
          return event instanceof TextDelta delta ? delta.text() : null;
        }
      };
    };
  }

  @Override
  public Publisher<AssistantEvent> publisher() {
    return this::subscribe;
  }

  private void subscribe(Subscriber<? super AssistantEvent> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    if (!taken.compareAndSet(false, true)) {
      Delivery.refuse(subscriber, new IllegalStateException(TAKEN));
      return;
    }
    Delivery begun = new Delivery(this, subscriber);
    delivery = begun;
    run.onStop(begun::stop);
    begun.begin();
  }

  private void take() {
    if (!taken.compareAndSet(false, true)) {
      throw new IllegalStateException(TAKEN);
    }
  }

  @Override
  public Reply<T> reply() {
    Delivery running = delivery;
    if (running != null) {
      try {
        running.await();
      } catch (InterruptedException e) {
        cancel();
        Thread.currentThread().interrupt();
      }
    }
    pulling.lock();
    try {
      return run.finish();
    } finally {
      leave();
    }
  }

  /** Waits for the next event; null after the last, and what ended the turn is thrown. */
  @Nullable AssistantEvent pull() {
    pulling.lock();
    try {
      AssistantEvent event = run.next();
      if (event == null) {
        run.finish();
      }
      return event;
    } finally {
      leave();
    }
  }

  @Override
  public void cancel() {
    run.cancel();
  }

  private void leave() {
    pulling.unlock();
    endIfStopped(); // whoever stopped it could not while it was driven here
  }

  private void endIfStopped() {
    if (run.isStopped() && !pulling.isHeldByCurrentThread() && pulling.tryLock()) {
      try {
        run.finish();
      } catch (RuntimeException | Error e) {
        // reply() throws it again
      } finally {
        pulling.unlock();
      }
    }
  }

  /** Gives the events, or a view of them. */
  private abstract class Pulled<E> implements Iterator<E> {
    private @Nullable E next;
    private boolean ended;

    /** Returns what is given for an event, null for nothing. */
    abstract @Nullable E view(AssistantEvent event);

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        ended = true; // so it is after an exception
        AssistantEvent event = pull();
        if (event != null) {
          ended = false;
          next = view(event);
        }
      }
      return next != null;
    }

    @Override
    public E next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      E event = Objects.requireNonNull(next);
      next = null;
      return event;
    }
  }
}

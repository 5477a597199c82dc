package dev.aifunction.assistant;

import dev.aifunction.concurrent.Workers;
import dev.aifunction.tool.Cancellation;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends a turn before it is done: because somebody cancels it, or because its time is over.
 *
 * <p>Any thread may stop the turn, once, until it has come to its own {@link #end}. What is under
 * way then is ended by the actions that it left here, and by interrupting the thread that is within
 * {@link #interruptibly}.
 */
final class TurnStop {

  /** Says why a turn was stopped. */
  enum Reason {
    CANCELLED,
    TIMED_OUT,
    /** It was not, and cannot be any more. */
    NONE
  }

  private final Cancellation cancellation = new Cancellation();
  private final AtomicReference<@Nullable Reason> decided = new AtomicReference<>();
  private final @Nullable Duration timeout;
  private @Nullable Instant deadline;
  private @Nullable CompletableFuture<Reason> timer;

  TurnStop(@Nullable Duration timeout) {
    this.timeout = timeout;
  }

  /** Lets the time begin. */
  void begin() {
    if (timeout == null) {
      return;
    }
    long nanos = TimeUnit.NANOSECONDS.convert(timeout);
    deadline = Instant.now().plusNanos(nanos);
    CompletableFuture<Reason> alarm =
        new CompletableFuture<Reason>()
            .completeOnTimeout(Reason.TIMED_OUT, nanos, TimeUnit.NANOSECONDS);
    var unused = alarm.thenAcceptAsync(this::stop, Workers.asExecutor());
    timer = alarm;
  }

  /** Returns when the time is over, null for never. */
  @Nullable Instant deadline() {
    return deadline;
  }

  /** Returns how long the turn may take, null for any time. */
  @Nullable Duration timeout() {
    return timeout;
  }

  /** Returns why the turn was stopped, null when it was not. */
  @Nullable Reason reason() {
    if (decided.get() == null && isTimeOver()) {
      stop(Reason.TIMED_OUT); // the timer is about to
    }
    Reason reason = decided.get();
    return reason == Reason.NONE ? null : reason;
  }

  /** Less than a millisecond is rounding: whoever waited until the deadline is not early. */
  private boolean isTimeOver() {
    return deadline != null && Duration.between(Instant.now(), deadline).toMillis() <= 0;
  }

  void cancel() {
    stop(Reason.CANCELLED);
  }

  private void stop(Reason why) {
    if (decided.compareAndSet(null, why)) {
      cancellation.cancel();
    }
  }

  /** Has an action run when the turn is stopped, or at once when it is. */
  void onStop(Runnable action) {
    cancellation.onCancel(action);
  }

  /** Forgets an action. */
  void forget(Runnable action) {
    cancellation.forget(action);
  }

  /** Does something that ends early when the turn is stopped. */
  <T extends @Nullable Object> T interruptibly(Supplier<T> work) {
    Section section = new Section(Thread.currentThread());
    onStop(section);
    try {
      return work.get();
    } finally {
      forget(section);
      section.leave();
    }
  }

  /** Lets the turn come to its own end, and returns whether it does: nothing has stopped it. */
  boolean end() {
    if (timer != null) {
      timer.cancel(false);
    }
    return decided.compareAndSet(null, Reason.NONE);
  }

  /** Interrupts a thread while it is here, and leaves no interruption behind. */
  private static final class Section implements Runnable {
    private final Thread thread;
    private boolean left;
    private boolean interrupted;

    Section(Thread thread) {
      this.thread = thread;
    }

    @Override
    public synchronized void run() {
      if (!left) {
        interrupted = true;
        thread.interrupt();
      }
    }

    synchronized void leave() {
      left = true;
      if (interrupted) {
        Thread.interrupted();
      }
    }
  }
}

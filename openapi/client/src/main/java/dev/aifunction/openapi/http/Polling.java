package dev.aifunction.openapi.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Looks again and again how far something is, in growing intervals, until it is done or the time is
 * over.
 *
 * <pre>{@code
 * Polling patience = Polling.within(Duration.ofHours(2)).every(Duration.ofSeconds(20));
 * }</pre>
 *
 * <p>The intervals grow by half each time, from half a second to ten seconds unless set otherwise.
 */
public final class Polling {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Duration limit;
  private final Duration first;
  private final Duration longest;

  private Polling(Duration limit, Duration first, Duration longest) {
    this.limit = positive(limit);
    this.first = positive(first);
    this.longest = longest;
  }

  /** Gives up after a time. */
  public static Polling within(Duration limit) {
    return new Polling(limit, FIRST, LONGEST);
  }

  /** Returns the same with a fixed interval. */
  public Polling every(Duration interval) {
    return new Polling(limit, interval, interval);
  }

  /**
   * Waits until something is done.
   *
   * @param what its name, for the exception
   * @param state its state so far
   * @param look finds out its state anew
   * @param isDone whether a state is the last one
   * @return the last state
   * @throws ApiTimeoutException if the time is over before
   */
  public <T> T until(String what, T state, UnaryOperator<T> look, Predicate<T> isDone) {
    long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
    Duration interval = first;
    T latest = state;
    while (!isDone.test(latest)) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new ApiTimeoutException("The wait for " + what + " ended after " + limit, 1, null);
      }
      sleep(what, Math.min(left, TimeUnit.NANOSECONDS.convert(interval)));
      latest = look.apply(latest);
      interval = longer(interval);
    }
    return latest;
  }

  private Duration longer(Duration interval) {
    if (interval.compareTo(longest) >= 0) {
      return longest;
    }
    Duration next = interval.multipliedBy(3).dividedBy(2);
    return next.compareTo(longest) > 0 ? longest : next;
  }

  private static void sleep(String what, long nanos) {
    try {
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectionException("The wait for " + what + " was interrupted", 1, e);
    }
  }

  private static Duration positive(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("A time to wait has to be positive");
    }
    return duration;
  }
}

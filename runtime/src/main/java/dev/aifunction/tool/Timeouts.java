package dev.aifunction.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Checks, compares and names the limits of a call's time; null means no limit. */
final class Timeouts {
  private Timeouts() {}

  /** Returns the limit, which is more than no time at all. */
  static @Nullable Duration positive(@Nullable Duration timeout) {
    if (timeout != null && (timeout.isZero() || timeout.isNegative())) {
      throw new IllegalArgumentException("a timeout is positive, not " + timeout);
    }
    return timeout;
  }

  /** Returns the shorter of two limits. */
  static @Nullable Duration shorter(@Nullable Duration one, @Nullable Duration other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Returns when the limit is over if it begins now, or the deadline if that is earlier. */
  static @Nullable Instant earlier(@Nullable Instant deadline, @Nullable Duration limit) {
    if (limit == null) {
      return deadline;
    }
    Instant end = Instant.now().plusNanos(nanos(limit));
    return deadline == null || end.isBefore(deadline) ? end : deadline;
  }

  /** Returns the limit in nanoseconds, at most 292 years. */
  static long nanos(Duration limit) {
    return TimeUnit.NANOSECONDS.convert(limit);
  }

  /** Returns {@code 5 s} or {@code 250 ms}. */
  static String text(Duration timeout) {
    long millis = timeout.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}

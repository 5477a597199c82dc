package dev.aifunction.openapi.http;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says how long to wait before the next attempt: what the server asks for; else half a second,
 * doubled with each attempt up to eight seconds, less up to a quarter by chance, so that many
 * clients do not come back at once.
 */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final int MOST_DOUBLINGS = 4;
  private static final double JITTER = 0.25;

  private final DoubleSupplier random;

  /**
   * @param random gives numbers from 0 to 1
   */
  Backoff(DoubleSupplier random) {
    this.random = random;
  }

  /**
   * Returns the wait after an attempt.
   *
   * @param attempt its number, from 1
   * @param retryAfter what the server asks for, or null if it does not
   */
  Duration after(int attempt, @Nullable Duration retryAfter) {
    if (retryAfter != null) {
      return retryAfter;
    }
    long longest = FIRST.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
    return Duration.ofMillis((long) (longest * (1 - JITTER * random.getAsDouble())));
  }
}

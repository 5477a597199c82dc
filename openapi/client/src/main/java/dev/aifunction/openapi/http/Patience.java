package dev.aifunction.openapi.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says how long an answer that arrives is waited for: a while for its next bytes, and in all. */
final class Patience {
  private final Duration silence;
  private final @Nullable Duration whole;
  private final long started = System.nanoTime();

  /**
   * Starts to count.
   *
   * @param silence how long to wait for the next bytes
   * @param whole how long from now until the end, null for as long as it takes
   */
  Patience(Duration silence, @Nullable Duration whole) {
    this.silence = silence;
    this.whole = whole;
  }

  /** How long to wait for the next bytes, in nanoseconds; zero or less when the time is over. */
  long nanos() {
    return Math.min(TimeUnit.NANOSECONDS.convert(silence), nanosLeft());
  }

  /** What to say when nothing came while it was waited. */
  String exhausted() {
    return nanosLeft() <= 0
        ? "It was not complete within " + whole
        : "Nothing arrived within " + silence;
  }

  private long nanosLeft() {
    return whole == null
        ? Long.MAX_VALUE
        : TimeUnit.NANOSECONDS.convert(whole) - (System.nanoTime() - started);
  }
}

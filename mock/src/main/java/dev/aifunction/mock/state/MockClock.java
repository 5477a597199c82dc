package dev.aifunction.mock.state;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Tells the time of this machine, which a test can put forward. */
public final class MockClock {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /** Makes a clock that is right. */
  public MockClock() {}

  /**
   * Puts the clock forward.
   *
   * @throws IllegalArgumentException for a negative time
   */
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time does not go back: " + time);
    }
    ahead.updateAndGet(time::plus);
  }

  /** Returns the seconds since 1970, as the API tells the time. */
  public long seconds() {
    return Instant.now().plus(ahead.get()).getEpochSecond();
  }
}

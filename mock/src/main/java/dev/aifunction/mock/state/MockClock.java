package dev.aifunction.mock.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Is the system's clock, which a test can put forward. */
public final class MockClock extends Clock {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /** Puts the clock forward by {@code time}. */
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time does not go back: " + time);
    }
    ahead.updateAndGet(time::plus);
  }

  /** Returns the seconds since 1970, as the API tells the time. */
  public long seconds() {
    return instant().getEpochSecond();
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Throws: times of the API have no zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the mock's clock has no other zone");
  }
}

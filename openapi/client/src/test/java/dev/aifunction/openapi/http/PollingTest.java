package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PollingTest {
  private static final Polling QUICK =
      Polling.within(Duration.ofSeconds(10)).every(Duration.ofMillis(1));

  @Test
  void looksUntilItIsDone() {
    assertThat(QUICK.until("It", 0, count -> count + 1, count -> count == 3)).isEqualTo(3);
  }

  @Test
  void looksAtNothingThatIsDone() {
    Polling slow = Polling.within(Duration.ofHours(1)).every(Duration.ofHours(1));

    assertThat(slow.until("It", 0, count -> count + 1, count -> true)).isZero();
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    Polling impatient = Polling.within(Duration.ofMillis(20));

    assertThatThrownBy(() -> impatient.until("the run r", 0, count -> count + 1, count -> false))
        .isInstanceOf(ApiTimeoutException.class)
        .hasMessage("The wait for the run r ended after PT0.02S");
  }

  /** After 0.5, 1.25 and 1.6 seconds; were the intervals alike, there would be a fourth look. */
  @Test
  void waitsLongerEachTime() {
    Polling growing = Polling.within(Duration.ofMillis(1600));
    AtomicInteger looks = new AtomicInteger();

    assertThatThrownBy(
            () -> growing.until("It", 0, count -> looks.incrementAndGet(), count -> false))
        .isInstanceOf(ApiTimeoutException.class);
    assertThat(looks.get()).isBetween(1, 3);
  }

  @Test
  void takesTimesOfAnyLength() {
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    Polling patient = Polling.within(forever).every(Duration.ofMillis(1));
    Polling lazy = Polling.within(Duration.ofMillis(20)).every(forever);

    assertThat(patient.until("It", 0, count -> count + 1, count -> count == 2)).isEqualTo(2);
    assertThatThrownBy(() -> lazy.until("It", 0, count -> count + 1, count -> false))
        .isInstanceOf(ApiTimeoutException.class);
  }

  @Test
  void endsWhenItIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> QUICK.until("the run r", 0, count -> count + 1, count -> false))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("The wait for the run r was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void refusesToWaitForNoTime() {
    assertThatThrownBy(() -> Polling.within(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> QUICK.every(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

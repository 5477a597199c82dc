package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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

  @Test
  void endsWhenItIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> QUICK.until("the run r", 0, count -> count + 1, count -> false))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("The wait for the run r was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void waitsForSomeTime() {
    assertThatThrownBy(() -> Polling.within(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> QUICK.every(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

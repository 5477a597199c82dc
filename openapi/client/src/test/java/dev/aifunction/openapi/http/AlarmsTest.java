package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AlarmsTest {
  private static final long SOON = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long LATE = TimeUnit.MINUTES.toNanos(10);
  private static final long LONGER_THAN_THE_TEST_MILLIS = 120_000;

  private final Alarms alarms = new Alarms();

  @Test
  void interruptsTheThreadThatSetItWhenItsTimeIsOver() {
    Alarm alarm = alarms.set(SOON);

    assertIsInterrupted();

    assertThat(alarm.hasRung()).isTrue();
    alarms.turnOff(alarm);
  }

  @Test
  void ringsTheOneThatIsDueFirst() {
    Alarm late = alarms.set(LATE);
    Alarm soon = alarms.set(SOON);
    Alarm later = alarms.set(2 * LATE);

    assertIsInterrupted();

    assertThat(soon.hasRung()).isTrue();
    assertThat(late.hasRung()).isFalse();
    assertThat(later.hasRung()).isFalse();
  }

  @Test
  void ringsTheNextWhenTheFirstWasTurnedOff() {
    alarms.turnOff(alarms.set(SOON));
    Alarm next = alarms.set(2 * SOON);

    assertIsInterrupted();

    assertThat(next.hasRung()).isTrue();
  }

  @Test
  void goesOnAfterOneHasRung() {
    Alarm first = alarms.set(SOON);
    Alarm second = alarms.set(10 * SOON);
    assertIsInterrupted();
    assertThat(second.hasRung()).isFalse();
    alarms.turnOff(first);

    assertIsInterrupted();

    assertThat(second.hasRung()).isTrue();
  }

  @Test
  void leavesNoInterruptionBehind() {
    Alarm alarm = alarms.set(LATE);
    alarms.ring();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();

    alarms.turnOff(alarm);

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void leavesTheInterruptionOfOthers() {
    Alarm alarm = alarms.set(LATE);
    Thread.currentThread().interrupt();

    alarms.turnOff(alarm);

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void interruptsNobodyOnceItIsOff() {
    Alarm alarm = alarms.set(LATE);
    alarms.turnOff(alarm);

    alarm.ring();

    assertThat(Thread.interrupted()).isFalse();
    assertThat(alarm.hasRung()).isFalse();
  }

  private static void assertIsInterrupted() {
    assertThatThrownBy(() -> Thread.sleep(LONGER_THAN_THE_TEST_MILLIS))
        .isInstanceOf(InterruptedException.class);
  }
}

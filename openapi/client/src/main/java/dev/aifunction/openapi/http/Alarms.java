package dev.aifunction.openapi.http;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Rings alarms when their time is over, with one timer for all of them.
 *
 * <p>Nearly all calls end long before: a timer for each would wake the JDK's thread of timers twice
 * a call. This one is set anew only for an alarm that is due before all others.
 */
final class Alarms {
  private final Set<Alarm> alarms = ConcurrentHashMap.newKeySet();
  private @Nullable CompletableFuture<Void> timer;
  private long due;

  /** Sets an alarm for this thread. */
  Alarm set(long nanos) {
    Alarm alarm = new Alarm(System.nanoTime() + nanos);
    alarms.add(alarm);
    expect(alarm);
    return alarm;
  }

  void turnOff(Alarm alarm) {
    alarms.remove(alarm);
    alarm.turnOff();
  }

  /** Rings all that are set, whenever they are due. */
  void ring() {
    alarms.forEach(Alarm::ring);
    stopTimer();
  }

  private synchronized void expect(Alarm alarm) {
    long nanos = alarm.nanosLeft();
    if (timer == null || nanos < due - System.nanoTime()) {
      stopTimer();
      due = System.nanoTime() + nanos;
      timer = new CompletableFuture<Void>().completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
      var unused = timer.thenRun(this::ringDue);
    }
  }

  private synchronized void stopTimer() {
    if (timer != null) {
      timer.cancel(false);
      timer = null;
    }
  }

  private void ringDue() {
    stopTimer();
    for (Alarm alarm : alarms) {
      if (alarm.nanosLeft() > 0) {
        expect(alarm);
      } else {
        alarm.ring();
      }
    }
  }
}

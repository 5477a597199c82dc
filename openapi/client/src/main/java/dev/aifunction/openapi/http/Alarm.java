package dev.aifunction.openapi.http;

/**
 * Interrupts the thread that made it, once: when its time is over, or when it is rung before.
 *
 * <p>After it is turned off it does neither, and it leaves no interruption behind.
 */
final class Alarm {
  private final Thread thread = Thread.currentThread();
  private final long latest;
  private boolean off;
  private boolean rung;

  /**
   * @param latest when its time is over, on the clock of {@link System#nanoTime}
   */
  Alarm(long latest) {
    this.latest = latest;
  }

  /** How long its time still is, in nanoseconds; zero or less when it is over. */
  long nanosLeft() {
    return latest - System.nanoTime();
  }

  synchronized void ring() {
    if (!off && !rung) {
      rung = true;
      thread.interrupt();
    }
  }

  /** Whether the interruption is from here. */
  synchronized boolean hasRung() {
    return rung;
  }

  synchronized void turnOff() {
    off = true;
    if (rung) {
      Thread.interrupted();
    }
  }
}

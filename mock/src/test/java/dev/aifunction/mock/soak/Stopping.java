package dev.aifunction.mock.soak;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Stops a turn after a while, in the way that its manner has. */
final class Stopping implements AutoCloseable {
  private final ScheduledExecutorService clock;
  private final long millis;
  private @Nullable ScheduledFuture<?> planned;

  /**
   * @param millis after how many milliseconds; negative for never
   */
  Stopping(ScheduledExecutorService clock, long millis) {
    this.clock = clock;
    this.millis = millis;
  }

  /** Has the turn stopped by an action. */
  void by(Runnable stop) {
    if (millis >= 0) {
      planned = clock.schedule(stop, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** Has the turn stopped by interrupting the thread that is within. */
  <T> T byInterruption(Callable<T> turn) throws Exception {
    Interruption interruption = new Interruption(Thread.currentThread());
    by(interruption);
    try {
      return turn.call();
    } finally {
      interruption.leave();
    }
  }

  @Override
  public void close() {
    if (planned != null) {
      planned.cancel(false);
    }
  }

  /** Interrupts a thread until it has left. */
  private static final class Interruption implements Runnable {
    private final Thread thread;
    private boolean left;

    Interruption(Thread thread) {
      this.thread = thread;
    }

    @Override
    public synchronized void run() {
      if (!left) {
        thread.interrupt();
      }
    }

    synchronized void leave() {
      left = true;
      Thread.interrupted();
    }
  }
}

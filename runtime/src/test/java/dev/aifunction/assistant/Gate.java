package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a thread until it is interrupted, and tells of both; every wait is bounded. */
final class Gate {
  private static final int SECONDS = 30;

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);

  /** Waits for the interruption, and throws it as what a client makes of it. */
  <T> T pass() {
    entered.countDown();
    try {
      new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS);
      throw new AssertionError("nobody interrupted the thread at the gate");
    } catch (InterruptedException e) {
      interrupted.countDown();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at the gate", e);
    }
  }

  void awaitEntered() {
    await(entered);
  }

  void awaitInterrupted() {
    await(interrupted);
  }

  static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

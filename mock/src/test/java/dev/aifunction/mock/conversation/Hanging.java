package dev.aifunction.mock.conversation;

import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFunction;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Is a tool that runs until it is interrupted. */
final class Hanging implements ToolFunction {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final AtomicInteger running = new AtomicInteger();

  @Override
  public String call(ToolCall call, CallContext context) throws InterruptedException {
    running.incrementAndGet();
    entered.countDown();
    try {
      Thread.sleep(Waits.LIMIT.multipliedBy(10).toMillis());
      return "late";
    } finally {
      running.decrementAndGet();
    }
  }

  void awaitOne() throws InterruptedException {
    Waits.await(entered);
  }

  /** Waits until no call runs any more. */
  void awaitNone() throws InterruptedException {
    Waits.until(() -> running.get() == 0);
  }
}

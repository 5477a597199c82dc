package dev.aifunction.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.internal.Awaiting;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFunction;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Is a tool that runs until it is interrupted. */
final class Hanging implements ToolFunction {
  private final AtomicInteger running = new AtomicInteger();
  private final Queue<CallContext> contexts = new ConcurrentLinkedQueue<>();
  private final Queue<CompletableFuture<String>> futures = new ConcurrentLinkedQueue<>();

  @Override
  public String call(ToolCall call, CallContext context) throws Exception {
    return during(context, Hanging::hang);
  }

  /** Hangs in a future, as the code does that is generated for functions that return one. */
  String await(ToolCall call, CallContext context) throws Exception {
    CompletableFuture<String> future = new CompletableFuture<>();
    futures.add(future);
    return during(context, () -> Awaiting.result(future));
  }

  private static String hang() throws InterruptedException {
    new CountDownLatch(1).await();
    return "never";
  }

  private String during(CallContext context, Work work) throws Exception {
    running.incrementAndGet();
    contexts.add(context);
    try {
      return work.run();
    } finally {
      running.decrementAndGet();
    }
  }

  /** Returns how many calls have begun. */
  int started() {
    return contexts.size();
  }

  void awaitOne() throws InterruptedException {
    Waits.until(() -> started() > 0);
  }

  /** Waits until no call runs any more, and looks whether each was told to end. */
  void awaitNone() throws InterruptedException {
    Waits.until(() -> running.get() == 0);
    assertThat(contexts).allMatch(CallContext::isCancelled);
    assertThat(futures).allMatch(CompletableFuture::isCancelled);
  }

  /** Is what takes for ever. */
  private interface Work {
    String run() throws Exception;
  }
}

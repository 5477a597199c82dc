package dev.aifunction.tool;

import dev.aifunction.concurrent.Workers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Is one question to an {@link Approver}, who is interrupted when nobody waits for the turn any
 * more.
 *
 * <p>As a call itself, it has a thread of its own where time is limited: an approver that ignores
 * its interruption is not waited for.
 */
final class Approval {
  private final CallContext context;
  private final FutureTask<Boolean> question;

  Approval(Approver approver, ToolCall call, CallContext turn) {
    this.context = turn.toBuilder().callId(call.id()).build();
    this.question = new FutureTask<>(() -> approver.approve(call, context));
  }

  /**
   * Returns whether the call may run.
   *
   * @throws ExecutionException when the approver failed
   * @throws CancellationException when the turn was cancelled or its time is over
   * @throws InterruptedException when the dispatching thread was interrupted
   */
  boolean decide() throws ExecutionException, InterruptedException {
    Runnable cancel = this::cancel;
    context.onCancel(cancel);
    try {
      return ask();
    } finally {
      context.forget(cancel);
      cancel();
    }
  }

  private boolean ask() throws ExecutionException, InterruptedException {
    Instant deadline = context.deadline();
    if (deadline != null) {
      Workers.execute(question);
      return await(Duration.between(Instant.now(), deadline));
    }
    question.run();
    if (question.isCancelled()) {
      Thread.interrupted(); // the interruption was the approver's
    }
    return question.get();
  }

  private boolean await(Duration left) throws ExecutionException, InterruptedException {
    try {
      return question.get(Timeouts.nanos(left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new CancellationException("The time of the turn is over");
    }
  }

  private void cancel() {
    question.cancel(true);
  }
}

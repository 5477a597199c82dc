package dev.aifunction.tool;

import dev.aifunction.concurrent.Workers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Is one call of a {@link Turn}: how long it may take, the thread that runs it, its output.
 *
 * <p>It belongs to the dispatching thread; any thread may {@link #cancel} it.
 */
final class CallTask {
  /** No limit: later than all others, and near enough for differences to be right. */
  private static final long NEVER = Long.MAX_VALUE / 2;

  private static final long PAUSE_MILLIS = 100;

  private final ToolCall call;
  private final @Nullable ToolSpec spec;
  private final Cancellation cancellation = new Cancellation();
  private final Runnable cancel = this::cancel;
  private @Nullable Duration limit;
  private @Nullable Callable<String> work;
  private volatile @Nullable FutureTask<String> attempt;
  private @Nullable ToolOutput output;
  private int attempts;
  private boolean late;
  private long startNanos;
  private long latestNanos;
  private volatile long endNanos;

  CallTask(ToolCall call, @Nullable ToolSpec spec) {
    this.call = call;
    this.spec = spec;
  }

  ToolCall call() {
    return call;
  }

  /** Returns the tool's description, or null for a tool that does not exist. */
  @Nullable ToolSpec spec() {
    return spec;
  }

  /** Lowers the limit of the call's time. */
  void limit(@Nullable Duration other) {
    limit = Timeouts.shorter(limit, other);
  }

  String limitText() {
    return Timeouts.text(Objects.requireNonNull(limit));
  }

  /**
   * Starts the call on a thread of its own, or runs it right here when nothing speaks against it.
   *
   * @param ended is told, by any thread, that an attempt is over
   */
  void start(Toolset toolset, CallContext turn, boolean hasCompany, Consumer<CallTask> ended) {
    CallContext context =
        turn.toBuilder()
            .callId(call.id())
            .deadline(Timeouts.earlier(turn.deadline(), limit))
            .cancellation(cancellation)
            .build();
    work = () -> Objects.requireNonNull(toolset.call(call, context), "a tool's output");
    startNanos = System.nanoTime();
    latestNanos = startNanos + (limit == null ? NEVER : Math.min(NEVER, Timeouts.nanos(limit)));
    FutureTask<String> first = attempt(0, ended);
    turn.onCancel(cancel);
    if (hasCompany || limit != null) {
      Workers.execute(first);
      return;
    }
    first.run();
    if (first.isCancelled()) {
      Thread.interrupted(); // the interruption was the tool's
    }
  }

  /** Starts the call once more, after a pause, with what is left of its time. */
  void startAgain(Consumer<CallTask> ended) {
    FutureTask<String> next = attempt(PAUSE_MILLIS, ended);
    if (cancellation.isCancelled()) {
      next.cancel(true);
    }
    Workers.execute(next);
  }

  private FutureTask<String> attempt(long pauseMillis, Consumer<CallTask> ended) {
    FutureTask<String> next =
        new FutureTask<>(() -> run(pauseMillis)) {
          @Override
          protected void done() {
            ended.accept(CallTask.this);
          }
        };
    attempts++;
    endNanos = 0;
    attempt = next;
    return next;
  }

  private String run(long pauseMillis) throws Exception {
    try {
      if (pauseMillis > 0) {
        Thread.sleep(pauseMillis);
      }
      return Objects.requireNonNull(work, "a call is run once started").call();
    } finally {
      endNanos = System.nanoTime();
    }
  }

  /** Returns how often the call was started. */
  int attempts() {
    return attempts;
  }

  /** Returns when the call has to be over, on the clock of {@link System#nanoTime}. */
  long latestNanos() {
    return latestNanos;
  }

  /** Interrupts the call if its time is over. */
  void endIfLate() {
    if (latestNanos - System.nanoTime() <= 0) {
      late = true;
      cancel();
    }
  }

  /** Returns whether the call was interrupted because its time was over. */
  boolean isLate() {
    return late;
  }

  /**
   * Returns the tool's text, once an attempt is over.
   *
   * @throws ExecutionException when the tool failed
   * @throws InterruptedException when the thread that runs this was interrupted instead
   * @throws java.util.concurrent.CancellationException when the call was interrupted
   */
  String result() throws ExecutionException, InterruptedException {
    return Objects.requireNonNull(attempt, "a call has a result once started").get();
  }

  /** Interrupts the call if it still runs. */
  void cancel() {
    cancellation.cancel();
    FutureTask<String> running = attempt;
    if (running != null) {
      running.cancel(true);
    }
  }

  /** Ends the call with what the model is told. */
  void answer(ToolOutput answer, CallContext turn) {
    output = answer;
    turn.forget(cancel);
  }

  ToolOutput output() {
    return Objects.requireNonNull(output, "every call is answered");
  }

  /** Returns how long the tool ran, up to now when it has not come back. */
  Duration duration() {
    if (attempts == 0) {
      return Duration.ZERO;
    }
    long end = endNanos == 0 ? System.nanoTime() : endNanos;
    return Duration.ofNanos(end - startNanos);
  }
}

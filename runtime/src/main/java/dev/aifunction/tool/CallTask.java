package dev.aifunction.tool;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Is one call of a {@link Turn}: how long it may take, the thread that runs it, its output. */
final class CallTask {
  /** Sorts started calls by when they have to end; those without a limit come last. */
  static final Comparator<CallTask> BY_LIMIT =
      (one, other) -> Long.signum(one.latestNanos - other.latestNanos);

  /** No limit: later than all others, and near enough for differences to be right. */
  private static final long NEVER = Long.MAX_VALUE / 2;

  private final ToolCall call;
  private final @Nullable ToolSpec spec;
  private @Nullable Duration limit;
  private @Nullable FutureTask<String> future;
  private @Nullable ToolOutput output;
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
   */
  void start(Toolset toolset, CallContext turn, boolean hasCompany) {
    CallContext context =
        turn.toBuilder()
            .callId(call.id())
            .deadline(Timeouts.earlier(turn.deadline(), limit))
            .build();
    FutureTask<String> started = new FutureTask<>(() -> run(toolset, context));
    future = started;
    startNanos = System.nanoTime();
    latestNanos = startNanos + (limit == null ? NEVER : Math.min(NEVER, Timeouts.nanos(limit)));
    if (hasCompany || limit != null) {
      Workers.execute(started);
    } else {
      started.run();
    }
  }

  private String run(Toolset toolset, CallContext context) {
    try {
      return Objects.requireNonNull(toolset.call(call, context), "a tool's output");
    } finally {
      endNanos = System.nanoTime();
    }
  }

  /** Waits for the tool's text; a call that takes longer than it may is interrupted. */
  String await() throws ExecutionException, InterruptedException, TimeoutException {
    FutureTask<String> started = Objects.requireNonNull(future, "a call is awaited once started");
    if (limit == null) {
      return started.get();
    }
    try {
      return started.get(latestNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      started.cancel(true);
      throw e;
    }
  }

  /** Interrupts the call if it still runs. */
  void cancel() {
    if (future != null) {
      future.cancel(true);
    }
  }

  void answer(ToolOutput answer) {
    output = answer;
  }

  ToolOutput output() {
    return Objects.requireNonNull(output, "every call is answered");
  }

  /** Returns how long the tool ran, up to now when it has not come back. */
  Duration duration() {
    if (future == null) {
      return Duration.ZERO;
    }
    long end = endNanos == 0 ? System.nanoTime() : endNanos;
    return Duration.ofNanos(end - startNanos);
  }
}

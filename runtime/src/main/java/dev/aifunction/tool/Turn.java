package dev.aifunction.tool;

import dev.aifunction.Effect;
import dev.aifunction.Execution;
import dev.aifunction.concurrent.Callbacks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the calls of one turn for a {@link Dispatcher}; used once, by one thread. */
final class Turn {
  private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

  /** Less time than this is rounding, after a call that has used up all of it. */
  private static final Duration SHORTEST = Duration.ofMillis(1);

  private static final String CANCELLED = "The call was not run: the turn was cancelled.";

  private final Dispatcher dispatcher;
  private final CallContext context;
  private final List<DispatchListener> listeners;
  private final Set<CallTask> running = new LinkedHashSet<>();
  private final BlockingQueue<CallTask> ended = new LinkedBlockingQueue<>();
  private boolean interrupted;

  Turn(Dispatcher dispatcher, CallContext context, List<DispatchListener> listeners) {
    this.dispatcher = dispatcher;
    this.context = Objects.requireNonNull(context, "context");
    this.listeners = listeners;
  }

  List<ToolOutput> run(List<ToolCall> calls) {
    Map<ToolCall, CallTask> distinct = new HashMap<>();
    List<CallTask> inOrder = new ArrayList<>();
    List<CallTask> together = new ArrayList<>();
    try {
      for (ToolCall call : calls) {
        CallTask earlier = call.id().isEmpty() ? null : distinct.get(call);
        if (earlier != null) {
          inOrder.add(earlier);
          continue;
        }
        CallTask task = new CallTask(call, dispatcher.spec(call.name()));
        distinct.put(call, task);
        inOrder.add(task);
        if (runsAlone(task.spec())) {
          runTogether(together);
          runTogether(List.of(task));
          together.clear();
        } else {
          together.add(task);
        }
      }
      runTogether(together);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    List<ToolOutput> outputs = new ArrayList<>();
    for (CallTask task : inOrder) {
      outputs.add(task.output());
    }
    return Collections.unmodifiableList(outputs);
  }

  private static boolean runsAlone(@Nullable ToolSpec spec) {
    return spec != null
        && (spec.execution() == Execution.SERIAL || spec.effect() == Effect.DESTRUCTIVE);
  }

  private void runTogether(List<CallTask> tasks) {
    Deque<CallTask> waiting = new ArrayDeque<>(tasks);
    try {
      while (!waiting.isEmpty() || !running.isEmpty()) {
        while (!waiting.isEmpty() && running.size() < dispatcher.maxConcurrent()) {
          start(waiting.remove(), tasks.size() > 1);
        }
        if (!running.isEmpty()) {
          settle(nextEnded());
        }
      }
    } finally {
      running.forEach(CallTask::cancel);
    }
  }

  private void start(CallTask task, boolean hasCompany) {
    String objection = objection(task);
    if (objection != null) {
      answer(task, ToolOutput.failed(task.call().id(), objection));
      return;
    }
    if (task.spec() != null) {
      tell(listener -> listener.started(task.call()));
    }
    running.add(task);
    task.start(dispatcher.toolset(), context, hasCompany, ended::add);
  }

  /** Waits for a call to end; one that takes longer than it may is interrupted. */
  private CallTask nextEnded() {
    while (true) {
      long now = System.nanoTime();
      long wait = Long.MAX_VALUE;
      for (CallTask task : running) {
        wait = Math.min(wait, task.latestNanos() - now);
      }
      try {
        CallTask task = ended.poll(wait, TimeUnit.NANOSECONDS);
        if (task != null) {
          return task;
        }
        running.forEach(CallTask::endIfLate);
      } catch (InterruptedException e) {
        interrupted = true;
        running.forEach(CallTask::cancel);
      }
    }
  }

  private void settle(CallTask task) {
    ToolOutput output = outcome(task);
    if (output != null) {
      running.remove(task);
      answer(task, output);
    }
  }

  /** Returns why the call may not run, for the model, or null when it may. */
  private @Nullable String objection(CallTask task) {
    String objection = lateness(task);
    ToolSpec spec = task.spec();
    if (objection != null || spec == null || spec.effect() != Effect.DESTRUCTIVE) {
      return objection;
    }
    String disapproval = disapproval(task.call());
    String late = lateness(task); // somebody took time to decide
    return late != null ? late : disapproval;
  }

  /** Returns why it is too late for the call, for the model, or limits the call's time. */
  private @Nullable String lateness(CallTask task) {
    if (isCancelled()) {
      return CANCELLED;
    }
    if (context.deadline() != null) {
      Duration left = Duration.between(Instant.now(), context.deadline());
      if (left.compareTo(SHORTEST) < 0) {
        return "The call was not run: no time is left.";
      }
      task.limit(left);
    }
    task.limit(dispatcher.timeout());
    ToolSpec spec = task.spec();
    if (spec != null) {
      task.limit(spec.timeout());
    }
    return null;
  }

  private @Nullable String disapproval(ToolCall call) {
    Approver approver = dispatcher.approver();
    if (approver == null) {
      return "The call was not run: it needs an approval, and nobody is there to give it.";
    }
    tell(listener -> listener.approvalAsked(call));
    try {
      boolean approved = new Approval(approver, call, context).decide();
      tell(listener -> listener.approvalDecided(call, approved));
      return approved ? null : "The call was not run: it was not approved.";
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNull(e.getCause());
      Callbacks.failed(cause, LOG, "The approver failed on a call of " + call.name() + ".");
    } catch (InterruptedException e) {
      interrupted = true;
    } catch (CancellationException e) {
      // the turn is over
    }
    tell(listener -> listener.approvalDecided(call, false));
    return "The call was not run: its approval could not be asked for.";
  }

  /** Returns what the model is told of a call that ended, or null when it is run again. */
  private @Nullable ToolOutput outcome(CallTask task) {
    String id = task.call().id();
    String tool = task.call().name();
    try {
      return ToolOutput.of(id, dispatcher.outputLimit().cut(task.result()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof BadToolCallException mistake) {
        tell(listener -> listener.rejected(task.call(), mistake));
        return ToolOutput.failed(id, dispatcher.outputLimit().cut(messageOf(mistake)));
      }
      ToolFailedException failure = failure(tool, e.getCause());
      if (isRunAgain(task, failure)) {
        LOG.log(Level.DEBUG, "The tool " + tool + " is run again.", failure);
        tell(listener -> listener.repeated(task.call(), failure));
        task.startAgain(ended::add);
        return null;
      }
      report(task, failure);
      return ToolOutput.failed(id, messageOf(failure));
    } catch (CancellationException | InterruptedException e) {
      if (!task.isLate()) {
        return ToolOutput.failed(
            id, "The tool " + tool + " was interrupted: the turn was cancelled.");
      }
      String late = "The tool " + tool + " did not finish within " + task.limitText() + ".";
      report(task, new ToolFailedException(tool, new TimeoutException(late)));
      return ToolOutput.failed(id, late);
    }
  }

  private boolean isRunAgain(CallTask task, ToolFailedException failure) {
    ToolSpec spec = task.spec();
    return spec != null
        && spec.idempotent()
        && task.attempts() <= dispatcher.retries()
        && TransientFailures.contains(failure)
        && !isCancelled();
  }

  private boolean isCancelled() {
    return interrupted || context.isCancelled() || Thread.currentThread().isInterrupted();
  }

  /** Returns the tool's own exception, or wraps what a hand-written toolset let through. */
  private static ToolFailedException failure(String tool, @Nullable Throwable cause) {
    if (cause instanceof ToolFailedException failure) {
      return failure;
    }
    Callbacks.rethrowErrorOfTheMachine(Objects.requireNonNull(cause));
    return new ToolFailedException(tool, cause);
  }

  private static String messageOf(Throwable e) {
    return Objects.requireNonNullElse(e.getMessage(), "");
  }

  private void report(CallTask task, ToolFailedException failure) {
    LOG.log(Level.WARNING, messageOf(failure), failure);
    tell(listener -> listener.failed(task.call(), failure));
  }

  private void answer(CallTask task, ToolOutput output) {
    task.answer(output, context);
    tell(listener -> listener.finished(task.call(), output, task.duration()));
  }

  private void tell(Consumer<DispatchListener> event) {
    for (DispatchListener listener : listeners) {
      Callbacks.run(() -> event.accept(listener), LOG, "A dispatch listener failed.");
    }
  }
}

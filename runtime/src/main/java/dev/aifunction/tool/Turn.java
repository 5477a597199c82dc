package dev.aifunction.tool;

import dev.aifunction.Effect;
import dev.aifunction.Execution;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the calls of one turn for a {@link Dispatcher}; used once, by one thread. */
final class Turn {
  private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

  private final Dispatcher dispatcher;
  private final CallContext context;

  Turn(Dispatcher dispatcher, CallContext context) {
    this.dispatcher = dispatcher;
    this.context = Objects.requireNonNull(context, "context");
  }

  List<ToolOutput> run(List<ToolCall> calls) {
    Map<ToolCall, CallTask> distinct = new HashMap<>();
    List<CallTask> inOrder = new ArrayList<>();
    List<CallTask> together = new ArrayList<>();
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
    return inOrder.stream().map(CallTask::output).toList();
  }

  private static boolean runsAlone(@Nullable ToolSpec spec) {
    return spec != null
        && (spec.execution() == Execution.SERIAL || spec.effect() == Effect.DESTRUCTIVE);
  }

  private void runTogether(List<CallTask> tasks) {
    List<CallTask> running = new ArrayList<>();
    try {
      for (CallTask task : tasks) {
        String objection = objection(task);
        if (objection == null) {
          running.add(task);
        } else {
          answer(task, ToolOutput.failed(task.call().id(), objection));
        }
      }
      for (CallTask task : running) {
        tell(listener -> listener.started(task.call()));
        task.start(dispatcher.toolset(), context, running.size() > 1);
      }
      running.sort(CallTask.BY_LIMIT); // a slow call before it must not lengthen a call's limit
      for (CallTask task : running) {
        answer(task, outcome(task));
      }
    } finally {
      running.forEach(CallTask::cancel);
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
    return disapproval != null ? disapproval : lateness(task); // somebody took time to approve
  }

  /** Returns why it is too late for the call, for the model, or limits the call's time. */
  private @Nullable String lateness(CallTask task) {
    if (Thread.currentThread().isInterrupted()) {
      return "The call was not run: the turn was cancelled.";
    }
    if (context.deadline() != null) {
      Duration left = Duration.between(Instant.now(), context.deadline());
      if (left.isZero() || left.isNegative()) {
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
    try {
      return approver.approve(call) ? null : "The call was not run: it was not approved.";
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The approver failed on a call of " + call.name() + ".", e);
      return "The call was not run: its approval could not be asked for.";
    }
  }

  private ToolOutput outcome(CallTask task) {
    String id = task.call().id();
    String tool = task.call().name();
    try {
      return ToolOutput.of(id, task.await());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof BadToolCallException mistake) {
        return ToolOutput.failed(id, messageOf(mistake));
      }
      ToolFailedException failure = failure(tool, e.getCause());
      report(task, failure);
      return ToolOutput.failed(id, messageOf(failure));
    } catch (TimeoutException e) {
      String late = "The tool " + tool + " did not finish within " + task.limitText() + ".";
      report(task, new ToolFailedException(tool, new TimeoutException(late)));
      return ToolOutput.failed(id, late);
    } catch (InterruptedException e) {
      task.cancel();
      Thread.currentThread().interrupt();
      return ToolOutput.failed(
          id, "The tool " + tool + " was interrupted: the turn was cancelled.");
    }
  }

  /** Returns the tool's own exception, or wraps what a hand-written toolset let through. */
  private static ToolFailedException failure(String tool, @Nullable Throwable cause) {
    if (cause instanceof ToolFailedException failure) {
      return failure;
    }
    ToolFailedException.rethrowErrorOfTheMachine(Objects.requireNonNull(cause));
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
    task.answer(output);
    tell(listener -> listener.finished(task.call(), output, task.duration()));
  }

  private void tell(Consumer<DispatchListener> event) {
    try {
      event.accept(dispatcher.listener());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A dispatch listener failed.", e);
    }
  }
}

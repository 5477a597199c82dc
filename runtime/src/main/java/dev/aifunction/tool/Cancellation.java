package dev.aifunction.tool;

import dev.aifunction.concurrent.Callbacks;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells work that is under way that nobody waits for it any more.
 *
 * <pre>{@code
 * Cancellation cancellation = new Cancellation();
 * CallContext context = CallContext.builder().cancellation(cancellation).build();
 * // another thread runs dispatcher.dispatch(calls, context)
 * cancellation.cancel();
 * }</pre>
 *
 * <p>It happens once and for good. All methods may be called from any thread.
 */
public final class Cancellation {
  private static final Logger LOG = System.getLogger(Cancellation.class.getName());

  private final List<Runnable> actions = new ArrayList<>();
  private volatile boolean cancelled;

  /** Starts without anything being cancelled. */
  public Cancellation() {}

  /** Returns whether it has happened. */
  public boolean isCancelled() {
    return cancelled;
  }

  /**
   * Runs the actions, in the order in which they came; a second call does nothing.
   *
   * @throws VirtualMachineError when an action does; all others have been run by then
   */
  public void cancel() {
    List<Runnable> due;
    synchronized (actions) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    runAll(due);
  }

  /**
   * Has an action run when it happens, by the thread that cancels, or at once when it has happened.
   *
   * <p>The action should be short. What it throws is logged.
   */
  public void onCancel(Runnable action) {
    Objects.requireNonNull(action, "action");
    synchronized (actions) {
      if (!cancelled) {
        actions.add(action);
        return;
      }
    }
    run(action);
  }

  /** Forgets an action, one and the same object that {@link #onCancel} was told. */
  public void forget(Runnable action) {
    synchronized (actions) {
      for (int i = actions.size() - 1; i >= 0; i--) {
        if (actions.get(i) == action) {
          actions.remove(i);
          return;
        }
      }
    }
  }

  private static void runAll(List<Runnable> actions) {
    VirtualMachineError broken = null;
    for (Runnable action : actions) {
      try {
        run(action);
      } catch (VirtualMachineError e) {
        broken = e;
      }
    }
    if (broken != null) {
      throw broken;
    }
  }

  private static void run(Runnable action) {
    Callbacks.run(action, LOG, "An action on cancelling failed.");
  }
}

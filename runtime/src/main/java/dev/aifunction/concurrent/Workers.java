package dev.aifunction.concurrent;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Runs each task on a thread of its own: a virtual one where the JVM has them, else a daemon. */
public final class Workers {
  private static final Executor EXECUTOR = executor();

  private Workers() {}

  /** Starts a task. */
  public static void execute(Runnable task) {
    EXECUTOR.execute(task);
  }

  /** Returns what starts the tasks. */
  public static Executor asExecutor() {
    return EXECUTOR;
  }

  /** Java 17, the baseline, has no virtual threads: they are looked up by name, once. */
  private static Executor executor() {
    try {
      return (Executor) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return Workers::startDaemon;
    }
  }

  private static void startDaemon(Runnable task) {
    Thread thread = new Thread(task, "aifunction");
    thread.setDaemon(true);
    thread.start();
  }
}

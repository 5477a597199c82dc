package dev.aifunction.benchmarks.fork;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts each task in a thread of its own: a virtual one where the JVM has them. */
public final class VirtualThreads {

  private VirtualThreads() {}

  /** Returns what starts the threads; Java 17 has no virtual ones, and compiles this. */
  public static ExecutorService executor() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException e) {
      return Executors.newCachedThreadPool();
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the JVM has virtual threads, and makes none", e);
    }
  }
}

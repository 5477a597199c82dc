package dev.aifunction.openapi.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Has the threads that work beside those that make calls. Platform threads are daemons, and end
 * when they have nothing to do.
 */
final class ClientThreads {
  private static final int FEW = Math.max(8, Runtime.getRuntime().availableProcessors());
  private static final int IDLE_SECONDS = 10;
  private static final AtomicInteger STARTED = new AtomicInteger();

  private static final @Nullable Executor VIRTUAL = findVirtual();
  private static final Executor WAITING = pool(0, Integer.MAX_VALUE, new SynchronousQueue<>());

  private ClientThreads() {}

  /**
   * Returns the threads of one HTTP client, for work that waits for nothing: virtual ones where
   * Java has them, which is since 21.
   *
   * <p>Platform threads are few and take their tasks from a queue. The JDK's own pool hands each
   * task to a thread that waits for one, and an answer is several tasks: where many answers come at
   * the same time, much of the CPU time goes into waking threads.
   */
  static Executor working() {
    if (VIRTUAL != null) {
      return VIRTUAL;
    }
    ThreadPoolExecutor few = pool(FEW, FEW, new LinkedBlockingQueue<>());
    few.allowCoreThreadTimeOut(true);
    return few;
  }

  /**
   * Returns as many platform threads as there are tasks, for work that may wait: before Java 24 a
   * few virtual ones that wait in a {@code synchronized} stream would hold up all others.
   */
  static Executor waiting() {
    return WAITING;
  }

  private static ThreadPoolExecutor pool(int least, int most, BlockingQueue<Runnable> queue) {
    return new ThreadPoolExecutor(
        least, most, IDLE_SECONDS, TimeUnit.SECONDS, queue, ClientThreads::daemon);
  }

  /** It outlives the call that it is started for, and so inherits none of its thread-locals. */
  private static Thread daemon(Runnable work) {
    String name = "aifunction-http-" + STARTED.incrementAndGet();
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    return thread;
  }

  private static @Nullable Executor findVirtual() {
    try {
      MethodType type = MethodType.methodType(ExecutorService.class);
      return (Executor)
          MethodHandles.publicLookup()
              .findStatic(Executors.class, "newVirtualThreadPerTaskExecutor", type)
              .invoke();
    } catch (ReflectiveOperationException e) {
      return null;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the executor's maker throws no checked exception", e);
    }
  }
}

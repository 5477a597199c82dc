package dev.aifunction.benchmarks.conversation;

import dev.aifunction.benchmarks.fork.VirtualThreads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Has many conversations at a time, which all have to bring the same. */
final class Crowd {

  /** How many there are at a time, each in a thread of its own. */
  static final int SIZE = 64;

  private final Talker talker;
  private final Answered expected;

  Crowd(Talker talker, Answered expected) {
    this.talker = talker;
    this.expected = expected;
  }

  /**
   * Has so many conversations.
   *
   * @return how long each took in nanoseconds, the shortest first
   * @throws IllegalStateException when one brings something else, or nothing
   */
  long[] talk(int conversations) throws InterruptedException {
    long[] nanos = new long[conversations];
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = VirtualThreads.executor();
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      workers.add(threads.submit(() -> work(nanos, next)));
    }
    for (Future<?> worker : workers) {
      join(worker);
    }
    threads.shutdown();
    Arrays.sort(nanos);
    return nanos;
  }

  private static void join(Future<?> worker) throws InterruptedException {
    try {
      worker.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a conversation failed", e.getCause());
    }
  }

  private void work(long[] nanos, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
      long start = System.nanoTime();
      Answered answered = talker.ask(Question.TEXT);
      nanos[i] = System.nanoTime() - start;
      if (!answered.equals(expected)) {
        throw new IllegalStateException("A conversation brought " + answered);
      }
    }
  }
}

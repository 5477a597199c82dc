package dev.aifunction.benchmarks.fork;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this process has spent.
 *
 * @param cpuNanos CPU time of all threads, the JVM's own among them
 * @param bytes what all threads have allocated
 */
public record Spent(long cpuNanos, long bytes) {
  /** What a process has spent when it starts. */
  public static final Spent NOTHING = new Spent(0, 0);

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Takes the count so far. */
  public static Spent untilNow(Heap heap) throws InterruptedException {
    return new Spent(SYSTEM.getProcessCpuTime(), heap.allocated());
  }

  /** Returns what has been spent since then. */
  public Spent since(Spent before) {
    return new Spent(cpuNanos - before.cpuNanos, bytes - before.bytes);
  }
}

package dev.aifunction.benchmarks.fork;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Counts what all threads have allocated: what the heap holds, and what collections freed.
 *
 * <p>The JVM's own count by thread forgets threads that have ended, and some clients read in such.
 * A collector that stops the world, such as the serial one, makes this count exact but for the
 * threads' buffers.
 */
public final class Heap {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getGarbageCollectorMXBeans();
  private final Set<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());
  private final long collectionsBefore = collections();
  private long freed;
  private long collectionsSeen;

  private Heap() {}

  /** Starts to count. */
  public static Heap watch() {
    Heap heap = new Heap();
    for (GarbageCollectorMXBean collector : heap.collectors) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notification, it) -> heap.collected(notification), null, null);
    }
    return heap;
  }

  private synchronized void collected(Notification notification) {
    GarbageCollectionNotificationInfo info =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
    freed += used(info.getGcInfo().getMemoryUsageBeforeGc());
    freed -= used(info.getGcInfo().getMemoryUsageAfterGc());
    collectionsSeen++;
    notifyAll();
  }

  private long used(Map<String, MemoryUsage> usage) {
    return usage.entrySet().stream()
        .filter(pool -> pools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  /**
   * Returns the bytes that were ever allocated, from a beginning that is the same each time.
   *
   * @throws IllegalStateException if the JVM does not report its collections in time
   */
  public synchronized long allocated() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (collectionsSeen < collections() - collectionsBefore) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The JVM does not report its collections");
      }
      wait(1);
    }
    return freed + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private long collections() {
    return collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
  }
}

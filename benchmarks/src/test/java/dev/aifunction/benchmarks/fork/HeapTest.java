package dev.aifunction.benchmarks.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Leaves room for what a collector counts in whole regions, and for what the JVM does besides. */
@Timeout(60)
class HeapTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void countsWhatThreadsAllocatedThatHaveEnded() throws InterruptedException {
    Heap heap = Heap.watch();
    long before = heap.allocated();
    Thread thread = new Thread(() -> allocate(300));

    thread.start();
    thread.join();

    assertThat((heap.allocated() - before) / MEGABYTE).isBetween(280L, 340L);
  }

  @Test
  void countsWhatACollectionFreed() throws InterruptedException {
    Heap heap = Heap.watch();
    long before = heap.allocated();

    allocate(100);
    System.gc();
    allocate(100);

    assertThat((heap.allocated() - before) / MEGABYTE).isBetween(180L, 240L);
  }

  private static void allocate(int megabytes) {
    AtomicReference<byte[]> last = new AtomicReference<>();
    for (int i = 0; i < 16 * megabytes; i++) {
      last.set(new byte[MEGABYTE / 16]);
    }
  }
}

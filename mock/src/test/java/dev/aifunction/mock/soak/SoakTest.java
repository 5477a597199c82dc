package dev.aifunction.mock.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Nothing gets lost and nothing is left over, whatever goes wrong, for as long as it takes. */
@Isolated("it counts threads and measures memory")
class SoakTest {
  private static final Duration LENGTH =
      Duration.ofSeconds((long) (60 * Double.parseDouble(System.getProperty("soak.minutes", "1"))));
  private static final long SEED = Long.getLong("soak.seed", 20261120);
  private static final double RATE = 0.1;
  private static final Duration HANG = Duration.ofSeconds(4);
  private static final int WORKERS = 8;
  private static final int MEASUREMENTS = 16;

  /**
   * Conversations grow in the first minute by half of this; in half an hour, a leak of 200 bytes
   * for each turn takes more.
   */
  private static final long GROWTH_LIMIT = 3 << 20;

  /** The faults that the mock makes. */
  private static final List<String> FAULTS =
      List.of("429", "500", "503", "ConnectionException", "ApiTimeoutException", Soak.BREAK);

  @Test
  void nothingIsLostAndNothingIsLeft() throws Exception {
    Threads threads = new Threads();
    Heap heap = new Heap();
    try (SoakServer server = SoakServer.start(RATE, SEED, HANG)) {
      String summary = run(server, heap, threads);
      until(() -> threads.names().isEmpty());
      until(() -> Connections.to(server.port()) == 0);
      System.out.println(summary + "\nthreads left: " + threads.names());
      assertThat(threads.names()).as("threads that are left").isEmpty();
      assertThat(Connections.to(server.port())).as("connections that are left").isZero();
    }
    assertThat(heap.growth())
        .as("live bytes grew: %s MB%n%s", heap, Heap.histogram())
        .isLessThan(GROWTH_LIMIT);
  }

  private static String run(SoakServer server, Heap heap, Threads threads) throws Exception {
    try (Soak soak = new Soak(server.baseUrl())) {
      long end = System.nanoTime() + LENGTH.toNanos();
      List<Thread> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        workers.add(Soak.daemon(new SoakWorker(soak, i, SEED, end), "soak-worker-" + i));
      }
      workers.forEach(Thread::start);
      int mostThreads = 0;
      long mostConnections = 0;
      for (int i = 0; i < MEASUREMENTS; i++) {
        Thread.sleep(LENGTH.toMillis() / MEASUREMENTS);
        heap.measure();
        mostThreads = Math.max(mostThreads, threads.names().size());
        mostConnections = Math.max(mostConnections, Connections.to(server.port()));
      }
      for (Thread worker : workers) {
        worker.join(TimeUnit.SECONDS.toMillis(2 * Manner.LIMIT_SECONDS));
        assertThat(worker.isAlive()).as("%s still waits", worker).isFalse();
      }
      until(() -> soak.ledger().running() == 0 && soak.tools().running() == 0);
      String summary =
          """
          soak of %s, seed %d
          turns: %d started, %d running; calls of tools: %d started, %d running
          outcomes: %d, %s
          attempts: %d; failed: %d, %s
          at most: %d threads, %d connections
          live after GC, in MB: %s"""
              .formatted(
                  LENGTH,
                  SEED,
                  soak.ledger().started(),
                  soak.ledger().running(),
                  soak.tools().calls(),
                  soak.tools().running(),
                  soak.outcomes().total(),
                  soak.outcomes(),
                  soak.attempts(),
                  soak.faults().total(),
                  soak.faults(),
                  mostThreads,
                  mostConnections,
                  heap);
      assertThat(soak.findings()).as(summary).isEmpty();
      assertThat(soak.ledger().running()).as("turns that run on").isZero();
      assertThat(soak.tools().running()).as("tools that run on").isZero();
      assertThat(soak.outcomes().of("answer"))
          .as("answers; %s", summary)
          .isGreaterThan(soak.outcomes().total() / 2);
      checkFaults(soak, summary);
      return summary;
    }
  }

  /** Stops and short times add to the share that the mock makes, and so does a busy machine. */
  private static void checkFaults(Soak soak, String summary) {
    assertThat(FAULTS).as(summary).allMatch(fault -> soak.faults().of(fault) > 0);
    double failed = FAULTS.stream().mapToLong(soak.faults()::of).sum();
    assertThat(failed / soak.attempts()).as(summary).isBetween(RATE / 2, RATE * 4);
  }

  /** Waits until something is so, for a minute; a client's threads end when it is forgotten. */
  private static void until(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      System.gc();
      Thread.sleep(100);
    }
  }
}

package dev.aifunction.mock.soak;

import java.util.List;
import java.util.Set;

/** Is the set of threads at a moment, against which later ones are held. */
final class Threads {
  /** Threads that the JVM starts once and keeps. */
  private static final List<String> OF_THE_JVM =
      List.of(
          "CompletableFutureDelayScheduler",
          "ForkJoinPool",
          "process reaper",
          "Common-Cleaner",
          "VirtualThread-",
          "Read-Poller",
          "Write-Poller",
          "Attach Listener");

  /**
   * The JDK's client has one such thread. Before Java 21, when it got its {@code close}, it counts
   * some requests that were interrupted as under way for ever, also without this toolkit above it,
   * and then keeps the thread.
   */
  private static final String OF_A_CLIENT = "-SelectorManager";

  private static final boolean CLIENTS_CLOSE = Runtime.version().feature() >= 21;

  private final Set<Thread> before = Thread.getAllStackTraces().keySet();

  /** Returns the names of the threads that were started since and have not ended. */
  List<String> names() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && !before.contains(thread))
        .map(Thread::getName)
        .filter(name -> OF_THE_JVM.stream().noneMatch(name::startsWith))
        .filter(name -> CLIENTS_CLOSE || !name.endsWith(OF_A_CLIENT))
        .sorted()
        .toList();
  }
}

package dev.aifunction.mock.soak;

import java.util.Map;
import java.util.TreeMap;

/** Counts things by their names. */
final class Tally {
  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void add(String name) {
    counts.merge(name, 1L, Long::sum);
  }

  synchronized long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  synchronized long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public synchronized String toString() {
    return counts.toString();
  }
}

package dev.aifunction.mock.soak;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/** Measures at several moments what is alive in memory. */
final class Heap {
  private static final long MEGABYTE = 1 << 20;

  private final List<Long> live = new ArrayList<>();

  /** Collects garbage, and remembers how many bytes are left. */
  void measure() {
    System.gc();
    live.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  /**
   * Returns by how many bytes the second half has grown: from the most before it to the least in
   * its own second half.
   */
  long growth() {
    int half = live.size() / 2;
    return least(live.subList(half + half / 2, live.size())) - most(live.subList(0, half));
  }

  private static long least(List<Long> some) {
    return some.stream().mapToLong(Long::longValue).min().orElse(0);
  }

  private static long most(List<Long> some) {
    return some.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Returns how many objects of our classes there are, the most first. */
  static String histogram() {
    try {
      Object text =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      return text.toString()
          .lines()
          .filter(line -> line.contains("dev.aifunction"))
          .limit(30)
          .collect(Collectors.joining("\n"));
    } catch (JMException e) {
      return "no histogram: " + e;
    }
  }

  /** Returns the measurements in megabytes. */
  @Override
  public String toString() {
    return live.stream()
        .map(bytes -> "%.1f".formatted(bytes / (double) MEGABYTE))
        .collect(Collectors.joining(", "));
  }
}

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
   * Returns by how many bytes it has grown from the second quarter to the last: between their least
   * measurements, as some fall on a busy moment.
   */
  long growth() {
    int quarter = live.size() / 4;
    return least(live.subList(3 * quarter, live.size()))
        - least(live.subList(quarter, 2 * quarter));
  }

  private static long least(List<Long> some) {
    return some.stream().mapToLong(Long::longValue).min().orElse(0);
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

package dev.aifunction.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and prints the tables, and how busy the machine was, at the end. */
public final class Main {

  private Main() {}

  /** Takes {@code short} or {@code full}. */
  public static void main(String[] arguments) throws RunnerException {
    Length length = Length.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String before = load();
    JmhTables jmh = new JmhTables(length);
    ForkTables forks = new ForkTables(length);
    List<Table> tables = new ArrayList<>(jmh.dispatch());
    tables.add(jmh.schemas());
    tables.add(forks.compilations());
    tables.add(forks.starts());
    out.printf(
        Locale.ROOT,
        "%nJava %s, %d processors, %s run, load average %s before and %s after%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        length.name().toLowerCase(Locale.ROOT),
        before,
        load());
    tables.forEach(out::println);
  }

  private static String load() {
    double average = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return average < 0 ? "unknown" : String.format(Locale.ROOT, "%.2f", average);
  }
}

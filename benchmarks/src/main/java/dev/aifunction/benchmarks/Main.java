package dev.aifunction.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks and prints the tables, and how busy the machine was, at the end. */
public final class Main {

  private Main() {}

  /**
   * Takes {@code short} or {@code full}, and {@code tools}, {@code wire}, {@code conversations} or
   * {@code all}.
   */
  public static void main(String[] arguments) throws RunnerException {
    Length length = Length.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Subject subject = Subject.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String before = load();
    List<Table> tables = subject.tables(length);
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

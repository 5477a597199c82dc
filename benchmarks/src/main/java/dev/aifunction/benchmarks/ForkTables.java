package dev.aifunction.benchmarks;

import dev.aifunction.benchmarks.dispatch.Call;
import dev.aifunction.benchmarks.javac.CompileTime;
import dev.aifunction.benchmarks.javac.Processor;
import dev.aifunction.benchmarks.start.StartTime;
import java.util.List;
import java.util.Locale;

/** Measures what takes a JVM of its own each time. */
final class ForkTables {
  private final Length length;

  ForkTables(Length length) {
    this.length = length;
  }

  /** Returns the table of compilers. */
  Table compilations() {
    Table table =
        new Table(
            "Compiling, medians: CPU seconds of javac without and with the processor",
            List.of(
                "processor",
                "methods",
                "without",
                "with",
                "**ratio**",
                "ms more per method",
                "lines generated per method"));
    for (Processor processor : Processor.values()) {
      for (int methods : List.of(1000, 2000)) {
        table.row(row(CompileTime.measure(processor, methods, length.compilations())));
      }
    }
    return table;
  }

  private static List<String> row(CompileTime time) {
    return List.of(
        time.processor().name(),
        String.valueOf(time.methods()),
        format("%.2f", time.plain()),
        format("%.2f", time.processed()),
        format("**%.2f**", time.processed() / time.plain()),
        format("%.2f", 1000 * (time.processed() - time.plain()) / time.methods()),
        format("%.1f", (double) time.generatedLines() / time.methods()));
  }

  /** Returns the table of starts. */
  Table starts() {
    Table table =
        new Table(
            "Cold start, medians in ms, hand-written = **1**",
            List.of("contender", "main to tools ready", "main to first answer", "whole process"));
    List<StartTime> times =
        StartTime.measure(length.starts(), Call.FORECAST.function(), Call.FORECAST.arguments());
    StartTime handWritten = times.get(0);
    table.row(row("hand-written", handWritten, handWritten));
    table.row(row("AiFunction", times.get(1), handWritten));
    return table;
  }

  private static List<String> row(String name, StartTime time, StartTime one) {
    return List.of(
        name,
        ratio(time.ready(), one.ready()),
        ratio(time.called(), one.called()),
        ratio(time.process(), one.process()));
  }

  private static String ratio(double value, double one) {
    return format("**%.2f** (%.1f)", value / one, value);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}

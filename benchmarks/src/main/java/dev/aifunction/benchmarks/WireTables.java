package dev.aifunction.benchmarks;

import dev.aifunction.benchmarks.fork.TemporaryDirectory;
import dev.aifunction.benchmarks.wire.client.WireContender;
import dev.aifunction.benchmarks.wire.first.FirstAnswer;
import dev.aifunction.benchmarks.wire.first.Way;
import dev.aifunction.benchmarks.wire.jars.Jar;
import dev.aifunction.benchmarks.wire.jars.Jars;
import dev.aifunction.benchmarks.wire.stream.StreamCost;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures clients of the API in JVMs of their own, and compares all with the one by hand. */
final class WireTables {
  private static final int CHUNKS = 20_000;
  private static final int WARMUPS = 5;
  private static final int ROUNDS = 7;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private final Length length;

  WireTables(Length length) {
    this.length = length;
  }

  /** Returns the table of jars. */
  static Table sizes() {
    Table table =
        new Table("Jars at run time, in MB", List.of("contender", "jars", "all", "the largest"));
    try (TemporaryDirectory directory = new TemporaryDirectory()) {
      Jars jars = new Jars(directory);
      for (WireContender contender : WireContender.values()) {
        table.row(sizes(contender, jars.of(contender.artifacts())));
      }
    }
    return table;
  }

  private static List<String> sizes(WireContender contender, List<Jar> jars) {
    long all = jars.stream().mapToLong(Jar::size).sum();
    Jar largest = jars.stream().max(Comparator.comparingLong(Jar::size)).orElseThrow();
    return List.of(
        contender.title(),
        String.valueOf(jars.size()),
        format("**%.2f**", all / BYTES_PER_MEGABYTE),
        format("%s %.2f", largest.name(), largest.size() / BYTES_PER_MEGABYTE));
  }

  /** Returns the table of first answers. */
  Table firstAnswers() {
    Table table =
        new Table(
            "From main to the first answer of a fresh JVM: medians in ms, hand-written = **1**",
            contenders("answer"));
    for (Way way : Way.values()) {
      Map<WireContender, FirstAnswer> answers = FirstAnswer.measure(way, length.starts());
      table.row(
          Table.compared(
              way.title(),
              answers.values().stream().map(FirstAnswer::millis).toList(),
              "%,.0f ms"));
    }
    return table;
  }

  /** Returns the table of streams. */
  Table streams() {
    Table table =
        new Table(
            format(
                "A chunk of a stream of %,d: medians of the whole process, hand-written = **1**",
                CHUNKS),
            contenders("spent"));
    Map<WireContender, StreamCost> costs =
        StreamCost.measure(CHUNKS, length.streamJvms(), WARMUPS, ROUNDS);
    table.row(
        Table.compared(
            "CPU time", costs.values().stream().map(StreamCost::cpuNanos).toList(), "%,.0f ns"));
    table.row(
        Table.compared(
            "allocated", costs.values().stream().map(StreamCost::bytes).toList(), "%,.0f B"));
    return table;
  }

  private static List<String> contenders(String first) {
    return Stream.concat(
            Stream.of(first), Arrays.stream(WireContender.values()).map(WireContender::title))
        .toList();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}

package dev.aifunction.benchmarks;

import dev.aifunction.benchmarks.wire.event.EventBenchmark;
import dev.aifunction.benchmarks.wire.event.Events;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Compares typed events with trees of the same bytes. */
final class EventTable {

  private EventTable() {}

  /** Measures all kinds together, then each: the one that compares worst is the first. */
  static Table of(Length length) throws RunnerException {
    Table table =
        new Table(
            "Reading an event of a response: **time** and bytes per operation, tree = 1",
            List.of("kind", "bytes of JSON", "AiFunction", "tree"));
    for (Row row : rows(length.jmh(), List.of(Events.ALL))) {
      table.row(row.cells());
    }
    rows(length.jmhOfMany(), Events.byKind().keySet()).stream()
        .sorted(Comparator.comparingDouble(Row::ratio).reversed())
        .forEach(row -> table.row(row.cells()));
    return table;
  }

  private static List<Row> rows(ChainedOptionsBuilder options, Collection<String> kinds)
      throws RunnerException {
    Map<String, Measured> typed = new HashMap<>();
    Map<String, Measured> tree = new HashMap<>();
    for (RunResult result : run(options, kinds)) {
      boolean isTree = result.getParams().getBenchmark().endsWith(".tree");
      (isTree ? tree : typed).put(result.getParams().getParam("kind"), Measured.of(result));
    }
    return kinds.stream().map(kind -> row(kind, typed.get(kind), tree.get(kind))).toList();
  }

  private static Row row(String kind, @Nullable Measured typed, @Nullable Measured tree) {
    return new Row(kind, Objects.requireNonNull(typed), Objects.requireNonNull(tree));
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options, Collection<String> kinds)
      throws RunnerException {
    return new Runner(
            options
                .include(EventBenchmark.class.getSimpleName())
                .param("kind", kinds.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  private record Row(String kind, Measured typed, Measured tree) {

    double ratio() {
      return typed.nanos() / tree.nanos();
    }

    List<String> cells() {
      return List.of(
          kind,
          String.format(Locale.ROOT, "%,d", Events.size(kind)),
          typed.against(tree),
          tree.against(tree));
    }
  }
}

package dev.aifunction.benchmarks;

import dev.aifunction.benchmarks.contender.Contender;
import dev.aifunction.benchmarks.dispatch.Call;
import dev.aifunction.benchmarks.dispatch.DispatchBenchmark;
import dev.aifunction.benchmarks.schema.SchemaBenchmark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the JMH benchmarks and compares everyone with the hand-written code. */
final class JmhTables {
  private static final List<Contender> ALL = List.of(Contender.values());
  private static final List<Contender> SCHEMA_CONTENDERS =
      ALL.stream().filter(contender -> contender != Contender.DATABIND).toList();

  private final Length length;

  JmhTables(Length length) {
    this.length = length;
  }

  /** Returns the tables of dispatch, on one thread and on two. */
  List<Table> dispatch() throws RunnerException {
    Table one = table("Dispatch, one thread", "call", ALL);
    Table two = table("Dispatch, two threads", "call", ALL);
    for (Call call : Call.values()) {
      Collection<RunResult> results = run(DispatchBenchmark.class, "call", call.name(), ALL);
      one.row(row(call.title(), results, "oneThread", ALL));
      two.row(row(call.title(), results, "twoThreads", ALL));
    }
    return List.of(one, two);
  }

  /** Returns the table of schemas. */
  Table schemas() throws RunnerException {
    Table table = table("Asking for all schemas", "functions", SCHEMA_CONTENDERS);
    for (String functions : List.of("1", "200")) {
      Collection<RunResult> results =
          run(SchemaBenchmark.class, "functions", functions, SCHEMA_CONTENDERS);
      table.row(row(functions, results, "ask", SCHEMA_CONTENDERS));
    }
    return table;
  }

  private static Table table(String title, String first, List<Contender> contenders) {
    return new Table(
        title + ": **time** and bytes per operation, hand-written = 1",
        Stream.concat(Stream.of(first), contenders.stream().map(Contender::title)).toList());
  }

  private Collection<RunResult> run(
      Class<?> benchmark, String parameter, String value, List<Contender> contenders)
      throws RunnerException {
    return new Runner(
            length
                .jmh()
                .include(benchmark.getSimpleName())
                .param(parameter, value)
                .param("contender", contenders.stream().map(Contender::name).toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  /** Makes a row; the cell of a contender that has no result is empty. */
  private static List<String> row(
      String title, Collection<RunResult> results, String method, List<Contender> contenders) {
    Map<Contender, Measured> measured = new EnumMap<>(Contender.class);
    for (RunResult result : results) {
      if (result.getParams().getBenchmark().endsWith("." + method)) {
        measured.put(
            Contender.valueOf(result.getParams().getParam("contender")), Measured.of(result));
      }
    }
    Measured handWritten = measured.get(Contender.HAND_WRITTEN);
    List<String> row = new ArrayList<>(List.of(title));
    for (Contender contender : contenders) {
      Measured its = measured.get(contender);
      row.add(its == null || handWritten == null ? "" : its.against(handWritten));
    }
    return row;
  }
}

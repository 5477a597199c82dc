package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.fuzz.FuzzCompiler.Message;
import dev.aifunction.processor.fuzz.FuzzCompiler.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Compiles and loads the sources that the processor takes. */
final class LoadedSources {
  private static final int BATCH = 40;

  private LoadedSources() {}

  /** Returns the accepted ones among the sound sources with the first seeds. */
  static List<LoadedSource> sound(int count) {
    long first = Long.getLong("fuzz.seed", 1);
    List<LoadedSource> loaded = new ArrayList<>();
    try (FuzzCompiler javac = new FuzzCompiler()) {
      for (long from = first; from < first + count; from += BATCH) {
        long end = Math.min(first + count, from + BATCH);
        loaded.addAll(
            load(javac, LongStream.range(from, end).mapToObj(RandomSources::sound).toList()));
      }
    }
    return loaded;
  }

  private static List<LoadedSource> load(FuzzCompiler javac, List<RandomSource> batch) {
    Result result = javac.withProcessor(batch);
    List<RandomSource> accepted =
        batch.stream()
            .filter(source -> result.of(source).stream().noneMatch(Message::isError))
            .toList();
    // As long as there is an error anywhere, there are no classes.
    return accepted.size() == batch.size() || accepted.isEmpty()
        ? accepted.stream().map(source -> new LoadedSource(source, result.classes())).toList()
        : load(javac, accepted);
  }
}

package dev.aifunction.benchmarks.javac;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import dev.aifunction.benchmarks.fork.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The medians of compiling the sources of one processor.
 *
 * @param methods how many methods the sources have, ten in each class
 * @param plain seconds of CPU time of javac without processor
 * @param processed seconds of CPU time of javac with the processor
 * @param generatedLines how many lines the processor generated
 */
public record CompileTime(
    Processor processor, int methods, double plain, double processed, long generatedLines) {
  private static final int METHODS_PER_CLASS = 10;
  private static final double NANOS_PER_SECOND = 1e9;

  /** Compiles with and without the processor in turn, each time in a JVM of its own. */
  public static CompileTime measure(Processor processor, int methods, int repetitions) {
    List<Double> plain = new ArrayList<>();
    List<Double> processed = new ArrayList<>();
    long lines = 0;
    for (int i = 0; i < repetitions; i++) {
      plain.add(compile(processor, methods, List.of("-proc:none")).seconds());
      Compilation withProcessor = compile(processor, methods, processor.options());
      processed.add(withProcessor.seconds());
      lines = withProcessor.generatedLines();
    }
    return new CompileTime(processor, methods, Median.of(plain), Median.of(processed), lines);
  }

  private record Compilation(double seconds, long generatedLines) {}

  private static Compilation compile(Processor processor, int methods, List<String> options) {
    List<SourceFile> sources = processor.sources(methods / METHODS_PER_CLASS, METHODS_PER_CLASS);
    try (WorkDirectory directory = new WorkDirectory(sources)) {
      List<String> arguments =
          Stream.of(
                  List.of("-classpath", processor.classPath()),
                  options,
                  directory.options(),
                  directory.files())
              .flatMap(List::stream)
              .toList();
      long nanos = Long.parseLong(ForkedJvm.of(JavacProgram.class).run(arguments));
      return new Compilation(nanos / NANOS_PER_SECOND, directory.generatedLines());
    }
  }
}

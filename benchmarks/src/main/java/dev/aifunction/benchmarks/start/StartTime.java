package dev.aifunction.benchmarks.start;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import dev.aifunction.benchmarks.fork.Median;
import java.util.ArrayList;
import java.util.List;

/**
 * The medians of one contender's starts.
 *
 * @param ready milliseconds from the start of {@code main} until the tools are ready
 * @param called milliseconds from the start of {@code main} until the first call is answered
 * @param process milliseconds from the start of the process until its end
 * @param answer what the last call answered
 */
public record StartTime(double ready, double called, double process, String answer) {
  private static final double NANOS_PER_MILLI = 1e6;

  /** Starts both contenders in turn, so that a busy machine is busy for both. */
  public static List<StartTime> measure(int starts, String function, String arguments) {
    Samples generated = new Samples("generated", function, arguments);
    Samples streaming = new Samples("streaming", function, arguments);
    for (int i = 0; i < starts; i++) {
      streaming.add();
      generated.add();
    }
    return List.of(streaming.median(), generated.median());
  }

  private static final class Samples {
    private final List<String> command;
    private final List<Double> ready = new ArrayList<>();
    private final List<Double> called = new ArrayList<>();
    private final List<Double> process = new ArrayList<>();
    private String answer = "";

    Samples(String... command) {
      this.command = List.of(command);
    }

    void add() {
      long begin = System.nanoTime();
      String printed = ForkedJvm.of(StartProgram.class).run(command);
      process.add((System.nanoTime() - begin) / NANOS_PER_MILLI);
      String[] parts = printed.split(" ", 3);
      ready.add(Long.parseLong(parts[0]) / NANOS_PER_MILLI);
      called.add(Long.parseLong(parts[1]) / NANOS_PER_MILLI);
      answer = parts[2];
    }

    StartTime median() {
      return new StartTime(Median.of(ready), Median.of(called), Median.of(process), answer);
    }
  }
}

package dev.aifunction.benchmarks.dispatch;

import dev.aifunction.benchmarks.contender.Contender;
import dev.aifunction.benchmarks.contender.Tools;
import dev.aifunction.benchmarks.desk.Desk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Measures one call: read, check, call, write. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls the setup
public class DispatchBenchmark {

  /** Who calls. */
  @Param public Contender contender;

  /** What is called. */
  @Param public Call call;

  private Tools tools;
  private String function;
  private String arguments;

  /** Makes the tools, which is not measured here. */
  @Setup
  public void setUp() {
    tools = contender.tools(new Desk());
    function = call.function();
    arguments = call.arguments();
  }

  /** Calls on one thread. */
  @Benchmark
  @Threads(1)
  public String oneThread() {
    return tools.call(function, arguments);
  }

  /** Calls the same tools on two threads. */
  @Benchmark
  @Threads(2)
  public String twoThreads() {
    return tools.call(function, arguments);
  }
}

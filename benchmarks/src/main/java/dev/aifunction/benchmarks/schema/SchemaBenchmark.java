package dev.aifunction.benchmarks.schema;

import dev.aifunction.benchmarks.contender.Contender;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Measures what it takes to have the schemas of all functions of a class. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls the setup
public class SchemaBenchmark {

  /** Who is asked; Jackson's data binding makes no schemas. */
  @Param({"HAND_WRITTEN", "AIFUNCTION", "LANGCHAIN4J", "SPRING_AI", "OPENAI_JAVA"})
  public Contender contender;

  /** How many functions the class has. */
  @Param({"1", "200"})
  public int functions;

  private Schemas schemas;

  /** Compiles and loads the functions, which is not measured here. */
  @Setup
  public void setUp() {
    schemas = SchemaContenders.of(contender, LoadedFunctions.of(functions));
  }

  /** Asks for all of them. */
  @Benchmark
  public void ask(Blackhole blackhole) {
    schemas.each(blackhole::consume);
  }
}

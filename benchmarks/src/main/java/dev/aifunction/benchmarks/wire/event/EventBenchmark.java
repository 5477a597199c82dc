package dev.aifunction.benchmarks.wire.event;

import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.model.ResponseStreamEvent;
import java.util.List;
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
import tools.jackson.databind.json.JsonMapper;

/** Measures reading an event from its bytes: typed, and as Jackson's tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter, and calls the setup
public class EventBenchmark {
  private static final int READ_BEFORE = 2000;

  /** Which kind of event, or {@link Events#ALL}. */
  @Param(Events.ALL)
  public String kind;

  private final JsonMapper mapper = new JsonMapper();
  private List<byte[]> events;

  /** Reads all kinds first, so that the JVM knows of more than the one that is measured. */
  @Setup
  public void setUp(Blackhole blackhole) {
    events = Events.of(Events.ALL);
    for (int i = 0; i < READ_BEFORE; i++) {
      typed(blackhole);
      tree(blackhole);
    }
    events = Events.of(kind);
  }

  /** Reads typed events. */
  @Benchmark
  public void typed(Blackhole blackhole) {
    for (byte[] event : events) {
      blackhole.consume(JsonReader.parse(event, ResponseStreamEvent::read));
    }
  }

  /** Reads trees. */
  @Benchmark
  public void tree(Blackhole blackhole) {
    for (byte[] event : events) {
      blackhole.consume(mapper.readTree(event));
    }
  }
}

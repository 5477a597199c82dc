package dev.aifunction.benchmarks.wire.stream;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import dev.aifunction.benchmarks.fork.Sample;
import dev.aifunction.benchmarks.server.StubServer;
import dev.aifunction.benchmarks.wire.client.WireContender;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one contender spends on one chunk.
 *
 * @param cpuNanos CPU time of the whole process
 * @param bytes what all its threads allocate
 * @param received what it read, as text
 */
public record StreamCost(Sample cpuNanos, Sample bytes, String received) {
  /**
   * Lets each contender read streams in JVMs of its own, in turn, so that a busy machine is busy
   * for all.
   *
   * @param jvms how many JVMs each has
   * @param warmups how many streams a JVM reads first
   * @param rounds how many streams it then reads to be measured
   */
  public static Map<WireContender, StreamCost> measure(
      int chunks, int jvms, int warmups, int rounds) {
    Map<WireContender, Rounds> all = new EnumMap<>(WireContender.class);
    try (StubServer server = new StubServer()) {
      for (int i = 0; i < jvms; i++) {
        for (WireContender contender : WireContender.values()) {
          List<String> arguments =
              List.of(
                  contender.name(),
                  server.stream(chunks),
                  String.valueOf(warmups),
                  String.valueOf(rounds));
          all.computeIfAbsent(contender, its -> new Rounds(chunks)).add(run(arguments));
        }
      }
    }
    Map<WireContender, StreamCost> costs = new EnumMap<>(WireContender.class);
    all.forEach((contender, its) -> costs.put(contender, its.cost()));
    return costs;
  }

  private static List<String> run(List<String> arguments) {
    ForkedJvm program =
        ForkedJvm.of(StreamProgram.class).withOptions("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");
    return program.run(arguments).lines().toList();
  }

  private static final class Rounds {
    private final int chunks;
    private final List<Double> cpuNanos = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private String received = "";

    Rounds(int chunks) {
      this.chunks = chunks * StreamProgram.STREAMS;
    }

    void add(List<String> printed) {
      received = printed.get(0);
      for (String round : printed.subList(1, printed.size())) {
        String[] parts = round.split(" ", 2);
        cpuNanos.add(Double.parseDouble(parts[0]) / chunks);
        bytes.add(Double.parseDouble(parts[1]) / chunks);
      }
    }

    StreamCost cost() {
      return new StreamCost(Sample.of(cpuNanos), Sample.of(bytes), received);
    }
  }
}

package dev.aifunction.benchmarks.conversation;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import dev.aifunction.benchmarks.fork.Sample;
import dev.aifunction.benchmarks.server.StubServer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a conversation takes one contender in the last round, 64 being under way at a time.
 *
 * @param cpuMicrosOfRounds CPU time of the whole process in each round, in microseconds; in the
 *     first one with its start
 * @param bytes what all its threads allocate
 * @param medianMillis how long it takes, in the middle
 * @param slowestMillis how long it takes when only one in a hundred takes longer
 * @param brought what all of its conversations brought, as text
 */
public record ConversationCost(
    List<Sample> cpuMicrosOfRounds,
    Sample bytes,
    Sample medianMillis,
    Sample slowestMillis,
    String brought) {

  /** CPU time of the whole process in the last round, in microseconds. */
  public Sample cpuMicros() {
    return cpuMicrosOfRounds.get(cpuMicrosOfRounds.size() - 1);
  }

  /**
   * Lets each contender have conversations in JVMs of its own, in turn, so that a busy machine is
   * busy for all.
   *
   * @param jvms how many JVMs each has
   * @param rounds how many rounds there are in a JVM
   * @param conversations how many there are in each round
   */
  public static Map<TalkContender, ConversationCost> measure(
      int jvms, int rounds, int conversations) {
    Map<TalkContender, Runs> all = new EnumMap<>(TalkContender.class);
    try (StubServer server = new StubServer()) {
      for (int i = 0; i < jvms; i++) {
        for (TalkContender contender : TalkContender.values()) {
          List<String> arguments =
              List.of(
                  contender.name(),
                  server.talk(),
                  String.valueOf(rounds),
                  String.valueOf(conversations));
          all.computeIfAbsent(contender, its -> new Runs()).add(run(arguments));
        }
      }
    }
    Map<TalkContender, ConversationCost> costs = new EnumMap<>(TalkContender.class);
    all.forEach((contender, its) -> costs.put(contender, its.cost()));
    return costs;
  }

  private static List<String> run(List<String> arguments) {
    ForkedJvm program =
        ForkedJvm.of(ConversationProgram.class)
            .withOptions("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");
    return program.run(arguments).lines().toList();
  }

  private static final class Runs {
    private final List<List<Figures>> jvms = new ArrayList<>();
    private String brought = "";

    void add(List<String> printed) {
      brought = printed.get(0);
      jvms.add(printed.stream().skip(1).map(Figures::parse).toList());
    }

    ConversationCost cost() {
      int rounds = jvms.get(0).size();
      int last = rounds - 1;
      return new ConversationCost(
          IntStream.range(0, rounds).mapToObj(round -> sample(round, Figures::cpuMicros)).toList(),
          sample(last, Figures::bytes),
          sample(last, Figures::medianMillis),
          sample(last, Figures::slowestMillis),
          brought);
    }

    private Sample sample(int round, ToDoubleFunction<Figures> figure) {
      return Sample.of(jvms.stream().map(jvm -> figure.applyAsDouble(jvm.get(round))).toList());
    }
  }
}

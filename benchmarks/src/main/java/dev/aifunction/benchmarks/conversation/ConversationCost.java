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
 * What conversations take one contender in each round, 64 being under way at a time.
 *
 * @param rounds the first is that of a process from its start
 * @param brought what all of its conversations brought, as text
 */
public record ConversationCost(List<Round> rounds, String brought) {

  /** Keeps the rounds. */
  public ConversationCost {
    rounds = List.copyOf(rounds);
  }

  /**
   * What a conversation takes in one round.
   *
   * @param cpuMicros CPU time of the whole process, in microseconds; in the first round with its
   *     start
   * @param bytes what all its threads allocate; in the first round since its start
   * @param medianMillis how long it takes, in the middle
   * @param slowestMillis how long it takes when only one in a hundred takes longer
   */
  public record Round(Sample cpuMicros, Sample bytes, Sample medianMillis, Sample slowestMillis) {}

  /** Returns what they take in the process's first round. */
  public Round first() {
    return rounds.get(0);
  }

  /** Returns what they take in the last round. */
  public Round last() {
    return rounds.get(rounds.size() - 1);
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
      return new ConversationCost(
          IntStream.range(0, rounds).mapToObj(this::round).toList(), brought);
    }

    private Round round(int number) {
      return new Round(
          sample(number, Figures::cpuMicros),
          sample(number, Figures::bytes),
          sample(number, Figures::medianMillis),
          sample(number, Figures::slowestMillis));
    }

    private Sample sample(int round, ToDoubleFunction<Figures> figure) {
      return Sample.of(jvms.stream().map(jvm -> figure.applyAsDouble(jvm.get(round))).toList());
    }
  }
}

package dev.aifunction.benchmarks.conversation;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import dev.aifunction.benchmarks.fork.Sample;
import dev.aifunction.benchmarks.server.StubServer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a conversation takes one contender in the last round, 64 being under way at a time.
 *
 * @param coldCpuMicros CPU time of the whole process in the first round, with its start
 * @param cpuMicros CPU time of the whole process, in microseconds
 * @param bytes what all its threads allocate
 * @param medianMillis how long it takes, in the middle
 * @param slowestMillis how long it takes when only one in a hundred takes longer
 * @param brought what all of its conversations brought, as text
 */
public record ConversationCost(
    Sample coldCpuMicros,
    Sample cpuMicros,
    Sample bytes,
    Sample medianMillis,
    Sample slowestMillis,
    String brought) {

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
    private final List<Figures> first = new ArrayList<>();
    private final List<Figures> last = new ArrayList<>();
    private String brought = "";

    void add(List<String> printed) {
      brought = printed.get(0);
      first.add(Figures.parse(printed.get(1)));
      last.add(Figures.parse(printed.get(printed.size() - 1)));
    }

    ConversationCost cost() {
      return new ConversationCost(
          sample(first, Figures::cpuMicros),
          sample(last, Figures::cpuMicros),
          sample(last, Figures::bytes),
          sample(last, Figures::medianMillis),
          sample(last, Figures::slowestMillis),
          brought);
    }

    private static Sample sample(List<Figures> round, ToDoubleFunction<Figures> figure) {
      return Sample.of(round.stream().map(figure::applyAsDouble).toList());
    }
  }
}

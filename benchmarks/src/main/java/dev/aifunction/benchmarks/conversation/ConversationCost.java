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
 * What a conversation takes one contender, 64 being under way at a time.
 *
 * @param cpuMicros CPU time of the whole process, in microseconds
 * @param bytes what all its threads allocate
 * @param medianMillis how long it takes, in the middle, in milliseconds
 * @param slowestMillis how long it takes when only one in a hundred takes longer
 * @param brought what all of its conversations brought, as text
 */
public record ConversationCost(
    Sample cpuMicros, Sample bytes, Sample medianMillis, Sample slowestMillis, String brought) {

  /**
   * Lets each contender have conversations in JVMs of its own, in turn, so that a busy machine is
   * busy for all.
   *
   * @param jvms how many JVMs each has
   * @param warmups how many conversations a JVM has first
   * @param conversations how many it then has to be measured
   */
  public static Map<TalkContender, ConversationCost> measure(
      int jvms, int warmups, int conversations) {
    Map<TalkContender, Runs> all = new EnumMap<>(TalkContender.class);
    try (StubServer server = new StubServer()) {
      for (int i = 0; i < jvms; i++) {
        for (TalkContender contender : TalkContender.values()) {
          List<String> arguments =
              List.of(
                  contender.name(),
                  server.talk(),
                  String.valueOf(warmups),
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
    private final List<Figures> figures = new ArrayList<>();
    private String brought = "";

    void add(List<String> printed) {
      brought = printed.get(0);
      figures.add(Figures.parse(printed.get(1)));
    }

    ConversationCost cost() {
      return new ConversationCost(
          sample(Figures::cpuMicros),
          sample(Figures::bytes),
          sample(Figures::medianMillis),
          sample(Figures::slowestMillis),
          brought);
    }

    private Sample sample(ToDoubleFunction<Figures> figure) {
      return Sample.of(figures.stream().map(figure::applyAsDouble).toList());
    }
  }
}

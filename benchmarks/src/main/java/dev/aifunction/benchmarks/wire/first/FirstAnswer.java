package dev.aifunction.benchmarks.wire.first;

import dev.aifunction.benchmarks.fork.Sample;
import dev.aifunction.benchmarks.fork.TemporaryDirectory;
import dev.aifunction.benchmarks.server.StubServer;
import dev.aifunction.benchmarks.wire.client.WireContender;
import dev.aifunction.benchmarks.wire.jars.Jars;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long one contender takes from the start of {@code main} to its first answer.
 *
 * @param millis the milliseconds
 * @param text what was answered
 */
public record FirstAnswer(Sample millis, String text) {

  /** Starts all contenders in turn, so that a busy machine is busy for all. */
  public static Map<WireContender, FirstAnswer> measure(Way way, int starts) {
    Map<WireContender, Starts> all = new EnumMap<>(WireContender.class);
    try (StubServer server = new StubServer();
        TemporaryDirectory directory = new TemporaryDirectory()) {
      Jars jars = new Jars(directory);
      for (WireContender contender : WireContender.values()) {
        all.put(contender, new Starts(contender, way, server, jars, directory));
      }
      for (int i = 0; i < starts; i++) {
        all.values().forEach(Starts::add);
      }
    }
    Map<WireContender, FirstAnswer> answers = new EnumMap<>(WireContender.class);
    all.forEach((contender, its) -> answers.put(contender, its.result()));
    return answers;
  }
}

package dev.aifunction.benchmarks.conversation;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import dev.aifunction.benchmarks.server.StubServer;
import java.util.List;

/**
 * What came of streams that were all open at the same time, AiFunction's.
 *
 * @param complete how many said all that they had to
 * @param platformThreads how many platform threads the process had at most
 * @param cpuMillis CPU time of the whole process
 * @param millis how long all of it took
 */
public record Streams(int complete, int platformThreads, long cpuMillis, long millis) {

  /** Reads so many streams in a JVM of its own. */
  public static Streams read(int streams) {
    try (StubServer server = new StubServer()) {
      List<String> arguments = List.of(server.together(streams), String.valueOf(streams));
      String[] printed = ForkedJvm.of(StreamsProgram.class).run(arguments).split(" ", 4);
      return new Streams(
          Integer.parseInt(printed[0]),
          Integer.parseInt(printed[1]),
          Long.parseLong(printed[2]),
          Long.parseLong(printed[3]));
    }
  }
}

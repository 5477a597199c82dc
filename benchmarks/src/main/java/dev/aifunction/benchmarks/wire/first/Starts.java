package dev.aifunction.benchmarks.wire.first;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import dev.aifunction.benchmarks.fork.Sample;
import dev.aifunction.benchmarks.fork.TemporaryDirectory;
import dev.aifunction.benchmarks.server.StubServer;
import dev.aifunction.benchmarks.wire.client.WireContender;
import dev.aifunction.benchmarks.wire.jars.Jars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The starts of one contender's program, with nothing on its class path but what it needs. */
final class Starts {
  private static final double NANOS_PER_MILLI = 1e6;

  private final ForkedJvm program;
  private final List<String> arguments;
  private final List<Double> millis = new ArrayList<>();
  private String text = "";

  /** Leaves an archive of the program's classes in the directory, if it starts with one. */
  Starts(
      WireContender contender,
      Way way,
      StubServer server,
      Jars jars,
      TemporaryDirectory directory) {
    this.arguments = List.of(contender.name(), way.answer(), way.baseUrl(server));
    ForkedJvm plain =
        ForkedJvm.of(FirstAnswerProgram.class).withClassPath(jars.classPath(contender.artifacts()));
    if (way.archived()) {
      Path archive = directory.resolve(contender.name() + ".jsa");
      plain.withOptions("-XX:ArchiveClassesAtExit=" + archive).run(arguments);
      // Rather no start than one without the archive.
      this.program = plain.withOptions("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
    } else {
      this.program = plain;
    }
  }

  void add() {
    String[] parts = program.run(arguments).split(" ", 2);
    millis.add(Long.parseLong(parts[0]) / NANOS_PER_MILLI);
    text = parts[1];
  }

  FirstAnswer result() {
    return new FirstAnswer(Sample.of(millis), text);
  }
}

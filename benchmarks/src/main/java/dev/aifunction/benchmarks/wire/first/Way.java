package dev.aifunction.benchmarks.wire.first;

import dev.aifunction.benchmarks.server.StubServer;

/** How the answer is asked for, and how the JVM starts. */
public enum Way {
  WHOLE("whole", false),
  STREAMED("streamed", false),
  WHOLE_ARCHIVED("whole", true),
  STREAMED_ARCHIVED("streamed", true);

  private static final int CHUNKS = 200;

  private final String answer;
  private final boolean archived;

  Way(String answer, boolean archived) {
    this.answer = answer;
    this.archived = archived;
  }

  /** Returns the name in the tables. */
  public String title() {
    return answer + (archived ? ", with an archive of classes" : "");
  }

  /** Returns the name for the program. */
  String answer() {
    return answer;
  }

  /** Whether the JVM finds its classes in an archive that a run before has left. */
  boolean archived() {
    return archived;
  }

  String baseUrl(StubServer server) {
    return answer.equals("whole") ? server.answer() : server.stream(CHUNKS);
  }
}

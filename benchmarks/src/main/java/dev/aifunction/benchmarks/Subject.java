package dev.aifunction.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** What is measured. */
enum Subject {
  ALL,
  /** The code that is generated for tools, and its processor. */
  TOOLS,
  /** The client that is generated for the API. */
  WIRE,
  /** Whole conversations, through generated stubs. */
  CONVERSATIONS;

  List<Table> tables(Length length) throws RunnerException {
    List<Table> tables = new ArrayList<>();
    if (this == ALL || this == TOOLS) {
      JmhTables jmh = new JmhTables(length);
      ForkTables forks = new ForkTables(length);
      tables.addAll(jmh.dispatch());
      tables.add(jmh.schemas());
      tables.add(forks.compilations());
      tables.add(forks.starts());
    }
    if (this == ALL || this == WIRE) {
      WireTables wire = new WireTables(length);
      tables.add(WireTables.sizes());
      tables.add(wire.firstAnswers());
      tables.add(wire.streams());
      tables.add(EventTable.of(length));
    }
    if (this == ALL || this == CONVERSATIONS) {
      tables.addAll(new ConversationTables(length).conversations());
      tables.add(ConversationTables.streams());
    }
    return tables;
  }
}

package dev.aifunction.benchmarks;

import dev.aifunction.benchmarks.conversation.ConversationCost;
import dev.aifunction.benchmarks.conversation.ConversationCost.Round;
import dev.aifunction.benchmarks.conversation.Streams;
import dev.aifunction.benchmarks.conversation.TalkContender;
import dev.aifunction.benchmarks.fork.Sample;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Measures whole conversations in JVMs of their own, and compares all with the loop by hand. */
final class ConversationTables {
  private static final int CONVERSATIONS = 5_000;
  private static final int STREAMS = 2_000;

  private final Length length;

  ConversationTables(Length length) {
    this.length = length;
  }

  /**
   * Returns the table of a process's first conversations, and that of later ones, each with what is
   * asked of AiFunction in its last column.
   */
  List<Table> conversations() {
    int rounds = length.conversationRounds();
    Map<TalkContender, ConversationCost> costs =
        ConversationCost.measure(length.conversationJvms(), rounds, CONVERSATIONS);
    return List.of(
        table(
            String.format(
                Locale.ROOT, "%,d conversations in all, from the process's start", CONVERSATIONS),
            of(costs, ConversationCost::first)),
        table(
            String.format(
                Locale.ROOT,
                "%,d more, after %,d in the same process",
                CONVERSATIONS,
                (rounds - 1) * CONVERSATIONS),
            of(costs, ConversationCost::last)));
  }

  /** Returns the table of streams that are all open at the same time. */
  static Table streams() {
    Table table =
        new Table(
            String.format(Locale.ROOT, "%,d streams at the same time, AiFunction's", STREAMS),
            List.of("complete", "platform threads at most", "CPU time", "time"));
    Streams streams = Streams.read(STREAMS);
    table.row(
        List.of(
            String.format(Locale.ROOT, "**%,d**", streams.complete()),
            String.valueOf(streams.platformThreads()),
            String.format(Locale.ROOT, "%,d ms", streams.cpuMillis()),
            String.format(Locale.ROOT, "%,d ms", streams.millis())));
    return table;
  }

  private static Map<TalkContender, Round> of(
      Map<TalkContender, ConversationCost> costs, Function<ConversationCost, Round> round) {
    Map<TalkContender, Round> rounds = new EnumMap<>(TalkContender.class);
    costs.forEach((contender, cost) -> rounds.put(contender, round.apply(cost)));
    return rounds;
  }

  private static double cpu(Map<TalkContender, Round> round, TalkContender contender) {
    return Objects.requireNonNull(round.get(contender)).cpuMicros().median();
  }

  private static Table table(String title, Map<TalkContender, Round> round) {
    List<String> header = new ArrayList<>(List.of("of a conversation"));
    round.keySet().stream().map(TalkContender::title).forEach(header::add);
    header.add("AiFunction at most");
    Table table = new Table(title + ", 64 at a time: medians, hand-written = **1**", header);
    String cpuAtMost =
        String.format(
            Locale.ROOT,
            "1.40, and 0.75 of LangChain4j's, which is %.2f",
            0.75 * cpu(round, TalkContender.LANGCHAIN4J) / cpu(round, TalkContender.HAND_WRITTEN));
    table.row(row(round, "CPU time of the process", Round::cpuMicros, "%,.0f µs", cpuAtMost));
    table.row(row(round, "allocated", Round::bytes, "%,.0f B", "1.60"));
    table.row(row(round, "p50", Round::medianMillis, "%,.1f ms", "1.20"));
    table.row(row(round, "p99", Round::slowestMillis, "%,.1f ms", "–"));
    return table;
  }

  private static List<String> row(
      Map<TalkContender, Round> round,
      String title,
      Function<Round, Sample> figure,
      String unit,
      String atMost) {
    List<Sample> samples = round.values().stream().map(figure).toList();
    List<String> row = new ArrayList<>(Table.compared(title, samples, unit));
    row.add(atMost);
    return row;
  }
}

package dev.aifunction.benchmarks;

import dev.aifunction.benchmarks.conversation.ConversationCost;
import dev.aifunction.benchmarks.conversation.Streams;
import dev.aifunction.benchmarks.conversation.TalkContender;
import dev.aifunction.benchmarks.fork.Sample;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Returns the table of conversations, with what is asked of AiFunction in its last column. */
  Table conversations() {
    List<String> header = new ArrayList<>(List.of("of a conversation"));
    Arrays.stream(TalkContender.values()).map(TalkContender::title).forEach(header::add);
    header.add("AiFunction at most");
    Table table =
        new Table(
            String.format(
                Locale.ROOT,
                "%,d conversations, 64 at a time: medians, hand-written = **1**",
                CONVERSATIONS),
            header);
    Map<TalkContender, ConversationCost> costs =
        ConversationCost.measure(
            length.conversationJvms(), length.conversationRounds(), CONVERSATIONS);
    double one = cpu(costs, TalkContender.HAND_WRITTEN);
    table.row(
        row(
            costs,
            "CPU time of the process",
            ConversationCost::cpuMicros,
            "%,.0f µs",
            String.format(
                Locale.ROOT,
                "1.40, and 0.75 of LangChain4j's, which is %.2f",
                0.75 * cpu(costs, TalkContender.LANGCHAIN4J) / one)));
    table.row(cpuOfRound(costs, 1, "CPU time in the first round, with the start"));
    table.row(cpuOfRound(costs, 3, "CPU time in the third round"));
    table.row(row(costs, "allocated", ConversationCost::bytes, "%,.0f B", "1.60"));
    table.row(row(costs, "p50", ConversationCost::medianMillis, "%,.1f ms", "1.20"));
    table.row(row(costs, "p99", ConversationCost::slowestMillis, "%,.1f ms", "–"));
    return table;
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

  private static double cpu(Map<TalkContender, ConversationCost> costs, TalkContender contender) {
    return Objects.requireNonNull(costs.get(contender)).cpuMicros().median();
  }

  private static List<String> cpuOfRound(
      Map<TalkContender, ConversationCost> costs, int number, String title) {
    return row(costs, title, cost -> cost.cpuMicrosOfRounds().get(number - 1), "%,.0f µs", "–");
  }

  private static List<String> row(
      Map<TalkContender, ConversationCost> costs,
      String title,
      Function<ConversationCost, Sample> figure,
      String unit,
      String atMost) {
    List<Sample> samples = costs.values().stream().map(figure).toList();
    List<String> row = new ArrayList<>(Table.compared(title, samples, unit));
    row.add(atMost);
    return row;
  }
}

package dev.aifunction.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a summary in place of the turns that do not fit. */
final class SummaryWindow implements ContextWindow {
  private static final int MAX_SUMMARIES = 1_000;
  private static final String INTRODUCTION = "Summary of the conversation so far:\n";
  private static final String INSTRUCTIONS =
      "Sum up the conversation for whoever continues it: names, facts, numbers, decisions, wishes"
          + " and open questions. Leave out pleasantries. Answer with the summary alone.";

  private final long max;
  private final TokenCounter counter;
  private final ModelClient client;
  private final ChatOptions options;

  /** Summaries by the {@link Fingerprint} of what was summed up, the oldest first. */
  private final Map<String, String> summaries = new LinkedHashMap<>(16, 0.75f, true);

  /** Is a summary of the items before a position, null for none of no items. */
  private record Summary(int cut, @Nullable String text) {}

  SummaryWindow(long max, TokenCounter counter, ModelClient client, ChatOptions options) {
    this.max = max;
    this.counter = Objects.requireNonNull(counter, "counter");
    this.client = Objects.requireNonNull(client, "client");
    this.options = Objects.requireNonNull(options, "options");
  }

  @Override
  public List<Item> fit(Question question) {
    List<Integer> cuts = question.cuts();
    Map<Integer, String> prints = Fingerprint.of(question.items(), cuts);
    Summary known = longestKnown(cuts, prints);
    List<Item> items = summedUp(question, known);
    if (cuts.isEmpty() || tokens(question, items) <= max) {
      return items;
    }
    int cut = Windows.cut(question, cuts, rest -> tokens(question, rest) <= max / 2);
    if (cut <= known.cut) {
      return items;
    }
    String text = sumUp(question, known, cut);
    keep(String.valueOf(prints.get(cut)), text);
    return summedUp(question, new Summary(cut, text));
  }

  private long tokens(Question question, List<Item> items) {
    return counter.count(question.with(items));
  }

  /** Returns the summary of the most items, that of none when there is no other. */
  private Summary longestKnown(List<Integer> cuts, Map<Integer, String> prints) {
    synchronized (summaries) {
      for (int i = cuts.size() - 1; i > 0; i--) {
        String text = summaries.get(prints.get(cuts.get(i)));
        if (text != null) {
          return new Summary(cuts.get(i), text);
        }
      }
    }
    return new Summary(0, null);
  }

  private void keep(String print, String text) {
    synchronized (summaries) {
      summaries.put(print, text);
      if (summaries.size() > MAX_SUMMARIES) {
        summaries.remove(summaries.keySet().iterator().next());
      }
    }
  }

  /** Returns the items with the summary in place of what it sums up. */
  private static List<Item> summedUp(Question question, Summary summary) {
    if (summary.text == null) {
      return question.items();
    }
    List<Item> items = question.applicationBefore(summary.cut);
    items.add(Item.user(INTRODUCTION + summary.text));
    items.addAll(question.items().subList(summary.cut, question.items().size()));
    return items;
  }

  private String sumUp(Question question, Summary known, int cut) {
    List<Item> items = new ArrayList<>();
    if (known.text != null) {
      items.add(Item.user(INTRODUCTION + known.text));
    }
    for (Item item : question.items().subList(known.cut, cut)) {
      if (!Question.isOfApplication(item)) {
        items.add(item);
      }
    }
    items.add(Item.user("Sum up what was said."));
    ModelRequest request =
        ModelRequest.builder()
            .instructions(INSTRUCTIONS)
            .items(WellFormed.of(items))
            .options(options)
            .deadline(question.request().deadline())
            .build();
    ModelResponse answer = client.answer(request);
    question.spend(answer.usage());
    NoSummaryException.check(answer, question.items());
    return answer.text();
  }
}

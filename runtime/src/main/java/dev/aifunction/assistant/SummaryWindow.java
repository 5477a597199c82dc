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

  /** From the items that were summed up to their summary, the oldest first. */
  private final Map<List<Item>, String> summaries = new LinkedHashMap<>(16, 0.75f, true);

  SummaryWindow(long max, TokenCounter counter, ModelClient client, ChatOptions options) {
    this.max = max;
    this.counter = Objects.requireNonNull(counter, "counter");
    this.client = Objects.requireNonNull(client, "client");
    this.options = Objects.requireNonNull(options, "options");
  }

  @Override
  public List<Item> fit(Question question) {
    List<Integer> cuts = question.cuts();
    int known = longestKnown(question, cuts);
    List<Item> items = summedUp(question, known);
    if (cuts.isEmpty() || tokens(question, items) <= max) {
      return items;
    }
    int cut = Windows.cut(question, cuts, rest -> tokens(question, rest) <= max / 2);
    if (cut <= known) {
      return items;
    }
    sumUp(question, known, cut);
    return summedUp(question, cut);
  }

  private long tokens(Question question, List<Item> items) {
    return counter.count(question.with(items));
  }

  /** Returns the last position up to which there is a summary, 0 when there is none. */
  private int longestKnown(Question question, List<Integer> cuts) {
    for (int i = cuts.size() - 1; i > 0; i--) {
      if (summary(question, cuts.get(i)) != null) {
        return cuts.get(i);
      }
    }
    return 0;
  }

  private @Nullable String summary(Question question, int cut) {
    synchronized (summaries) {
      return summaries.get(question.items().subList(0, cut));
    }
  }

  /** Returns the items with the summary in place of those before the cut. */
  private List<Item> summedUp(Question question, int cut) {
    String summary = cut == 0 ? null : summary(question, cut);
    if (summary == null) {
      return question.from(cut);
    }
    List<Item> items = question.applicationBefore(cut);
    items.add(new Item.Message(Role.SYSTEM, INTRODUCTION + summary));
    items.addAll(question.items().subList(cut, question.items().size()));
    return items;
  }

  private void sumUp(Question question, int known, int cut) {
    List<Item> items = new ArrayList<>();
    String before = known == 0 ? null : summary(question, known);
    if (before != null) {
      items.add(Item.user(INTRODUCTION + before));
    }
    for (Item item : question.items().subList(known, cut)) {
      if (!Question.isOfApplication(item)) {
        items.add(item);
      }
    }
    items.add(Item.user("Sum up what was said."));
    ModelRequest request =
        ModelRequest.builder()
            .instructions(INSTRUCTIONS)
            .items(items)
            .options(options)
            .deadline(question.request().deadline())
            .build();
    ModelResponse answer = client.answer(request);
    question.spend(answer.usage());
    synchronized (summaries) {
      summaries.put(List.copyOf(question.items().subList(0, cut)), answer.text());
      if (summaries.size() > MAX_SUMMARIES) {
        summaries.remove(summaries.keySet().iterator().next());
      }
    }
  }
}

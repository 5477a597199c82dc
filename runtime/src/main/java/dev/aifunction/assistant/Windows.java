package dev.aifunction.assistant;

import dev.aifunction.assistant.ContextWindow.Question;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Finds where to cut a conversation. */
final class Windows {
  private Windows() {}

  /** Returns the items from the first cut on after which they fit; else the last turn's. */
  static List<Item> last(Question question, Predicate<List<Item>> fits) {
    List<Integer> cuts = question.cuts();
    return cuts.isEmpty() ? question.items() : question.from(cut(question, cuts, fits));
  }

  /** Searches by halves: the later the cut, the less there is. */
  static int cut(Question question, List<Integer> cuts, Predicate<List<Item>> fits) {
    int low = 0;
    int high = cuts.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (fits.test(question.from(cuts.get(middle)))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return cuts.get(low);
  }

  /** Returns the items of the turns that are not known to have begun before a moment. */
  static List<Item> since(Question question, Instant moment) {
    List<Integer> cuts = question.cuts();
    int last = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1);
    for (int cut : cuts) {
      Instant begun = question.time(cut);
      if (begun == null || !begun.isBefore(moment)) {
        return question.from(cut);
      }
    }
    return question.from(last);
  }
}

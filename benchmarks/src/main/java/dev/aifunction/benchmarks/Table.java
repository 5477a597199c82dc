package dev.aifunction.benchmarks;

import dev.aifunction.benchmarks.fork.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class Table {
  private final String title;
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String title, List<String> header) {
    this.title = title;
    this.header = List.copyOf(header);
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /**
   * Makes a row of samples of which the first is the measure.
   *
   * @param unit the format of a median
   */
  static List<String> compared(String title, List<Sample> samples, String unit) {
    List<String> row = new ArrayList<>(List.of(title));
    double one = samples.get(0).median();
    for (Sample sample : samples) {
      row.add(
          String.format(
              Locale.ROOT,
              "**%.2f** (" + unit + " ±%.0f %%)",
              sample.median() / one,
              sample.median(),
              100 * sample.spread()));
    }
    return row;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("\n").append(title).append("\n\n");
    line(out, header);
    line(out, header.stream().map(cell -> "---").toList());
    rows.forEach(row -> line(out, row));
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}

package dev.aifunction.benchmarks;

import java.util.ArrayList;
import java.util.List;

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

package dev.aifunction.openapi.generator.drift;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a comparison found, and how much it looked at, by our documents. */
final class Report {
  private final NavigableSet<Finding> findings = new TreeSet<>();
  private final NavigableMap<String, Map<Kind, Tally>> tallies = new TreeMap<>();
  private int notDescribed;

  /** The published things of one kind in one of our documents, by whether ours has them. */
  private record Tally(NavigableSet<String> described, NavigableSet<String> lacking) {}

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Adds a finding if ours is something else than what is published. */
  void compare(String file, String place, String ours, String published) {
    if (!ours.equals(published)) {
      add(new Finding(file, place, "is " + ours + ", published " + published));
    }
  }

  void described(Kind kind, String file, String key) {
    tally(kind, file).described.add(key);
  }

  void lacks(Kind kind, String file, String key) {
    tally(kind, file).lacking.add(key);
  }

  /** Counts a published operation of an area that we have no document for. */
  void isNotDescribed() {
    notDescribed++;
  }

  private Tally tally(Kind kind, String file) {
    return tallies
        .computeIfAbsent(file, name -> new EnumMap<>(Kind.class))
        .computeIfAbsent(kind, key -> new Tally(new TreeSet<>(), new TreeSet<>()));
  }

  NavigableSet<Finding> findings() {
    return findings;
  }

  /** How many things of a kind both sides have. */
  int described(Kind kind) {
    return tallies.values().stream()
        .filter(tally -> tally.containsKey(kind))
        .mapToInt(tally -> tally.get(kind).described.size())
        .sum();
  }

  /** The report as text, one line for each finding; those on the list of accepted ones left out. */
  String text(Accepted accepted) {
    NavigableSet<String> files = new TreeSet<>(tallies.keySet());
    findings.forEach(finding -> files.add(finding.file()));
    StringBuilder text = new StringBuilder();
    for (String file : files) {
      text.append(file).append(": ").append(figures(file)).append('\n');
      for (Finding finding : findings) {
        if (finding.file().equals(file) && !accepted.contains(finding)) {
          text.append("  ").append(finding).append('\n');
        }
      }
    }
    return text.append(notDescribed)
        .append(" operations of other areas are not described\n")
        .toString();
  }

  private String figures(String file) {
    Map<Kind, Tally> kinds = tallies.get(file);
    if (kinds == null) {
      return "nothing that is published";
    }
    List<String> figures = new ArrayList<>();
    kinds.forEach(
        (kind, tally) -> {
          int described = tally.described.size();
          figures.add(described + " of " + (described + tally.lacking.size()) + " " + kind);
        });
    return String.join(", ", figures);
  }
}

package dev.aifunction.openapi.generator.drift;

import dev.aifunction.openapi.generator.drift.Shape.Leaf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Finds out which members of two unions are the same: those that share most properties, unless a
 * property such as {@code type} has other values.
 */
final class LeafMatcher {
  private final ShapeReader ourReader;
  private final ShapeReader theirReader;

  LeafMatcher(ShapeReader ourReader, ShapeReader theirReader) {
    this.ourReader = ourReader;
    this.theirReader = theirReader;
  }

  private record Pair(Leaf ours, Leaf theirs, double likeness) {}

  /** Pairs each of our members with one published member at most. */
  Map<Leaf, Leaf> match(List<Leaf> ours, List<Leaf> theirs) {
    if (ours.size() == 1 && theirs.size() == 1) {
      return Map.of(ours.get(0), theirs.get(0));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Leaf our : ours) {
      for (Leaf their : theirs) {
        double likeness = likeness(our, their);
        if (likeness > 0) {
          pairs.add(new Pair(our, their, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Map<Leaf, Leaf> matches = new LinkedHashMap<>();
    Set<Leaf> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matches.containsKey(pair.ours) && !taken.contains(pair.theirs)) {
        matches.put(pair.ours, pair.theirs);
        taken.add(pair.theirs);
      }
    }
    return matches;
  }

  /** The share of common properties; more for equal tags and for the same component. */
  private double likeness(Leaf ours, Leaf theirs) {
    Set<String> all = new HashSet<>(ours.properties().keySet());
    all.addAll(theirs.properties().keySet());
    int common = 0;
    double likeness = ours.pointer().equals(theirs.pointer()) ? 2 : 0;
    for (String name : all) {
      Schema our = ours.properties().get(name);
      Schema their = theirs.properties().get(name);
      if (our != null && their != null) {
        common++;
        NavigableSet<String> ourValues = ourReader.read(List.of(our)).values();
        NavigableSet<String> theirValues = theirReader.read(List.of(their)).values();
        if (!ourValues.isEmpty() && !theirValues.isEmpty()) {
          if (ourValues.stream().noneMatch(theirValues::contains)) {
            return 0;
          }
          likeness += ourValues.equals(theirValues) ? 1 : 0;
        }
      }
    }
    return likeness + (double) common / all.size();
  }
}

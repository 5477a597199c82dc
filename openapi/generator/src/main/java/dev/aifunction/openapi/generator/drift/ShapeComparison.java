package dev.aifunction.openapi.generator.drift;

import dev.aifunction.openapi.generator.Document;
import dev.aifunction.openapi.generator.drift.Shape.Leaf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares schemas by what they admit, following the references on both sides together. */
final class ShapeComparison {
  private static final String COMPONENT = "/components/schemas/[^/]+";

  private final Document document;
  private final Report report;
  private final ShapeReader ourReader;
  private final ShapeReader theirReader;
  private final LeafMatcher matcher;
  private final Deprecation ourDeprecation;
  private final Deprecation theirDeprecation;
  private final Set<String> seen = new HashSet<>();
  private final Set<List<Leaf>> seenLeaves = new HashSet<>();

  ShapeComparison(Document document, Document published, Report report) {
    this.document = document;
    this.report = report;
    this.ourReader = new ShapeReader(document.root());
    this.theirReader = new ShapeReader(published.root());
    this.matcher = new LeafMatcher(ourReader, theirReader);
    this.ourDeprecation = new Deprecation(ourReader);
    this.theirDeprecation = new Deprecation(theirReader);
  }

  /**
   * Compares two values, null aside.
   *
   * @param place how to call what is no part of a component
   */
  void compare(String place, Schema ours, Schema theirs) {
    compare(place, List.of(ours), List.of(theirs), Kind.MEMBERS);
  }

  /** Compares the events of two streams. */
  void compareEvents(String place, Schema ours, Schema theirs) {
    compare(place, List.of(ours), List.of(theirs), Kind.EVENTS);
  }

  /** Compares whether two schemas, or what they lead to, are deprecated. */
  void compareDeprecation(String place, Schema ours, Schema theirs) {
    report.compare(
        document.file(ours.pointer()),
        place,
        ourDeprecation.wordOf(ours),
        theirDeprecation.wordOf(theirs));
  }

  /** Compares two values, of which each may be null. */
  private void compareNullable(String place, List<Schema> ours, List<Schema> theirs) {
    if (ours.isEmpty() || theirs.isEmpty()) {
      return; // the kinds differ, which is a finding already
    }
    boolean our = ourReader.read(ours).nullable();
    boolean their = theirReader.read(theirs).nullable();
    if (our != their && isDeclared(theirs)) {
      find(
          ours.get(0).pointer(),
          place,
          our ? "may be null, published not" : "may not be null, published may be");
    }
    compare(place, ours, theirs, Kind.MEMBERS);
  }

  /** Whether there is a schema at all: some contents and arrays are published without one. */
  private static boolean isDeclared(List<Schema> schemas) {
    return schemas.stream().anyMatch(schema -> !schema.node().isMissingNode());
  }

  private void compare(String place, List<Schema> ours, List<Schema> theirs, Kind members) {
    if (!isDeclared(theirs)) {
      return;
    }
    Shape our = ourReader.read(ours);
    Shape their = theirReader.read(theirs);
    String file = document.file(ours.get(0).pointer());
    report.compare(file, place, words(our.kinds()), words(their.kinds()));
    if (!seen.add(members + " " + pointers(ourReader, ours) + pointers(theirReader, theirs))) {
      return;
    }
    String inner = our.pointer().matches(COMPONENT) ? Places.name(our.pointer()) : place;
    compareValues(inner, our, their);
    compareLimits(inner, our, their);
    compareNullable(inner + "[]", our.items(), their.items());
    compareNullable(inner + "{}", our.mapValues(), their.mapValues());
    compareObjects(inner, our, their, members);
  }

  private static String words(NavigableSet<String> kinds) {
    return kinds.isEmpty() ? "null" : String.join(" or ", kinds);
  }

  private static List<String> pointers(ShapeReader reader, List<Schema> schemas) {
    return schemas.stream().map(schema -> reader.resolve(schema).pointer()).toList();
  }

  private void compareValues(String place, Shape our, Shape their) {
    String file = document.file(our.pointer());
    for (String value : their.values()) {
      if (our.values().contains(value)) {
        report.described(Kind.VALUES, file, place + "=" + value);
      } else {
        report.lacks(Kind.VALUES, file, place + "=" + value);
      }
    }
    if (our.values().isEmpty() != their.values().isEmpty()) {
      String difference = our.values().isEmpty() ? "has no enum values" : "is an enum";
      String published = our.values().isEmpty() ? their.values().toString() : "none";
      find(our.pointer(), place, difference + ", published " + published);
      return;
    }
    NavigableSet<String> lacking = new TreeSet<>(their.values());
    lacking.removeAll(our.values());
    lacking.forEach(value -> find(our.pointer(), place, "lacks the value '" + value + "'"));
    NavigableSet<String> needless = new TreeSet<>(our.values());
    needless.removeAll(their.values());
    needless.forEach(value -> find(our.pointer(), place, "has the value '" + value + "' too much"));
  }

  private void compareLimits(String place, Shape our, Shape their) {
    if (!our.kinds().equals(their.kinds())) {
      return;
    }
    NavigableSet<String> names = new TreeSet<>(our.limits().keySet());
    names.addAll(their.limits().keySet());
    for (String name : names) {
      String here = limit(our.limits().get(name));
      String there = limit(their.limits().get(name));
      if (!here.equals(there)) {
        find(our.pointer(), place, "has the %s %s, published %s".formatted(name, here, there));
      }
    }
  }

  private static String limit(@Nullable BigDecimal limit) {
    return limit == null ? "none" : limit.toPlainString();
  }

  private void compareObjects(String place, Shape our, Shape their, Kind kind) {
    Map<Leaf, Leaf> matches = matcher.match(our.objects(), their.objects());
    boolean counted = kind == Kind.EVENTS || our.objects().size() + their.objects().size() > 2;
    String file = document.file(our.pointer());
    List<Leaf> unmatched = new ArrayList<>(their.objects());
    unmatched.removeAll(matches.values());
    for (Leaf leaf : unmatched) {
      report.lacks(kind, file, place + " " + leaf.pointer());
      if (!our.objects().isEmpty()) {
        find(our.pointer(), place, "lacks the member " + name(leaf, theirReader));
      }
    }
    for (Leaf leaf : our.objects()) {
      Leaf match = matches.get(leaf);
      if (match != null) {
        if (counted) {
          report.described(kind, file, place + " " + leaf.pointer());
        }
        compareLeaves(place, leaf, match);
      } else if (!their.objects().isEmpty()) {
        find(our.pointer(), place, "has the member " + name(leaf, ourReader) + " too much");
      }
    }
  }

  /** The name of a component, else the properties with but one value. */
  private static String name(Leaf leaf, ShapeReader reader) {
    if (leaf.pointer().matches(COMPONENT)) {
      return Places.name(leaf.pointer());
    }
    Map<String, String> constants = new LinkedHashMap<>();
    for (var property : leaf.properties().entrySet()) {
      NavigableSet<String> values = reader.read(List.of(property.getValue())).values();
      if (values.size() == 1) {
        constants.put(property.getKey(), values.first());
      }
    }
    return constants.isEmpty() ? "with " + leaf.properties().keySet() : constants.toString();
  }

  private void compareLeaves(String place, Leaf our, Leaf their) {
    String inner = our.pointer().matches(COMPONENT) ? Places.name(our.pointer()) : place;
    if (!seenLeaves.add(List.of(our, their))) {
      return;
    }
    Set<String> names = new LinkedHashSet<>(their.properties().keySet());
    names.addAll(their.required());
    for (String name : names) {
      Schema property = our.properties().get(name);
      String key = inner + "." + name;
      if (property == null) {
        report.lacks(Kind.PROPERTIES, document.file(our.pointer()), key);
        find(our.pointer(), inner, "lacks the property '" + name + "'");
        continue;
      }
      report.described(Kind.PROPERTIES, document.file(our.pointer()), key);
      report.compare(
          document.file(property.pointer()), key, required(our, name), required(their, name));
      Schema published = their.properties().get(name);
      if (published != null) {
        compareDeprecation(key, property, published);
        compareNullable(key, List.of(property), List.of(published));
      }
    }
    for (String name : our.properties().keySet()) {
      if (!names.contains(name)) {
        find(our.pointer(), inner, "has the property '" + name + "' too much");
      }
    }
  }

  private static String required(Leaf leaf, String name) {
    return leaf.required().contains(name) ? "required" : "optional";
  }

  private void find(String pointer, String place, String difference) {
    report.add(new Finding(document.file(pointer), place, difference));
  }
}

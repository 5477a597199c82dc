package dev.aifunction.benchmarks.wire.jars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this module's dependencies depend on themselves, as Maven's dependency plugin wrote it. */
final class DependencyTree {

  /**
   * A node of the run time: white space, three for each level, then group, name, type, classifier
   * if there is one, version and scope.
   */
  private static final Pattern NODE =
      Pattern.compile(
          "(?<indent> *)\\(?(?<name>[^: ]+:[^: ]+):jar:(?:[^: ]+:)?(?<version>[^: ]+)"
              + ":(?:compile|runtime)\\b.*");

  private final Map<String, String> versions = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();

  /** Reads a tree, whose first line is the module itself. */
  DependencyTree(List<String> lines) {
    Deque<String> path = new ArrayDeque<>();
    for (String line : lines) {
      Matcher node = NODE.matcher(line);
      if (node.matches()) {
        int depth = node.group("indent").length() / 3;
        while (path.size() >= depth) {
          path.pop();
        }
        String name = node.group("name");
        if (!path.isEmpty()) {
          children.computeIfAbsent(path.element(), parent -> new ArrayList<>()).add(name);
        }
        if (!line.contains("omitted for")) {
          versions.put(name, node.group("version"));
        }
        path.push(name);
      }
    }
  }

  /** Reads this module's tree. */
  static DependencyTree ofThisModule() {
    try (InputStream in = DependencyTree.class.getResourceAsStream("/dependencies.txt")) {
      Objects.requireNonNull(in, "dependencies.txt, which the build writes");
      return new DependencyTree(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns these artifacts, each as {@code group:name}, and all that they need at run time.
   *
   * @return their versions, by their names
   * @throws IllegalArgumentException if this module does not depend on one of them
   */
  Map<String, String> closure(List<String> artifacts) {
    Map<String, String> closure = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(artifacts);
    while (!open.isEmpty()) {
      String name = open.remove();
      String version = versions.get(name);
      if (version == null) {
        throw new IllegalArgumentException("This module does not depend on " + name);
      }
      if (closure.put(name, version) == null) {
        open.addAll(children.getOrDefault(name, List.of()));
      }
    }
    return closure;
  }
}

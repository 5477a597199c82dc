package dev.aifunction.processor.fuzz;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Is a package of random sources.
 *
 * @param target the class with the functions, by its binary name
 * @param generated what the names of the generated classes begin with
 * @param files the sources by path
 * @param sound whether nothing is wrong with them
 */
record RandomSource(
    long seed,
    String packageName,
    String target,
    String generated,
    Map<String, String> files,
    boolean sound) {

  /** Returns the seed and all sources, to be printed. */
  @Override
  public String toString() {
    return files.entrySet().stream()
        .map(file -> "// " + file.getKey() + "\n" + file.getValue())
        .collect(Collectors.joining("\n", "// seed " + seed + "\n", ""));
  }
}

package dev.aifunction.samples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Is a document whose Java is not its own: a comment above each block names the source, by its path
 * in the project, that has the same code somewhere, whatever its indentation.
 *
 * <pre>{@code
 * <!-- excerpt: samples/src/main/java/dev/aifunction/samples/Demo.java -->
 * }</pre>
 */
record Document(String text) {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(?:<!-- excerpt: (\\S+) -->\n)?```java\n(.*?)^```");

  static Document at(Path file) {
    return new Document(read(file));
  }

  /** Returns the documents of the project, but those that are generated from compiled sources. */
  static List<Path> all() throws IOException {
    try (var files = Files.list(ROOT.resolve("docs"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("diagnostics.md") && !file.endsWith("types.md"))
          .sorted()
          .toList();
    }
  }

  /** Returns what is wrong with the blocks of Java, empty when nothing is. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    BLOCK.matcher(text).results().forEach(block -> check(block, problems));
    return problems;
  }

  private static void check(MatchResult block, List<String> problems) {
    String source = block.group(1);
    String code = block.group(2);
    if (source == null) {
      problems.add("No comment '<!-- excerpt: … -->' names the source of\n" + code);
    } else if (!Files.exists(ROOT.resolve(source))) {
      problems.add("There is no " + source);
    } else if (!dense(read(ROOT.resolve(source))).contains(dense(code))) {
      problems.add(source + " does not have\n" + code);
    }
  }

  private static String dense(String code) {
    return code.replaceAll("\\s+", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.aifunction.openapi.generator.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The differences that we want, as the table under {@code Where we differ} in the documents'
 * README: the finding between backticks, where a {@code *} stands for any text, and the reason.
 */
record Accepted(List<String> patterns) {
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| \\S.* \\|");

  Accepted {
    patterns = List.copyOf(patterns);
  }

  static Accepted read(Path readme) throws IOException {
    List<String> rows =
        Files.readAllLines(readme).stream()
            .dropWhile(line -> !line.startsWith("## Where we differ"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("#"))
            .toList();
    return new Accepted(
        rows.stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .toList());
  }

  boolean contains(Finding finding) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, finding));
  }

  /** The entries that no finding is an example of. */
  List<String> unused(Collection<Finding> findings) {
    return patterns.stream()
        .filter(pattern -> findings.stream().noneMatch(finding -> matches(pattern, finding)))
        .toList();
  }

  private static boolean matches(String pattern, Finding finding) {
    return finding.text().matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
  }
}

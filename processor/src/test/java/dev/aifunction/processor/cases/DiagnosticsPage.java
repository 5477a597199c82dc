package dev.aifunction.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Writes {@code docs/diagnostics.md} from the folders of the rules. */
final class DiagnosticsPage {
  private static final int WIDTH = 96;

  private static final String INTRODUCTION =
      """
      # Diagnostics

      Everything that the processor refuses, in the order of its catalogue: the rule, the message as the
      compiler prints it under the line that it points at, and the same source with the way out taken. A
      *note* breaks no build. Package and imports are left out; `/* 3 times: C%d, */` is short for
      `C0, C1, C2,`.

      A test makes this page from `processor/src/test/resources/cases/rules`, where both sources are
      compiled by javac and by ECJ.
      """;

  private DiagnosticsPage() {}

  /** Returns the whole page. */
  static String text() {
    List<RuleFolder> rules = RuleFolder.all();
    String contents =
        rules.stream()
            .map(rule -> rule.code().code())
            .map(code -> "- [" + code + "](#" + code + ")\n")
            .collect(Collectors.joining());
    return INTRODUCTION
        + "\n"
        + contents
        + rules.stream().map(DiagnosticsPage::section).collect(Collectors.joining());
  }

  private static String section(RuleFolder rule) {
    String code = rule.code().code();
    String head = "\n<a id=\"" + code + "\"></a>\n\n## " + code + "\n\n" + rule.rule() + "\n";
    if (rule.message().isPresent()) {
      return head + fence("", String.join("\n", wrapped(rule.message().get(), WIDTH)));
    }
    return head + "\nWrong:\n" + example(rule.wrong()) + "\nRight:\n" + example(rule.right());
  }

  private static String example(Path folder) {
    return Cases.sources(folder).stream()
            .filter(DiagnosticsPage::isTheUsers)
            .map(file -> fence("java", source(file)))
            .collect(Collectors.joining())
        + library(folder.resolve("library"))
        + resources(folder.resolve("resources"));
  }

  private static String fence(String language, String text) {
    return "\n```" + language + "\n" + text.strip() + "\n```\n";
  }

  /** Whether a file is not a stand-in for a class of a library. */
  private static boolean isTheUsers(Path file) {
    return lines(file).contains("package cases;");
  }

  private static String library(Path folder) {
    return Files.isDirectory(folder)
        ? "\nIn a library:\n"
            + Cases.sources(folder).stream()
                .map(file -> fence("java", source(file)))
                .collect(Collectors.joining())
        : "";
  }

  private static String resources(Path folder) {
    if (!Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(
              file ->
                  "\n`src/main/resources/"
                      + folder.relativize(file).toString().replace('\\', '/')
                      + "`:\n"
                      + fence("", String.join("\n", lines(file))))
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a source without package and imports, each message under the line it belongs to. */
  private static String source(Path file) {
    List<String> shown = new ArrayList<>();
    List<CaseCompiler.Message> pending = new ArrayList<>();
    for (String line : lines(file)) {
      Optional<CaseCompiler.Message> mark = Marks.ofLine("", line);
      if (mark.isPresent()) {
        pending.add(mark.get());
      } else if (!line.startsWith("package ") && !line.startsWith("import ")) {
        shown.add(line);
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        pending.forEach(message -> shown.addAll(comment(message, indent)));
        pending.clear();
      }
    }
    return String.join("\n", shown);
  }

  private static List<String> comment(CaseCompiler.Message message, String indent) {
    String kind = message.kind() == Diagnostic.Kind.ERROR ? "error: " : "note: ";
    List<String> lines = wrapped(kind + message.text(), WIDTH - indent.length() - 3);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> indent + "// " + (i == 0 ? "" : " ".repeat(kind.length())) + lines.get(i))
        .toList();
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() + word.length() >= width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

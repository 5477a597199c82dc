package dev.aifunction.processor.cases;

import dev.aifunction.processor.report.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Is the folder of a rule: {@code rule.md} says it, {@code wrong} breaks it as briefly as possible,
 * and {@code right} is the same with the way out taken; what both need from class files is in their
 * folders {@code library}. What no source alone can break has an example of its message in {@code
 * message.txt}.
 */
record RuleFolder(ProblemCode code, Path path) {

  /** Returns the folders of all rules, in the order of the catalogue. */
  static List<RuleFolder> all() {
    return Stream.of(ProblemCode.values())
        .map(code -> new RuleFolder(code, Cases.ROOT.resolve("rules").resolve(code.code())))
        .toList();
  }

  /** Returns those that sources can break; the others have a {@code message.txt} instead. */
  static List<RuleFolder> withExamples() {
    return all().stream().filter(rule -> rule.message().isEmpty()).toList();
  }

  boolean exists() {
    return Files.exists(path.resolve("rule.md"));
  }

  Path wrong() {
    return path.resolve("wrong");
  }

  Path right() {
    return path.resolve("right");
  }

  /** Returns the rule in a sentence or two. */
  String rule() {
    return read("rule.md");
  }

  /** Returns the example of a message that no source causes. */
  Optional<String> message() {
    return Files.exists(path.resolve("message.txt"))
        ? Optional.of(read("message.txt"))
        : Optional.empty();
  }

  private String read(String file) {
    try {
      return Files.readString(path.resolve(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

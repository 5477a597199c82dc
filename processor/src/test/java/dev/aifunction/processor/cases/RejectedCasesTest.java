package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles {@code rejected/<case>}: the errors are exactly those that stand in comments above their
 * lines, {@code // ERROR: [Code] message}.
 */
class RejectedCasesTest {
  private static final String MARK = "// ERROR: ";

  /** Those of {@code LimitCasesTest} and {@code RoundsTest}: no short source causes them. */
  private static final Set<ProblemCode> ELSEWHERE =
      EnumSet.of(
          ProblemCode.INTERNAL_ERROR,
          ProblemCode.LONG_DESCRIPTION,
          ProblemCode.SCHEMA_TOO_LARGE,
          ProblemCode.CONSTANT_TOO_LARGE,
          ProblemCode.TOO_MANY_TOOLS);

  @TempDir Path work;

  /** An error as the comment says and as the compiler prints it. */
  private record Expected(String file, long line, String text) {}

  @TestFactory
  Stream<DynamicTest> javac() {
    return cases(CaseCompiler.JAVAC);
  }

  @TestFactory
  Stream<DynamicTest> ecj() {
    return cases(CaseCompiler.ECJ);
  }

  @Test
  void everyCodeHasItsCase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path folder : Cases.of("rejected")) {
      expected(folder).forEach(error -> all.append(error.text()).append('\n'));
    }
    List<ProblemCode> missing =
        Stream.of(ProblemCode.values())
            .filter(code -> !ELSEWHERE.contains(code))
            .filter(code -> all.indexOf("[" + code.code() + "]") < 0)
            .toList();

    assertThat(missing).isEmpty();
  }

  private Stream<DynamicTest> cases(CaseCompiler compiler) {
    return Cases.of("rejected").stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), () -> check(compiler, folder)));
  }

  private void check(CaseCompiler compiler, Path folder) throws IOException {
    CaseCompiler.Result result =
        compiler.compile(
            Cases.sources(folder), folder.resolve("resources"), work.resolve(folder.getFileName()));

    List<Expected> actual =
        result.errors().stream()
            .filter(error -> error.text().contains("[AiFunction")) // not what follows from them
            .map(error -> new Expected(error.file(), error.line(), error.text()))
            .sorted(order())
            .toList();
    List<Expected> expected = expected(folder);
    assertThat(expected).isNotEmpty();
    if (compiler == CaseCompiler.ECJ) {
      assertThat(texts(actual)).isEqualTo(texts(expected));
      // ECJ's messager knows no lines of records, their components and enum constants.
      assertThat(expected).containsAll(actual.stream().filter(e -> e.line() > 0).toList());
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  private static List<String> texts(List<Expected> errors) {
    return errors.stream().map(Expected::text).sorted().toList();
  }

  private static List<Expected> expected(Path folder) throws IOException {
    List<Expected> expected = new ArrayList<>();
    for (Path file : Cases.sources(folder)) {
      List<String> lines = Files.readAllLines(file);
      List<String> pending = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (line.startsWith(MARK)) {
          pending.add(line.substring(MARK.length()));
        } else if (!pending.isEmpty()) {
          for (String text : pending) {
            expected.add(new Expected(file.getFileName().toString(), i + 1, text));
          }
          pending.clear();
        }
      }
    }
    return expected.stream().sorted(order()).toList();
  }

  private static Comparator<Expected> order() {
    return Comparator.comparing(Expected::file)
        .thenComparingLong(Expected::line)
        .thenComparing(Expected::text);
  }
}

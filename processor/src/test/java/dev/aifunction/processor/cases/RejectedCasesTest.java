package dev.aifunction.processor.cases;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles {@code rejected/<case>}: the errors and notes are exactly those that stand in comments
 * above their lines.
 */
class RejectedCasesTest {
  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> javac() {
    return cases(CaseCompiler.JAVAC);
  }

  @TestFactory
  Stream<DynamicTest> ecj() {
    return cases(CaseCompiler.ECJ);
  }

  private Stream<DynamicTest> cases(CaseCompiler compiler) {
    return Cases.of("rejected").stream()
        .map(
            folder -> {
              String name = folder.getFileName().toString();
              return DynamicTest.dynamicTest(
                  name, () -> Marks.check(compiler, folder, work.resolve(name)));
            });
  }
}

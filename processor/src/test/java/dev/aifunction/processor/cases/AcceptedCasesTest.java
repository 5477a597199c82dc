package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles {@code accepted/<case>/in} without a warning, and compares what is generated with {@code
 * accepted/<case>/out} as text.
 *
 * <p>{@code mvn test -pl processor -Dgoldens=write} rewrites the goldens; read their diff.
 */
class AcceptedCasesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("goldens"));

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
    return Cases.of("accepted").stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), () -> check(compiler, folder)));
  }

  private void check(CaseCompiler compiler, Path folder) throws IOException {
    CaseCompiler.Result result =
        compiler.compile(
            Cases.sources(folder.resolve("in")),
            folder.resolve("resources"),
            work.resolve(folder.getFileName()));

    assertThat(result.messages())
        .as("messages of " + compiler)
        .allMatch(message -> message.kind() == Diagnostic.Kind.NOTE);
    Path out = folder.resolve("out");
    if (WRITE) {
      if (compiler == CaseCompiler.JAVAC) {
        rewrite(out, result.generated());
      }
      return;
    }
    Map<String, String> golden = CaseCompiler.read(Files.createDirectories(out));
    assertThat(result.generated().keySet()).isEqualTo(golden.keySet());
    golden.forEach(
        (file, source) -> assertThat(result.generated().get(file)).as(file).isEqualTo(source));
  }

  private static void rewrite(Path out, Map<String, String> generated) throws IOException {
    Files.createDirectories(out);
    for (Path old : Cases.sources(out)) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(out.resolve(file.getKey()), file.getValue());
    }
  }
}

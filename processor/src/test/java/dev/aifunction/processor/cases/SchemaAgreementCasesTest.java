package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.processor.fuzz.Agreement;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the schemas of every accepted case against the code that reads their values. */
class SchemaAgreementCasesTest {
  private static final int VALUES = 10;

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> schemasAndReadersAllowTheSame() {
    return Cases.of("accepted").stream()
        .filter(folder -> !hasAliases(folder)) // which readers take, and no schema lists
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static boolean hasAliases(Path folder) {
    return Cases.sources(folder.resolve("in")).stream()
        .anyMatch(
            source -> {
              try {
                return Files.readString(source).contains("@JsonAlias");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private void check(Path folder) throws Exception {
    try (LoadedCase loaded = LoadedCase.of(folder, work.resolve(folder.getFileName()))) {
      for (Toolset toolset : loaded.toolsets()) {
        assertThat(Agreement.disagreements(toolset, 1, VALUES)).isEmpty();
      }
    }
  }
}

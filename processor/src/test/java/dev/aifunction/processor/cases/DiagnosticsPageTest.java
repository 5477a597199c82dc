package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Compares {@code docs/diagnostics.md} with what its sources say; {@code mvn test -pl processor -am
 * -Dgoldens=write} rewrites it.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md").toAbsolutePath().normalize();

  @Test
  void theCommittedPageIsCurrent() throws IOException {
    if ("write".equals(System.getProperty("goldens"))) {
      Files.writeString(PAGE, DiagnosticsPage.text());
    }

    assertThat(Files.readString(PAGE)).isEqualTo(DiagnosticsPage.text());
  }
}

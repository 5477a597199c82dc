package dev.aifunction.openapi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Holds every request against the published document, where that lies beside the project. */
@Timeout(120)
class PublishedRequestsTest {
  private static final Path PUBLISHED = Path.of("../../../shared/openai/openapi.json");

  @Test
  void refusesARequestOnlyByMistake() throws IOException, ReflectiveOperationException {
    assumeTrue(Files.exists(PUBLISHED), "the published document is not at " + PUBLISHED);
    PublishedDocument published = new PublishedDocument(Files.readString(PUBLISHED));
    Set<String> findings = new TreeSet<>();
    for (OperationCall call : OperationCall.all()) {
      Operation operation = call.operation();
      for (String finding : published.findings(operation, Exchange.of(call).request())) {
        findings.add(operation.id() + ": " + finding);
      }
    }

    PublishedMistakes.BY_REASON.forEach(
        (reason, known) -> {
          assertThat(findings).as("no longer so: %s", reason).containsAll(known);
          known.forEach(findings::remove);
        });
    assertThat(findings).isEmpty();
  }
}

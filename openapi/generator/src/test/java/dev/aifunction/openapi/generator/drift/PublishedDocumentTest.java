package dev.aifunction.openapi.generator.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds our documents against the published one, where that lies beside the project. */
class PublishedDocumentTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path PUBLISHED = ROOT.resolve("../shared/openai/openapi.json");

  /** How much is described. The figures only rise. */
  private static final Map<Kind, Integer> DESCRIBED =
      Map.of(
          Kind.OPERATIONS, 104,
          Kind.PROPERTIES, 2514,
          Kind.VALUES, 1711,
          Kind.EVENTS, 93);

  @Test
  void differsFromOurDocumentsOnlyWhereTheReadmeSaysWhy() throws IOException {
    assumeTrue(Files.exists(PUBLISHED), "the published document is not at " + PUBLISHED);
    Drift drift = Drift.of(ROOT.resolve("openapi/spec"), Drift.load(PUBLISHED.toString()));

    assertThat(drift.open()).as("mend these, or accept them in openapi/spec/README.md").isEmpty();
    assertThat(drift.problems("")).isEmpty();
    assertThat(drift.accepted().patterns()).hasSizeLessThanOrEqualTo(40);
    Map<Kind, Integer> described = new EnumMap<>(Kind.class);
    DESCRIBED.keySet().forEach(kind -> described.put(kind, drift.report().described(kind)));
    assertThat(described)
        .as("what is described: a figure that rose is to be written into this test")
        .isEqualTo(DESCRIBED);
  }
}

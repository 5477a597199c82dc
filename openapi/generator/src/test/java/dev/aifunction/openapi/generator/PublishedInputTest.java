package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.published.Adopt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the published document through all stages of the preprocessor, where it lies beside the
 * project: nothing of it is refused.
 */
class PublishedInputTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path PUBLISHED = ROOT.resolve("../shared/openai/openapi.json");

  private static ObjectNode published;
  private static Document ours;

  @BeforeAll
  static void load() throws IOException {
    assumeTrue(Files.exists(PUBLISHED), "the published document is not at " + PUBLISHED);
    published = (ObjectNode) new JsonMapper().readTree(Files.readString(PUBLISHED));
    ours = Bundler.bundle(ROOT.resolve("openapi/spec"));
  }

  @Test
  void takesTheOperationsThatOursDescribe() {
    Description description = process(Adopt.adopt(published, ours, false));

    assertThat(description.operations().stream().map(Operation::id))
        .containsExactlyInAnyOrderElementsOf(
            ours.root().path("paths").findValuesAsString("operationId"));
  }

  @Test
  void takesAllOperations() {
    Description description = process(Adopt.adopt(published, ours, true));

    assertThat(description.operations())
        .hasSameSizeAs(published.path("paths").findValuesAsString("operationId"));
  }

  @Test
  void leavesThePublishedDocumentAsItIs() {
    JsonNode before = published.deepCopy();

    Adopt.adopt(published, ours, false);

    assertThat(published).isEqualTo(before);
  }

  private static Description process(ObjectNode adopted) {
    Document normalized = Normalizer.normalize(ours.withRoot(adopted));
    Description description = DescriptionReader.read(normalized);
    ObjectNode annotated = Annotator.annotate(normalized, description, "test");
    assertThat(annotated.at("/components/schemas").size())
        .isGreaterThanOrEqualTo(description.components().size());
    return description;
  }
}

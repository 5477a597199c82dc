package dev.aifunction.openapi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the examples of the published document, where that lies beside the project, with the
 * generated types, and writes them again.
 */
class PublishedExamplesTest {
  private static final Path PUBLISHED = Path.of("../../../shared/openai/openapi.json");

  /** The examples that cannot be read, and why. */
  private static final Map<String, String> UNREADABLE =
      Map.of(
          "/components/schemas/GraderPython/x-oaiMeta/example",
          "has a text over several lines as Python writes it",
          "/components/schemas/GraderScoreModel/x-oaiMeta/example",
          "has a text in parts as Python writes it",
          "/paths/~1fine_tuning~1jobs/post/x-oaiMeta/examples/5/response",
          "says None where JSON says null",
          "/components/schemas/ResponseQueuedEvent/x-oaiMeta/example",
          "has a time in words where its schema has seconds",
          "/paths/~1vector_stores~1{vector_store_id}~1search/post/x-oaiMeta/examples/response",
          "has a text where its schema has an array");

  /** How many examples there are for the types of the client. It only rises. */
  private static final int LEAST = 473;

  private static Client client;
  private static List<Example> examples;

  @BeforeAll
  static void collect() throws IOException {
    assumeTrue(Files.exists(PUBLISHED), "the published document is not at " + PUBLISHED);
    client = Client.load();
    String published = Files.readString(PUBLISHED);
    examples = PublishedExamples.collect(new JsonMapper().readTree(published), client);
  }

  @Test
  void losesNothingAndReadsAllButTheBrokenOnes() {
    List<String> lossy = new ArrayList<>();
    Map<String, String> unreadable = new LinkedHashMap<>();
    for (Example example : examples) {
      Optional<String> json = Repair.json(example.json());
      if (json.isEmpty()) {
        unreadable.put(example.place(), "is no JSON");
        continue;
      }
      try {
        String written = client.roundTrip(example.component(), json.get());
        if (!SameJson.same(written, json.get())) {
          lossy.add(example.place());
        }
      } catch (RuntimeException e) {
        unreadable.put(example.place(), e.toString());
      }
    }

    assertThat(lossy).isEmpty();
    assertThat(unreadable.keySet())
        .as("%s", unreadable)
        .containsExactlyInAnyOrderElementsOf(
            examples.stream().map(Example::place).filter(UNREADABLE::containsKey).toList());
  }

  @Test
  void findsExamplesOfEveryKind() {
    assertThat(examples.size()).isGreaterThanOrEqualTo(LEAST);
    assertThat(examples)
        .extracting(Example::kind)
        .contains("requests", "answers", "events", "components", "properties");
  }

  @Test
  void mendsFewExamples() {
    assertThat(examples)
        .filteredOn(example -> !Repair.isJson(example.json()))
        .hasSizeLessThan(examples.size() / 8);
  }
}

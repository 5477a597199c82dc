package dev.aifunction.openapi.generator.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {
  @TempDir Path folder;
  private Path documents;
  private Path published;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("spec"));
    String head = "openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {Level: {type: string, enum: ";
    Files.writeString(documents.resolve("a.yaml"), head + "[low, own]}}}\n");
    published = Files.writeString(folder.resolve("published.yaml"), head + "[low, high]}}}\n");
  }

  @Test
  void isContentWhenEveryDifferenceIsAccepted() throws IOException {
    Drift drift =
        drift(
            """
            ## Where we differ from it, and why

            | difference | why |
            |---|---|
            | `Level: lacks *` | It is not so. |
            | `Level: has the value 'own' too much` | It is. |
            """);

    assertThat(drift.problems("values=1,operations=0")).isEmpty();
    assertThat(drift.report().text(drift.accepted()))
        .isEqualTo("a.yaml: 1 of 2 enum values\n0 operations of other areas are not described\n");
  }

  @Test
  void complainsOfOpenDifferencesNeedlessEntriesAndFigures() throws IOException {
    Drift drift =
        drift(
            """
            ## Where we differ

            | `Level: lacks *` | It is not so. |
            | `Level: is *` | |
            | `Level: was *` | It was. |

            ## Another

            | `Level: *` | No part of the table. |
            """);

    assertThat(drift.problems("values=2"))
        .containsExactly(
            "1 differences are neither mended nor accepted in the README",
            "No longer a difference, to be taken off the README: Level: was *",
            "1 enum values are described, not 2");
    assertThat(drift.report().text(drift.accepted()))
        .contains("  a.yaml: Level: has the value 'own' too much\n")
        .doesNotContain("lacks");
  }

  @Test
  void showsWhatIsWrongInADocumentOfWhichNothingIsPublished() throws IOException {
    Files.writeString(
        documents.resolve("own.yaml"),
        "openapi: 3.1.0\npaths: {/own: {get: {operationId: getOwn}}}\ncomponents: {}\n");

    Drift drift = drift("");

    assertThat(drift.report().text(drift.accepted()))
        .contains("own.yaml: nothing that is published\n")
        .contains("  own.yaml: getOwn: is an operation too much\n");
  }

  @Test
  void saysWhichArgumentsItNeeds() {
    assertThatThrownBy(() -> Drift.main(new String[] {"one"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("<our documents> <published file or URL>");
  }

  private Drift drift(String readme) throws IOException {
    Files.writeString(documents.resolve("README.md"), readme);
    return Drift.of(documents, Drift.load(published.toString()));
  }
}

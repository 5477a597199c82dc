package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreprocessTest {
  @TempDir Path folder;
  private Path whole;
  private Path bundle;
  private Path annotated;

  @BeforeEach
  void nameOutputs() {
    whole = folder.resolve("whole.json");
    bundle = folder.resolve("bundle.json");
    annotated = folder.resolve("annotated.json");
  }

  @Test
  void writesThePlainAndTheAnnotatedDocument() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("spec"));
    Files.writeString(
        documents.resolve("a.yaml"),
        Documents.schemas("Level: {type: string, description: How much., enum: [low]}"));
    Files.writeString(documents.resolve("README.md"), "no document");
    Path template = Files.writeString(folder.resolve("enum.mustache"), "one");

    run(documents, template);
    String first = Files.readString(annotated);
    assertThat(Files.readString(bundle)).contains("\"enum\"").doesNotContain("x-enum", "How much.");
    assertThat(Files.readString(whole)).contains("\"enum\"", "How much.").doesNotContain("x-enum");
    assertThat(first).contains("\"x-enum\"", "LOW", "How much.");

    run(documents, template);
    assertThat(Files.readString(annotated)).isEqualTo(first);

    Files.writeString(template, "two");
    run(documents, template);
    assertThat(Files.readString(annotated)).isNotEqualTo(first);
  }

  @Test
  void runsAgainOnlyWhenSomethingChanged() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("spec"));
    Path document = documents.resolve("a.yaml");
    Files.writeString(document, Documents.schemas("Level: {type: string, enum: [low]}"));
    Path template = Files.writeString(folder.resolve("enum.mustache"), "one");
    run(documents, template);

    Files.writeString(bundle, "untouched");
    run(documents, template);
    assertThat(bundle).hasContent("untouched");

    Files.writeString(document, Documents.schemas("Level: {type: string, enum: [high]}"));
    run(documents, template);
    assertThat(Files.readString(bundle)).contains("high");

    Files.delete(annotated);
    run(documents, template);
    assertThat(Files.readString(annotated)).contains("HIGH");
  }

  @Test
  void saysWhichArgumentsItNeeds() {
    assertThatThrownBy(() -> Preprocess.main(new String[] {"one"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("<documents> <bundle> <bundle for machines> <annotated>");
  }

  private void run(Path documents, Path template) throws IOException {
    Preprocess.main(
        Stream.of(documents, whole, bundle, annotated, template)
            .map(Path::toString)
            .toArray(String[]::new));
  }
}

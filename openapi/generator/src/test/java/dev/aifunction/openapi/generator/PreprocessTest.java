package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreprocessTest {
  @TempDir Path folder;

  @Test
  void writesThePlainAndTheAnnotatedDocument() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("spec"));
    Files.writeString(
        documents.resolve("a.yaml"),
        Documents.schemas("Level: {type: string, description: How much., enum: [low]}"));
    Files.writeString(documents.resolve("README.md"), "no document");
    Path bundle = folder.resolve("bundle.json");
    Path annotated = folder.resolve("annotated.json");
    Path template = Files.writeString(folder.resolve("enum.mustache"), "one");

    run(documents, bundle, annotated, template);
    String first = Files.readString(annotated);
    assertThat(Files.readString(bundle)).contains("\"enum\"").doesNotContain("x-enum", "How much.");
    assertThat(first).contains("\"x-enum\"", "LOW", "How much.");

    run(documents, bundle, annotated, template);
    assertThat(Files.readString(annotated)).isEqualTo(first);

    Files.writeString(template, "two");
    run(documents, bundle, annotated, template);
    assertThat(Files.readString(annotated)).isNotEqualTo(first);
  }

  @Test
  void runsAgainOnlyWhenSomethingChanged() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("spec"));
    Path document = documents.resolve("a.yaml");
    Files.writeString(document, Documents.schemas("Level: {type: string, enum: [low]}"));
    Path bundle = folder.resolve("bundle.json");
    Path annotated = folder.resolve("annotated.json");
    Path template = Files.writeString(folder.resolve("enum.mustache"), "one");
    run(documents, bundle, annotated, template);

    Files.writeString(bundle, "untouched");
    run(documents, bundle, annotated, template);
    assertThat(bundle).hasContent("untouched");

    Files.writeString(document, Documents.schemas("Level: {type: string, enum: [high]}"));
    run(documents, bundle, annotated, template);
    assertThat(Files.readString(bundle)).contains("high");

    Files.delete(annotated);
    run(documents, bundle, annotated, template);
    assertThat(Files.readString(annotated)).contains("HIGH");
  }

  @Test
  void saysWhichArgumentsItNeeds() {
    assertThatThrownBy(() -> Preprocess.main(new String[] {"one"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("<documents> <bundle> <annotated>");
  }

  private static void run(Path documents, Path bundle, Path annotated, Path template)
      throws IOException {
    Preprocess.main(
        new String[] {
          documents.toString(), bundle.toString(), annotated.toString(), template.toString()
        });
  }
}

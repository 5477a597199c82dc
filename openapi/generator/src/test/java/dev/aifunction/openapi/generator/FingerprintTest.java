package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path folder;
  private Path template;
  private String before;

  @BeforeEach
  void writeATemplate() throws IOException {
    template = folder.resolve("templates/object.mustache");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "one");
    before = Fingerprint.of(List.of(folder));
  }

  @Test
  void staysWithTheFiles() throws IOException {
    assertThat(Fingerprint.of(List.of(folder))).isEqualTo(before);
  }

  @Test
  void changesWithWhatAFileSays() throws IOException {
    Files.writeString(template, "two");

    assertThat(Fingerprint.of(List.of(folder))).isNotEqualTo(before);
  }

  @Test
  void changesWithTheNameOfAFile() throws IOException {
    Files.move(template, template.resolveSibling("enum.mustache"));

    assertThat(Fingerprint.of(List.of(folder))).isNotEqualTo(before);
  }

  @Test
  void changesWithEachOfSeveralInputs() throws IOException {
    Path pom = Files.writeString(folder.resolve("pom.xml"), "one");
    String both = Fingerprint.of(List.of(template, pom));

    Files.writeString(pom, "two");
    assertThat(Fingerprint.of(List.of(template, pom))).isNotEqualTo(both);
  }
}

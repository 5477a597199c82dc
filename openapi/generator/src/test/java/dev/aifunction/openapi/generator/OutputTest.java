package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OutputTest {
  @TempDir Path folder;

  @Test
  void touchesAFileOnlyWhenItsTextChanges() throws IOException {
    ObjectNode document = new JsonMapper().createObjectNode().put("a", 1);
    Path file = folder.resolve("deep/a.json");
    Output.write(file, document);
    FileTime longAgo = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(file, longAgo);

    Output.write(file, document);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);

    Output.write(file, document.put("a", 2));
    assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(longAgo);
    assertThat(Files.readString(file)).isEqualTo("{\n  \"a\" : 2\n}\n");
  }

  @Test
  void theFingerprintChangesWithEveryInput() throws IOException {
    Path template = folder.resolve("templates/object.mustache");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "one");
    String before = Fingerprint.of(List.of(folder));

    assertThat(Fingerprint.of(List.of(folder))).isEqualTo(before);
    Files.writeString(template, "two");
    assertThat(Fingerprint.of(List.of(folder))).isNotEqualTo(before);
  }
}

package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
}

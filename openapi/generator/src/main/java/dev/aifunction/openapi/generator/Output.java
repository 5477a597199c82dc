package dev.aifunction.openapi.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a document as JSON, and leaves a file alone that already says the same. */
final class Output {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Output() {}

  static void write(Path file, JsonNode document) throws IOException {
    String text = JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
  }
}

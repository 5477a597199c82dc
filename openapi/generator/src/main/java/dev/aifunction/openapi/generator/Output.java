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
  private static final ObjectMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final ObjectMapper COMPACT = new JsonMapper();

  private Output() {}

  /** Writes for readers. */
  static void write(Path file, JsonNode document) throws IOException {
    write(file, PRETTY.writeValueAsString(document).replace("\r\n", "\n") + "\n");
  }

  /** Writes without blanks. */
  static void writeCompact(Path file, JsonNode document) throws IOException {
    write(file, COMPACT.writeValueAsString(document));
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
  }
}

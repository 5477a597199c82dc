package dev.aifunction.openapi.generator.published;

import dev.aifunction.openapi.generator.Bundler;
import dev.aifunction.openapi.generator.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The command that makes a folder of documents of ours out of a published one. */
public final class Adopt {
  private static final ObjectMapper JSON = new JsonMapper();

  private Adopt() {}

  /**
   * Writes the folder anew.
   *
   * @param arguments the published document as JSON, the folder of our documents, the folder to
   *     write, and {@code true} for all operations instead of those that ours describe
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException(
          "<published document> <our documents> <documents to write> <all operations?>");
    }
    Path folder = Path.of(arguments[2]);
    JsonNode published = JSON.readTree(Files.readString(Path.of(arguments[0])));
    Document ours = Bundler.bundle(Path.of(arguments[1]));
    JsonNode adopted = adopt((ObjectNode) published, ours, Boolean.parseBoolean(arguments[3]));
    Files.createDirectories(folder);
    // JSON is YAML.
    Files.writeString(folder.resolve("published.yaml"), JSON.writeValueAsString(adopted) + "\n");
  }

  /** A published document with the operations of ours or all, and the components of our names. */
  public static ObjectNode adopt(ObjectNode published, Document ours, boolean all) {
    Set<String> operations = new LinkedHashSet<>();
    if (!all) {
      ours.root()
          .path("paths")
          .forEach(
              path ->
                  path.forEach(
                      operation -> operations.add(operation.path("operationId").asString(""))));
    }
    Set<String> components = new LinkedHashSet<>(ours.schemas().propertyNames());
    return Adoption.adopt(published, operations, components);
  }
}

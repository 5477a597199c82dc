package dev.aifunction.mock.document;

import dev.aifunction.openapi.http.OpenApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the mock's own answers against our document, with the same check as requests. */
public final class Answers {
  private static final ApiDocument DOCUMENT = ApiDocument.bundled(JsonMapper.shared());
  private static final Map<String, JsonNode> CONTENTS = contents();

  private Answers() {}

  private static Map<String, JsonNode> contents() {
    Map<String, JsonNode> contents = new HashMap<>();
    try (InputStream stream = OpenApiDocument.open()) {
      for (JsonNode path : JsonMapper.shared().readTree(stream).path("paths")) {
        for (JsonNode operation : path) {
          contents.put(
              operation.path("operationId").asString(""),
              operation.path("responses").path("200").path("content"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /**
   * Checks an answer.
   *
   * @throws ApiError when it is no instance of the schema {@code component}
   */
  public static void check(JsonNode answer, String component) {
    new SchemaCheck(DOCUMENT).check(answer, DOCUMENT.component(component), "");
  }

  /**
   * Checks what an operation answered: a document, or one event of a stream.
   *
   * @throws ApiError when it is none of what the operation answers
   */
  public static void check(JsonNode answer, String operation, String contentType) {
    JsonNode content = CONTENTS.get(operation);
    if (!content.isMissingNode()) {
      new SchemaCheck(DOCUMENT).check(answer, content.path(contentType).path("schema"), "");
    }
  }
}

package dev.aifunction.mock.document;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the mock's own answers against the document, with the same check as requests. */
public final class Answers {
  private static final ApiDocument DOCUMENT = ApiDocument.bundled(JsonMapper.shared());

  private Answers() {}

  /**
   * Checks an answer.
   *
   * @throws ApiError when it is no instance of the schema {@code component}
   */
  public static void check(JsonNode answer, String component) {
    new SchemaCheck(DOCUMENT).check(answer, DOCUMENT.component(component), "");
  }
}

package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of requests. */
final class RequestBody {
  private RequestBody() {}

  /**
   * Returns the document that a body is.
   *
   * @throws ApiError 400 for a body that is empty or no JSON
   */
  static JsonNode parse(JsonMapper json, String body) {
    try {
      JsonNode document = json.readTree(body);
      if (!document.isMissingNode()) {
        return document;
      }
    } catch (JacksonException e) {
      throw ApiError.badRequest(
          null, null, "The body of the request is not valid JSON: " + e.getOriginalMessage());
    }
    throw ApiError.badRequest(null, null, "The request has no body; it must be JSON.");
  }
}

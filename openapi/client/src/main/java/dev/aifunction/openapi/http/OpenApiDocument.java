package dev.aifunction.openapi.http;

import java.io.InputStream;

/** Is the description of the API that this client was generated from. */
public final class OpenApiDocument {
  private OpenApiDocument() {}

  /**
   * Opens the document: OpenAPI 3.1 as JSON, all areas in one, for machines: it has no examples.
   */
  public static InputStream open() {
    InputStream document = OpenApiDocument.class.getResourceAsStream("openapi.json");
    if (document == null) {
      throw new IllegalStateException("The artifact aifunction-openapi lacks its document");
    }
    return document;
  }
}

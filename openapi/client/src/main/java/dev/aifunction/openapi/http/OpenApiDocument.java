package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;

/** Is the description of the API that this client was generated from. */
public final class OpenApiDocument {
  private OpenApiDocument() {}

  /**
   * Opens the document: OpenAPI 3.1 as JSON, all areas in one, for machines: it has no examples.
   *
   * @return the document, to be closed
   */
  public static InputStream open() {
    URL document = OpenApiDocument.class.getResource("openapi.json");
    if (document == null) {
      throw new IllegalStateException("The artifact aifunction-openapi lacks its document");
    }
    try {
      URLConnection connection = document.openConnection();
      // A jar that Java keeps open for all is closed by the first class loader that is.
      connection.setUseCaches(false);
      return connection.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException("The API's document cannot be read", e);
    }
  }
}

package dev.aifunction.openapi.http;

/** The API failed: status 500 and above. */
public final class ServerException extends OpenAiException {
  private static final long serialVersionUID = 1;

  ServerException(Failure failure) {
    super(failure);
  }
}

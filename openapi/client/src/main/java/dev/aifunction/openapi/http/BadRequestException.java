package dev.aifunction.openapi.http;

/** The API refused the request as it is: status 400. */
public final class BadRequestException extends OpenAiException {
  private static final long serialVersionUID = 1;

  BadRequestException(Failure failure) {
    super(failure);
  }
}

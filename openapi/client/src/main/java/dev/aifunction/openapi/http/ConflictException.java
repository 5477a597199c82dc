package dev.aifunction.openapi.http;

/** Something else changed the same thing at the same time: status 409. */
public final class ConflictException extends OpenAiException {
  private static final long serialVersionUID = 1;

  ConflictException(Failure failure) {
    super(failure);
  }
}

package dev.aifunction.openapi.http;

/** There is no such thing, or no such model: status 404. */
public final class NotFoundException extends OpenAiException {
  private static final long serialVersionUID = 1;

  NotFoundException(Failure failure) {
    super(failure);
  }
}

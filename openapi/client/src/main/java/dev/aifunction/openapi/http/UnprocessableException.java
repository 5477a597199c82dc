package dev.aifunction.openapi.http;

/** The request is well-formed and still makes no sense: status 422. */
public final class UnprocessableException extends OpenAiException {
  private static final long serialVersionUID = 1;

  UnprocessableException(Failure failure) {
    super(failure);
  }
}

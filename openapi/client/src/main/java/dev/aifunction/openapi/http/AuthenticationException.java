package dev.aifunction.openapi.http;

/** The API does not know the key: status 401. */
public final class AuthenticationException extends OpenAiException {
  private static final long serialVersionUID = 1;

  AuthenticationException(Failure failure) {
    super(failure);
  }
}

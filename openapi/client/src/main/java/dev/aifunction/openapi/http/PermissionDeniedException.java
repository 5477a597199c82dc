package dev.aifunction.openapi.http;

/** The key may not do this: status 403. */
public final class PermissionDeniedException extends OpenAiException {
  private static final long serialVersionUID = 1;

  PermissionDeniedException(Failure failure) {
    super(failure);
  }
}

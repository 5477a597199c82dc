package dev.aifunction.openapi.http;

/** The caller asks too often, or has used up the quota: status 429. */
public final class RateLimitException extends OpenAiException {
  private static final long serialVersionUID = 1;

  RateLimitException(Failure failure) {
    super(failure);
  }
}

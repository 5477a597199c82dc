package dev.aifunction.openapi.http;

import org.jspecify.annotations.Nullable;

/** The answer did not arrive in time. */
public final class ApiTimeoutException extends OpenAiException {
  private static final long serialVersionUID = 1;

  /** Says what was not done in time. */
  public ApiTimeoutException(String message) {
    this(message, 1, null);
  }

  ApiTimeoutException(String message, int attempts, @Nullable Throwable cause) {
    super(Failure.withoutAnswer(message, attempts, cause));
  }
}

package dev.aifunction.openapi.http;

import org.jspecify.annotations.Nullable;

/** The answer did not arrive in time. */
public final class ApiTimeoutException extends OpenAiException {
  private static final long serialVersionUID = 1;

  ApiTimeoutException(String message, int attempts, @Nullable Throwable cause) {
    super(Failure.withoutAnswer(message, attempts, cause));
  }
}

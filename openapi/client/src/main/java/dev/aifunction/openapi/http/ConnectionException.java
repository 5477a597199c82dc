package dev.aifunction.openapi.http;

import org.jspecify.annotations.Nullable;

/** The API could not be reached, or the connection broke before the answer was complete. */
public final class ConnectionException extends OpenAiException {
  private static final long serialVersionUID = 1;

  ConnectionException(String message, int attempts, @Nullable Throwable cause) {
    super(Failure.withoutAnswer(message, attempts, cause));
  }
}

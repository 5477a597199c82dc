package dev.aifunction.openapi.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an exception says of a failed call. */
record Failure(
    String message,
    int statusCode,
    @Nullable String type,
    @Nullable String code,
    @Nullable String param,
    @Nullable String requestId,
    @Nullable Duration retryAfter,
    @Nullable Throwable cause) {

  static Failure withoutAnswer(String message, @Nullable Throwable cause) {
    return new Failure(message, 0, null, null, null, null, null, cause);
  }
}

package dev.aifunction.openapi.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an exception says of a failed call.
 *
 * @param status 0 if no answer arrived
 * @param shouldRetry whether the server wants the call to be sent again, null if it does not say
 * @param body what the server said, null if that is nothing
 */
record Failure(
    String message,
    int status,
    ApiError error,
    @Nullable String requestId,
    @Nullable Duration retryAfter,
    @Nullable Boolean shouldRetry,
    @Nullable String body,
    int attempts,
    @Nullable Throwable cause) {

  static Failure withoutAnswer(String message, int attempts, @Nullable Throwable cause) {
    String told = attempts > 1 ? message + " (" + attempts + " attempts)" : message;
    return new Failure(told, 0, ApiError.NONE, null, null, null, null, attempts, cause);
  }
}

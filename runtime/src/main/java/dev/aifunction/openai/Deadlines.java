package dev.aifunction.openai;

import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.HttpTransport;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Bounds calls of the API by the moment after which nobody waits for the answer. */
final class Deadlines {
  private Deadlines() {}

  /**
   * Returns the transport, bounded where the request has a deadline.
   *
   * @throws ApiTimeoutException when that is over
   */
  static HttpTransport bounded(HttpTransport transport, ModelRequest request) {
    return bounded(transport, request.deadline());
  }

  /**
   * Returns the transport, bounded where there is a deadline.
   *
   * @throws ApiTimeoutException when that is over
   */
  static HttpTransport bounded(HttpTransport transport, @Nullable Instant deadline) {
    Duration left = left(deadline);
    return left == null ? transport : transport.withTimeout(left);
  }

  /**
   * Returns how much time there is until a deadline, null where there is none.
   *
   * @throws ApiTimeoutException when it is over
   */
  static @Nullable Duration left(@Nullable Instant deadline) {
    if (deadline == null) {
      return null;
    }
    Duration left = Duration.between(Instant.now(), deadline);
    if (left.isNegative() || left.isZero()) {
      throw new ApiTimeoutException("The deadline was over before the call of the API");
    }
    return left;
  }
}

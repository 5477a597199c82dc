package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is what goes wrong with a request on purpose.
 *
 * @param status the HTTP status of the error to answer, 0 for none
 * @param retryAfter how soon the client is told to try again, null for what is usual
 * @param delay how long the answer takes to begin
 * @param eventDelay how long each event of a stream takes
 * @param cut after how many events the connection is cut, 0 before any answer, {@link #WHOLE} never
 * @param silence how long nothing more is sent before the connection is cut
 */
public record Fault(
    int status,
    @Nullable Duration retryAfter,
    Duration delay,
    Duration eventDelay,
    int cut,
    Duration silence) {

  /** The {@code cut} of an answer that arrives whole. */
  static final int WHOLE = -1;

  /** Nothing that goes wrong. */
  public static final Fault NONE =
      new Fault(0, null, Duration.ZERO, Duration.ZERO, WHOLE, Duration.ZERO);

  public Fault {
    if (status != 0 && (status < 400 || status > 599)) {
      throw new IllegalArgumentException("not the status of an error: " + status);
    }
    if (delay.isNegative() || eventDelay.isNegative() || silence.isNegative()) {
      throw new IllegalArgumentException("a delay cannot be negative");
    }
    if (retryAfter != null && retryAfter.isNegative()) {
      throw new IllegalArgumentException("nobody can try again earlier: " + retryAfter);
    }
    if (cut < WHOLE) {
      throw new IllegalArgumentException("the number of events cannot be negative: " + cut);
    }
  }

  /** Returns this fault with an error. */
  public Fault withStatus(int other) {
    if (other == 0) {
      throw new IllegalArgumentException("not the status of an error: " + other);
    }
    return new Fault(other, retryAfter, delay, eventDelay, cut, silence);
  }

  /** Returns this fault with the time after which the client may try again. */
  public Fault withRetryAfter(Duration other) {
    return new Fault(status, other, delay, eventDelay, cut, silence);
  }

  /** Returns this fault with a time that the answer takes to begin. */
  public Fault withDelay(Duration other) {
    return new Fault(status, retryAfter, other, eventDelay, cut, silence);
  }

  /** Returns this fault with a time that each event of a stream takes. */
  public Fault withEventDelay(Duration other) {
    return new Fault(status, retryAfter, delay, other, cut, silence);
  }

  /** Returns this fault with a connection that is cut after {@code events} events. */
  public Fault withCut(int events) {
    if (events < 0) {
      throw new IllegalArgumentException("the number of events cannot be negative: " + events);
    }
    return new Fault(status, retryAfter, delay, eventDelay, events, silence);
  }

  /** Returns this fault with a time of silence before the connection is cut. */
  public Fault withSilence(Duration other) {
    return new Fault(status, retryAfter, delay, eventDelay, cut, other);
  }

  /** Is silent for as long as it is to be, and returns what then cuts the connection. */
  CutException silentCut() throws InterruptedException {
    Thread.sleep(silence.toMillis());
    return new CutException();
  }

  /** Returns the error to answer, null for none. */
  @Nullable ApiError error() {
    return switch (status) {
      case 0 -> null;
      case 401 -> ApiError.of(401, "invalid_api_key", "The API key is not valid.");
      case 403 -> ApiError.of(403, "permission_denied", "The API key may not do this.");
      case 404 -> ApiError.of(404, "not_found", "There is no such thing.");
      case 429 -> ApiError.of(429, "rate_limit_exceeded", "Too many requests; try again later.");
      case 503 -> ApiError.of(503, "overloaded", "The server is overloaded; try again later.");
      default -> ApiError.of(status, null, "An injected fault with status " + status + ".");
    };
  }
}

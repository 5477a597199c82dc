package dev.aifunction.openapi.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call of the API failed: the message says what the API said, the status and the request's id.
 *
 * <p>There is a subclass for each kind of failure; this class itself stands for a status that has
 * none. No message holds the key or anything of the request's body; where the server has repeated
 * the key, it is hidden.
 *
 * <pre>{@code
 * try {
 *   answer = chat.createChatCompletion(request);
 * } catch (OpenAiException e) {
 *   if (e.isTransient()) {
 *     …
 *   }
 * }
 * }</pre>
 */
public class OpenAiException extends AiFunctionException {
  private static final long serialVersionUID = 1;

  private final int statusCode;
  private final @Nullable String type;
  private final @Nullable String code;
  private final @Nullable String param;
  private final @Nullable String requestId;
  private final @Nullable Duration retryAfter;
  private final @Nullable Boolean shouldRetry;
  private final @Nullable String body;
  private final int attempts;

  OpenAiException(Failure failure) {
    super(failure.message(), failure.cause());
    this.statusCode = failure.status();
    this.type = failure.error().type();
    this.code = failure.error().code();
    this.param = failure.error().param();
    this.requestId = failure.requestId();
    this.retryAfter = failure.retryAfter();
    this.shouldRetry = failure.shouldRetry();
    this.body = failure.body();
    this.attempts = failure.attempts();
  }

  /**
   * The HTTP status; 0 if no answer arrived, 200 if a success told of the failure, as in a stream.
   */
  public int statusCode() {
    return statusCode;
  }

  /** The family of the error, such as {@code invalid_request_error}. */
  public @Nullable String type() {
    return type;
  }

  /** A stable word for the cause, such as {@code context_length_exceeded}. */
  public @Nullable String code() {
    return code;
  }

  /** The request's property at fault. */
  public @Nullable String param() {
    return param;
  }

  /** The id by which the API's operators find the call. */
  public @Nullable String requestId() {
    return requestId;
  }

  /** How long the API asks to wait. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** What the server said, as text and up to 16,384 characters of it; null if that was nothing. */
  public @Nullable String body() {
    return body;
  }

  /** How many attempts the call made. */
  public int attempts() {
    return attempts;
  }

  /** Whether the key is wrong or may not do this. */
  public boolean isAuthError() {
    return this instanceof AuthenticationException || this instanceof PermissionDeniedException;
  }

  /** Whether the caller asked too often or has used up the quota. */
  public boolean isRateLimitError() {
    return this instanceof RateLimitException;
  }

  /** Whether the same call may well succeed later; a used-up quota does not pass by waiting. */
  public boolean isTransient() {
    if (this instanceof RateLimitException) {
      return !"insufficient_quota".equals(code);
    }
    return this instanceof ServerException
        || this instanceof ConflictException
        || this instanceof ConnectionException
        || this instanceof ApiTimeoutException
        || statusCode == 408;
  }

  /** Whether to repeat the call, which the server may decide. */
  boolean isRetryable() {
    return shouldRetry == null ? isTransient() : shouldRetry;
  }
}

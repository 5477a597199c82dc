package dev.aifunction.openapi.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of answers. */
final class Failures {

  /** The status of a failure that arrives inside a stream, whose own status was a success. */
  private static final int IN_STREAM = 200;

  /** Stands in messages where a server has repeated the key. */
  private static final String HIDDEN = "***";

  private final @Nullable String secret;

  /**
   * @param secret never to be in a message
   */
  Failures(@Nullable String secret) {
    this.secret = secret;
  }

  /** The exception for an answer with a status that is no success. */
  OpenAiException of(HttpResponse<?> response, byte[] body) {
    int status = response.statusCode();
    Failure failure =
        failure(ApiError.of(body), status, requestId(response), retryAfter(response.headers()));
    return switch (status) {
      case 400 -> new BadRequestException(failure);
      case 401 -> new AuthenticationException(failure);
      case 403 -> new PermissionDeniedException(failure);
      case 404 -> new NotFoundException(failure);
      case 409 -> new ConflictException(failure);
      case 422 -> new UnprocessableException(failure);
      case 429 -> new RateLimitException(failure);
      default -> status >= 500 ? new ServerException(failure) : new OpenAiException(failure);
    };
  }

  /** The exception for an answer that came whole where a stream was asked for. */
  OpenAiException notAStream(HttpResponse<?> response, byte[] body) {
    if (!isSuccess(response.statusCode())) {
      return of(response, body);
    }
    String said = ApiError.of(body).message();
    String problem = "The server answered at once instead of with a stream";
    return malformed(response, said == null ? problem : problem + ": " + said);
  }

  static boolean isSuccess(int status) {
    return status >= 200 && status < 300;
  }

  /** The exception for an error that arrives as an event. */
  OpenAiException ofEvent(byte[] data, @Nullable String requestId) {
    ApiError error = ApiError.of(data);
    Failure failure = failure(error, IN_STREAM, requestId, null);
    String kind = (error.type() + " " + error.code()).toLowerCase(Locale.ROOT);
    if (kind.contains("rate_limit") || kind.contains("quota")) {
      return new RateLimitException(failure);
    }
    if (kind.contains("invalid_request")) {
      return new BadRequestException(failure);
    }
    return kind.contains("server_error") || kind.contains("overloaded")
        ? new ServerException(failure)
        : new OpenAiException(failure);
  }

  /** The exception for an answer that is no JSON of the expected form. */
  MalformedResponseException malformed(HttpResponse<?> response, String problem) {
    ApiError said = new ApiError(problem, null, null, null);
    return new MalformedResponseException(
        failure(said, response.statusCode(), requestId(response), null));
  }

  static @Nullable String requestId(HttpResponse<?> response) {
    return response.headers().firstValue("x-request-id").orElse(null);
  }

  private Failure failure(
      ApiError error, int status, @Nullable String requestId, @Nullable Duration retryAfter) {
    String said = error.message() == null ? "The API gave no reason" : error.message();
    String request = requestId == null ? "" : ", request " + requestId;
    String message = said + " (status " + status + request + ")";
    if (secret != null && !secret.isEmpty()) {
      message = message.replace(secret, HIDDEN);
    }
    return new Failure(
        message, status, error.type(), error.code(), error.param(), requestId, retryAfter, null);
  }

  private static @Nullable Duration retryAfter(HttpHeaders headers) {
    String millis = headers.firstValue("retry-after-ms").orElse("");
    if (millis.matches("\\d{1,12}(\\.\\d{1,9})?")) {
      return Duration.ofMillis((long) Double.parseDouble(millis));
    }
    String after = headers.firstValue("retry-after").orElse("");
    if (after.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return Duration.ofMillis((long) (Double.parseDouble(after) * 1000));
    }
    try {
      ZonedDateTime time = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(ZonedDateTime.now(time.getZone()), time);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

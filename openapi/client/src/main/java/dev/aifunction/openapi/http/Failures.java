package dev.aifunction.openapi.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of answers. */
final class Failures {

  /** How many bytes of what a server said an exception keeps. */
  private static final int LONGEST_BODY = 16 * 1024;

  private final Secrets secrets;

  /**
   * @param secrets never to be in an exception
   */
  Failures(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The exception for an answer with a status that is no success. */
  OpenAiException of(Answer answer) {
    byte[] body = answer.body().arrived();
    ApiError said = ApiError.of(body, secrets::hide);
    Failure failure = failure(said, answer, body, 0, body.length);
    int status = answer.status();
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
  OpenAiException notAStream(Answer answer) {
    byte[] body = answer.body().arrived();
    String said = ApiError.of(body, secrets::hide).message();
    String problem = "The server answered at once instead of with a stream";
    return malformed(answer, said == null ? problem : problem + ": " + said, body, 0, body.length);
  }

  /** The exception for an error that arrives as an event, in an answer that began as a success. */
  OpenAiException ofEvent(Answer answer, SseEvent event) {
    byte[] data = event.text().getBytes(StandardCharsets.UTF_8);
    ApiError error = ApiError.of(data, secrets::hide);
    return byWords(failure(error, answer, event.bytes(), event.offset(), event.length()));
  }

  /** The exception for work of which an answer that is a success says that it failed. */
  OpenAiException ofWork(@Nullable String code, @Nullable String message) {
    String told = message == null ? "The API gave no reason" : secrets.hide(message);
    ApiError error = new ApiError(told, null, code == null ? null : secrets.hide(code), null);
    return byWords(new Failure(told, 200, error, null, null, null, null, 1, null));
  }

  /** The exception where only the API's words tell what is at fault. */
  private static OpenAiException byWords(Failure failure) {
    ApiError error = failure.error();
    String kind = (error.type() + " " + error.code()).toLowerCase(Locale.ROOT);
    if (kind.contains("rate_limit") || kind.contains("quota")) {
      return new RateLimitException(failure);
    }
    if (kind.contains("invalid_")) {
      return new BadRequestException(failure);
    }
    return kind.contains("server_error") || kind.contains("overloaded") || kind.contains("timeout")
        ? new ServerException(failure)
        : new OpenAiException(failure);
  }

  /**
   * The exception for an answer that is not what the API promises.
   *
   * @param received where the bytes lie that are to be shown
   */
  MalformedResponseException malformed(
      Answer answer, String problem, byte[] received, int offset, int length) {
    ApiError said = new ApiError(secrets.hide(problem), null, null, null);
    return new MalformedResponseException(failure(said, answer, received, offset, length));
  }

  private Failure failure(ApiError error, Answer answer, byte[] received, int offset, int length) {
    String requestId = answer.requestId() == null ? null : secrets.hide(answer.requestId());
    StringBuilder message = new StringBuilder();
    message.append(error.message() == null ? "The API gave no reason" : error.message());
    message.append(" (status ").append(answer.status());
    if (requestId != null) {
      message.append(", request ").append(requestId);
    }
    if (answer.attempt() > 1) {
      message.append(", ").append(answer.attempt()).append(" attempts");
    }
    return new Failure(
        message.append(')').toString(),
        answer.status(),
        error,
        requestId,
        answer.retryAfter(),
        answer.shouldRetry(),
        kept(received, offset, length),
        answer.attempt(),
        null);
  }

  /** Hides before it cuts, and drops as much as half a secret may have where it cut before. */
  private @Nullable String kept(byte[] received, int offset, int length) {
    if (length == 0) {
      return null;
    }
    int some = Math.min(length, 2 * LONGEST_BODY);
    String text = secrets.hide(new String(received, offset, some, StandardCharsets.UTF_8));
    int whole = some < length ? Math.max(text.length() - secrets.longest(), 0) : text.length();
    int end = Math.min(whole, LONGEST_BODY);
    return some < length || end < text.length() ? text.substring(0, end) + "…" : text;
  }
}

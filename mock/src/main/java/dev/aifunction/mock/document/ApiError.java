package dev.aifunction.mock.document;

import org.jspecify.annotations.Nullable;

/**
 * Says that a request is refused, with all that OpenAI's error body holds.
 *
 * <p>It never leaves the server: the front turns it into an answer.
 */
public final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String INVALID_REQUEST = "invalid_request_error";

  private final int status;
  private final String type;
  private final @Nullable String param;
  private final @Nullable String code;

  /**
   * Makes an error.
   *
   * @param status the HTTP status
   * @param type the family, such as {@code invalid_request_error}
   * @param param the request's property at fault, such as {@code messages[0].role}
   * @param code a stable word for the cause
   * @param message the cause in a sentence
   */
  public ApiError(
      int status, String type, @Nullable String param, @Nullable String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.type = type;
    this.param = param;
    this.code = code;
  }

  /** Returns the 400 for a property that is wrong. */
  public static ApiError badRequest(@Nullable String param, @Nullable String code, String message) {
    return new ApiError(400, INVALID_REQUEST, param, code, message);
  }

  /** Returns an error of {@code status} that concerns no property. */
  public static ApiError of(int status, @Nullable String code, String message) {
    return new ApiError(status, typeOf(status), null, code, message);
  }

  private static String typeOf(int status) {
    if (status >= 500) {
      return "server_error";
    }
    return status == 429 ? "requests" : INVALID_REQUEST;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the family of the error. */
  public String type() {
    return type;
  }

  /** Returns the property at fault, if one is. */
  public @Nullable String param() {
    return param;
  }

  /** Returns the stable word for the cause, if there is one. */
  public @Nullable String code() {
    return code;
  }

  /** Returns the cause in a sentence. */
  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "" : message;
  }
}

package dev.aifunction.openapi.http;

import org.jspecify.annotations.Nullable;

/**
 * Is the root of every exception that the toolkit throws: catch it to catch them all.
 *
 * <p>Its subclasses say whose fault it was: {@code BadToolCallException} the model's, {@code
 * ToolFailedException} the tool's, {@link OpenAiException} and its subclasses the API's or the
 * connection's.
 */
public abstract class AiFunctionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected AiFunctionException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

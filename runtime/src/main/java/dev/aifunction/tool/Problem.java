package dev.aifunction.tool;

import java.util.Objects;

/**
 * One thing that is wrong with a call's arguments, or with a structured answer.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) such as {@code /order/lines/3/quantity}; empty
 *     for the whole
 * @param message what is wrong and what was expected, written for the model
 */
public record Problem(String pointer, String message) {

  public Problem {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  /** Returns {@code pointer: message}, or the message alone for the whole. */
  @Override
  public String toString() {
    return pointer.isEmpty() ? message : pointer + ": " + message;
  }
}

package dev.aifunction.tool;

import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;

/**
 * One thing that is wrong with a call's arguments, or with a structured answer.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) such as {@code /order/lines/3/quantity}; empty
 *     for the whole
 * @param message what is wrong and what was expected, written for the model
 */
public record Problem(String pointer, String message) implements Serializable {
  private static final int MAX_NAME = 64;

  public Problem {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Returns the problem of a name that does not exist; it lists those that do, likeliest first.
   *
   * @param kind what is named, such as {@code tool} or {@code property}
   */
  public static Problem unknownName(
      String pointer, String kind, String name, Collection<String> known) {
    String unknown = "there is no " + kind + " named \"" + shown(name) + '"';
    return new Problem(
        pointer,
        known.isEmpty() ? unknown : unknown + "; use one of: " + NearestNames.list(name, known));
  }

  /** Returns the name, cut if it is long; half of a surrogate pair could not be sent. */
  private static String shown(String name) {
    if (name.length() <= MAX_NAME) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME;
    return name.substring(0, end) + "…";
  }

  /** Returns {@code pointer: message}, or the message alone for the whole. */
  @Override
  public String toString() {
    return pointer.isEmpty() ? message : pointer + ": " + message;
  }
}

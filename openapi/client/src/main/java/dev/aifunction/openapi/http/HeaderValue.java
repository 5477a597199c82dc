package dev.aifunction.openapi.http;

import java.net.http.HttpRequest;

/** Checks what is to stand in a header. */
final class HeaderValue {
  private HeaderValue() {}

  /**
   * Returns the value of a header without the blanks around it.
   *
   * @throws IllegalArgumentException if the name or the value cannot stand in a header
   */
  static String checked(String name, String value) {
    String checked = text("The header " + name, value);
    // Refuses names that are none, and those that Java keeps to itself, such as Host.
    HttpRequest.newBuilder().header(name, checked);
    return checked;
  }

  /** Refuses what cannot stand in a header, without repeating it as {@code HttpRequest} would. */
  static String text(String what, String value) {
    String stripped = value.strip();
    if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      throw new IllegalArgumentException(what + " is empty or has characters that no header may");
    }
    return stripped;
  }
}

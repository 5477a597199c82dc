package dev.aifunction.openapi.http;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The body of a failed call, as far as it can be understood: the API's own form is {@code {"error":
 * {"message": …, "type": …, "param": …, "code": …}}}, others occur.
 */
record ApiError(
    @Nullable String message,
    @Nullable String type,
    @Nullable String code,
    @Nullable String param) {
  private static final int LONGEST_TEXT = 500;
  static final ApiError NONE = new ApiError(null, null, null, null);

  /**
   * Reads a body of any form.
   *
   * @param hide takes the secrets out of a text, before half of one is left by shortening it
   */
  static ApiError of(byte[] body, UnaryOperator<String> hide) {
    try {
      return JsonReader.parse(body, in -> read(in, hide));
    } catch (IllegalArgumentException e) {
      String text = new String(body, StandardCharsets.UTF_8).strip();
      boolean page = text.startsWith("<");
      return text.isEmpty() || page
          ? NONE
          : new ApiError(shortened(hide.apply(text)), null, null, null);
    }
  }

  private static ApiError read(JsonReader in, UnaryOperator<String> hide) {
    if (!in.isObject()) {
      return new ApiError(shortened(hide.apply(in.json().json())), null, null, null);
    }
    String message = null;
    String type = null;
    String code = null;
    String param = null;
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "error" -> {
          if (in.isObject()) {
            return finish(in, read(in, hide));
          }
          message = text(in, hide);
        }
        case "message", "detail" -> message = text(in, hide);
        case "type" -> type = text(in, hide);
        case "code" -> code = text(in, hide);
        case "param" -> param = text(in, hide);
        default -> in.json();
      }
    }
    return new ApiError(message, type, code, param);
  }

  private static ApiError finish(JsonReader in, ApiError error) {
    while (in.nextName() != null) {
      in.json();
    }
    return error;
  }

  /** A string as it is, anything else as JSON: codes are numbers here and there. */
  private static @Nullable String text(JsonReader in, UnaryOperator<String> hide) {
    String text = in.isString() ? in.string() : null;
    if (text != null) {
      return hide.apply(text);
    }
    return in.isNull() ? null : shortened(hide.apply(in.json().json()));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
  }
}

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

  /** Reads a body of any form. */
  static ApiError of(byte[] body) {
    try {
      return JsonReader.parse(body, ApiError::read);
    } catch (IllegalArgumentException e) {
      String text = new String(body, StandardCharsets.UTF_8).strip();
      boolean page = text.startsWith("<");
      return text.isEmpty() || page ? NONE : new ApiError(shortened(text), null, null, null);
    }
  }

  /** The same with all texts changed. */
  ApiError mapped(UnaryOperator<String> change) {
    UnaryOperator<@Nullable String> ifAny = text -> text == null ? null : change.apply(text);
    return new ApiError(
        ifAny.apply(message), ifAny.apply(type), ifAny.apply(code), ifAny.apply(param));
  }

  private static ApiError read(JsonReader in) {
    if (!in.isObject()) {
      return new ApiError(shortened(in.json().json()), null, null, null);
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
            return finish(in, read(in));
          }
          message = text(in);
        }
        case "message", "detail" -> message = text(in);
        case "type" -> type = text(in);
        case "code" -> code = text(in);
        case "param" -> param = text(in);
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
  private static @Nullable String text(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    return in.isString() ? in.string() : shortened(in.json().json());
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
  }
}

package dev.aifunction.mock.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Says in OpenAI's manner what is wrong with a property; {@code at} is its place in the request.
 */
public final class Refusals {
  private Refusals() {}

  /** Returns the error of a value that breaks a rule which no schema can say. */
  public static ApiError invalid(String at, String message) {
    return ApiError.badRequest(at, "invalid_value", message);
  }

  /** Returns the error of a property that is missing. */
  public static ApiError missing(String at) {
    return ApiError.badRequest(
        at, "missing_required_parameter", "Missing required parameter: '" + at + "'.");
  }

  static ApiError unknown(String at) {
    return ApiError.badRequest(at, "unknown_parameter", "Unknown parameter: '" + at + "'.");
  }

  static ApiError unknownValue(String value, Collection<String> allowed, String at) {
    return ApiError.badRequest(
        at,
        "invalid_value",
        "Invalid value: '%s'. Supported values are: '%s'."
            .formatted(value, String.join("', '", allowed)));
  }

  static ApiError wrongType(JsonNode value, Set<Kind> expected, String at) {
    List<String> phrases = expected.stream().map(Kind::phrase).sorted().toList();
    return ApiError.badRequest(
        at.isEmpty() ? null : at,
        "invalid_type",
        "Invalid type for %s: expected %s%s, but got %s instead."
            .formatted(
                at.isEmpty() ? "the body" : "'" + at + "'",
                phrases.size() == 1 ? "" : "one of ",
                String.join(" or ", phrases),
                Kind.of(value).phrase()));
  }

  static ApiError tooFewItems(String at, int min, int size) {
    return ApiError.badRequest(
        at,
        size == 0 ? "empty_array" : "array_below_min_length",
        length(at, "array too short", "an array", "minimum", min, size));
  }

  /** Returns the error of an array that is too long. */
  public static ApiError tooManyItems(String at, int max, int size) {
    return ApiError.badRequest(
        at,
        "array_above_max_length",
        length(at, "array too long", "an array", "maximum", max, size));
  }

  static ApiError tooShort(String at, int min, int length) {
    return ApiError.badRequest(
        at,
        "string_below_min_length",
        length(at, "string too short", "a string", "minimum", min, length));
  }

  static ApiError tooLong(String at, int max, int length) {
    return ApiError.badRequest(
        at,
        "string_above_max_length",
        length(at, "string too long", "a string", "maximum", max, length));
  }

  private static String length(
      String at, String problem, String what, String which, int limit, int length) {
    return "Invalid '%s': %s. Expected %s with %s length %d, but got %s with length %d instead."
        .formatted(at, problem, what, which, limit, what, length);
  }

  static ApiError tooSmall(String at, String kind, JsonNode min, JsonNode value) {
    return ApiError.badRequest(
        at,
        kind + "_below_min_value",
        "Invalid '%s': %s below minimum value. Expected a value >= %s, but got %s instead."
            .formatted(at, kind, min, value));
  }

  static ApiError tooLarge(String at, String kind, JsonNode max, JsonNode value) {
    return ApiError.badRequest(
        at,
        kind + "_above_max_value",
        "Invalid '%s': %s above maximum value. Expected a value <= %s, but got %s instead."
            .formatted(at, kind, max, value));
  }
}

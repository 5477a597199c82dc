package dev.aifunction.mock.control;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.Refusals;
import dev.aifunction.mock.http.Times;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Is a value somewhere in a request's body; it refuses to be what it is not, with its place.
 *
 * @param node the value
 * @param at its place, such as {@code [0].calls[1].name}; empty for the body
 */
record Value(JsonNode node, String at) {
  private static final int SHOWN = 80;

  /** Returns the elements of this array, of which there is one at least. */
  List<Value> items() {
    if (!node.isArray() || node.isEmpty()) {
      throw refused("an array that is not empty");
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new Value(node.get(i), at + "[" + i + "]"));
    }
    return items;
  }

  /** Returns which one of {@code names} is a member of this object; others can be, too. */
  String oneOf(List<String> names) {
    List<String> present = names.stream().filter(this::has).toList();
    if (present.size() != 1) {
      throw refused("an object with one of " + quoted(names));
    }
    return present.get(0);
  }

  /** Checks that this is an object with no members but {@code names}. */
  void checkMembers(String... names) {
    if (!node.isObject()) {
      throw refused("an object");
    }
    List<String> known = List.of(names);
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        String place = place(name);
        throw ApiError.badRequest(
            place,
            "unknown_parameter",
            "Unknown parameter: '%s'. Expected: %s.".formatted(place, quoted(known)));
      }
    }
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }

  /** Returns whether this is an object with a member {@code name}; null counts as none. */
  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** Returns the member {@code name} of this object. */
  Value get(String name) {
    JsonNode member = node.path(name);
    if (member.isMissingNode()) {
      throw Refusals.missing(place(name));
    }
    return new Value(member, place(name));
  }

  private String place(String name) {
    return at.isEmpty() ? name : at + "." + name;
  }

  /** Returns this text. */
  String text() {
    if (!node.isString()) {
      throw refused("a string");
    }
    return node.stringValue();
  }

  /** Returns this text, which is not empty. */
  String someText() {
    String text = text();
    if (text.isEmpty()) {
      throw refused("a string that is not empty");
    }
    return text;
  }

  /** Returns this text as it is, which may be no JSON at all, and any other value as JSON text. */
  String json() {
    return node.isString() ? node.stringValue() : node.toString();
  }

  /** Returns this integer. */
  long integer(long min, long max) {
    if (!node.isIntegralNumber()
        || !node.canConvertToLong()
        || node.longValue() < min
        || node.longValue() > max) {
      throw refused("an integer from " + min + " to " + max);
    }
    return node.longValue();
  }

  /** Returns this status of an error. */
  int errorStatus() {
    return (int) integer(400, 599);
  }

  /** Returns this part of a whole. */
  double share() {
    if (!node.isNumber()
        || node.decimalValue().signum() < 0
        || node.decimalValue().compareTo(BigDecimal.ONE) > 0) {
      throw refused("a number from 0 to 1");
    }
    return node.doubleValue();
  }

  /** Returns this time. */
  Duration time() {
    Duration time = node.isString() ? Times.parse(node.stringValue()) : null;
    if (time == null) {
      throw refused("a time such as \"250ms\" or \"2s\"");
    }
    return time;
  }

  /** Returns the error of a value that is not what was expected. */
  ApiError refused(String expected) {
    String shown = node.toString();
    return ApiError.badRequest(
        at.isEmpty() ? null : at,
        "invalid_value",
        "Invalid value at %s: expected %s, but got %s."
            .formatted(
                at.isEmpty() ? "the body" : "'" + at + "'",
                expected,
                shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown));
  }
}

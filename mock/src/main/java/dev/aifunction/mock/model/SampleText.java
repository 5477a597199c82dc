package dev.aifunction.mock.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Makes a string that its schema allows. */
final class SampleText {

  private SampleText() {}

  /** Returns a string for {@code schema}: {@code name} where nothing else is wanted. */
  static String of(JsonNode schema, String name) {
    if (schema.has("pattern")) {
      return matching(schema.path("pattern").stringValue(""), name);
    }
    if (schema.has("format")) {
      return formatted(schema.path("format").stringValue(""), name);
    }
    int min = schema.path("minLength").intValue(0);
    int max = schema.path("maxLength").intValue(Integer.MAX_VALUE);
    String text = name + "x".repeat(Math.max(0, min - name.length()));
    return text.length() > max ? text.substring(0, max) : text;
  }

  private static String matching(String pattern, String name) {
    try {
      return Pattern.compile(pattern).matcher(name).find() ? name : PatternSample.of(pattern, name);
    } catch (PatternSyntaxException e) {
      // A pattern of another dialect: any text is as good as another.
      return name;
    }
  }

  private static String formatted(String format, String name) {
    return switch (format) {
      case "date-time" -> "2026-01-15T12:00:00Z";
      case "date" -> "2026-01-15";
      case "time" -> "12:00:00Z";
      case "duration" -> "PT1H";
      case "email" -> name + "@example.com";
      case "hostname" -> "example.com";
      case "ipv4" -> "192.0.2.1";
      case "ipv6" -> "2001:db8::1";
      case "uuid" -> "123e4567-e89b-42d3-a456-426614174000";
      case "uri" -> "https://example.com/" + name;
      default -> name;
    };
  }
}

package dev.aifunction.openapi.examples;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes JSON of examples that are nearly JSON: with elisions, comments, and with commas and braces
 * that are lacking or too much.
 */
final class Repair {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final JsonMapper TOLERANT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final String ELISION = "(?m)^\\s*\\.{3,}.*$|,?\\s*\\.{3}(?=\\s*[\\]}])";
  private static final String MISSING_COMMA = "(?<=[\"\\d\\]}])(?=\\s*\n\\s*\")";

  private Repair() {}

  static boolean isJson(String text) {
    return parse(STRICT, text).isPresent();
  }

  /** The text if it is JSON, else what it means as JSON, or nothing if that cannot be told. */
  static Optional<String> json(String text) {
    if (isJson(text)) {
      return Optional.of(text);
    }
    String mended = text.replaceAll(ELISION, "").replaceAll(MISSING_COMMA, ",");
    return parse(TOLERANT, mended).or(() -> parse(TOLERANT, mended.replaceAll("}\\s*$", "")));
  }

  private static Optional<String> parse(JsonMapper mapper, String text) {
    try {
      return Optional.of(mapper.readTree(text))
          .filter(node -> !node.isMissingNode())
          .map(Object::toString);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}

package dev.aifunction.tokens.jtokkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the parameters of a tool.
 *
 * <p>A model is not told the schema as it is, but something like TypeScript. A property is a line
 * {@code name:type:description}, with three tokens around it; so is each value of an enum, whose
 * first one costs none.
 */
final class SchemaTokens {
  private static final int PER_OBJECT = 3;
  private static final int PER_PROPERTY = 3;
  private static final int PER_ENUM = -3;
  private static final int PER_VALUE = 3;

  /** What the lines of properties say, or the form of the text without words. */
  private static final Set<String> TOLD_OTHERWISE =
      Set.of(
          "type",
          "description",
          "properties",
          "required",
          "additionalProperties",
          "enum",
          "items",
          "anyOf",
          "$defs");

  private final Vocabulary vocabulary;

  SchemaTokens(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Counts what is told of a schema besides its type and its description. */
  long count(@Nullable Object schema) {
    if (schema instanceof Collection<?> several) {
      return several.stream().mapToLong(this::count).sum();
    }
    if (!(schema instanceof Map<?, ?> keywords)) {
      return 0;
    }
    long tokens = properties(keywords.get("properties")) + values(keywords.get("enum"));
    tokens += count(keywords.get("items")) + count(keywords.get("anyOf"));
    if (keywords.get("$defs") instanceof Map<?, ?> definitions) {
      tokens += count(definitions.values());
    }
    for (Map.Entry<?, ?> keyword : keywords.entrySet()) {
      if (!TOLD_OTHERWISE.contains(String.valueOf(keyword.getKey()))) {
        tokens += vocabulary.count(keyword.getKey() + ":" + keyword.getValue());
      }
    }
    return tokens;
  }

  private long properties(@Nullable Object properties) {
    if (!(properties instanceof Map<?, ?> byName) || byName.isEmpty()) {
      return 0;
    }
    long tokens = PER_OBJECT;
    for (Map.Entry<?, ?> property : byName.entrySet()) {
      tokens += PER_PROPERTY + count(property.getValue());
      if (property.getValue() instanceof Map<?, ?> schema) {
        tokens += vocabulary.count(line(property.getKey(), schema));
      }
    }
    return tokens;
  }

  private static String line(@Nullable Object name, Map<?, ?> schema) {
    return name + ":" + type(schema.get("type")) + ":" + description(schema.get("description"));
  }

  private static String type(@Nullable Object type) {
    return type instanceof List<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining("|"))
        : text(type);
  }

  static String description(@Nullable Object description) {
    String text = text(description);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private long values(@Nullable Object values) {
    if (!(values instanceof Collection<?> all)) {
      return 0;
    }
    return PER_ENUM
        + all.stream().mapToLong(one -> PER_VALUE + vocabulary.count(String.valueOf(one))).sum();
  }
}

package dev.aifunction.assistant;

import dev.aifunction.internal.ArgumentReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a JSON object of which each property may be missing, or of another kind than expected. */
record Fields(Map<?, ?> properties) {

  /**
   * Reads an object; anything else has no properties.
   *
   * @throws dev.aifunction.tool.BadToolCallException when the text is not JSON
   */
  static Fields of(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Object value = in.readAny();
    in.end();
    return of(value);
  }

  static Fields of(@Nullable Object value) {
    return new Fields(value instanceof Map<?, ?> map ? map : Map.of());
  }

  /** Returns a string, null when there is none. */
  @Nullable String text(String name) {
    return properties.get(name) instanceof String text ? text : null;
  }

  /** Returns a small whole number, null when there is none. */
  @Nullable Integer number(String name) {
    return properties.get(name) instanceof Integer number ? number : null;
  }

  boolean isTrue(String name) {
    return Boolean.TRUE.equals(properties.get(name));
  }

  /** Returns the elements of an array, none when there is no array. */
  List<?> list(String name) {
    return properties.get(name) instanceof List<?> list ? list : List.of();
  }
}

package dev.aifunction.openapi.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Holds the text of one JSON value as it is: what the client does not know, and what is the
 * caller's own, such as a function's JSON Schema.
 *
 * <p>The text is written byte for byte. Two values are equal if their texts are.
 */
public final class RawJson implements JsonValue {

  /** The JSON value {@code null}. */
  public static final RawJson NULL = new RawJson("null");

  private final String json;

  /** The text in the form that is written, kept as most texts go into many requests. */
  private @Nullable SerializableString written;

  private RawJson(String json) {
    this.json = json;
  }

  /**
   * Holds a text.
   *
   * @throws IllegalArgumentException if it is not exactly one JSON value
   */
  public static RawJson of(String json) {
    JsonReader.check(json);
    return new RawJson(json);
  }

  /** Holds a text that comes from a JSON parser. */
  static RawJson trusted(String json) {
    return new RawJson(json);
  }

  /** Reads the value that comes next. */
  public static RawJson read(JsonReader in) {
    return in.json();
  }

  /** The text. */
  public String json() {
    return json;
  }

  @Override
  public void writeTo(JsonWriter out) {
    SerializableString text = written;
    if (text == null) {
      text = new SerializedString(json);
      written = text;
    }
    out.raw(text);
  }

  @Override
  public String toJson() {
    return json;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RawJson that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** The name of the class: the text may be confidential. */
  @Override
  public String toString() {
    return "RawJson";
  }
}

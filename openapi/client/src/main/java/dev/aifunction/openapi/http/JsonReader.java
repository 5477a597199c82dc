package dev.aifunction.openapi.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON, for generated models.
 *
 * <p>It stands before a value, and each method reads the whole of it. The methods for scalars,
 * lists and maps return null for {@code null}. A value of another kind than asked for is an {@link
 * IllegalArgumentException} that names its place by a JSON Pointer.
 */
public final class JsonReader {
  private final byte[] source;

  /** Where the text lies in the source; all other places are counted from here. */
  private final int offset;

  private final int length;
  private final JsonParser parser;

  /** Where the object starts whose first property {@link #discriminator} has already read. */
  private int openedAt = -1;

  /** The name of that property, until it is asked for. */
  private @Nullable String openedName;

  private JsonReader(byte[] source, int offset, int length) {
    this.source = source;
    this.offset = offset;
    this.length = length;
    this.parser = Jackson.parser(source, offset, length);
  }

  /**
   * Reads a text that is exactly one JSON value.
   *
   * @throws IllegalArgumentException if it is none, or not of the expected type
   */
  public static <T> T parse(String json, Function<JsonReader, T> reader) {
    return parse(json.getBytes(StandardCharsets.UTF_8), reader);
  }

  /**
   * Reads a text that is exactly one JSON object into a builder, which is returned.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static <B extends JsonObject.Builder<B>> B parseObject(String json, B builder) {
    return parse(json, in -> in.object(builder));
  }

  /**
   * Reads the UTF-8 bytes of a text that is exactly one JSON value, which are not copied.
   *
   * @throws IllegalArgumentException if it is none, or not of the expected type
   */
  public static <T> T parse(byte[] utf8, Function<JsonReader, T> reader) {
    return parse(utf8, 0, utf8.length, reader);
  }

  /** Reads a text that is a part of an array, where it lies. */
  static <T> T parse(byte[] source, int offset, int length, Function<JsonReader, T> reader) {
    JsonReader in = new JsonReader(source, offset, length);
    try (JsonParser parser = in.parser) {
      if (parser.nextToken() == null) {
        throw new IllegalArgumentException("There is no JSON value");
      }
      T result = reader.apply(in);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("Something follows the JSON value");
      }
      return result;
    } catch (JacksonException e) {
      throw in.malformed(e);
    }
  }

  /** Whether a text is an object whose first property has a name, and is not null. */
  static boolean startsWithProperty(byte[] source, int offset, int length, String name) {
    try (JsonParser parser = Jackson.parser(source, offset, length)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          && name.equals(parser.nextName())
          && parser.nextToken() != JsonToken.VALUE_NULL;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Refuses a text that is not exactly one JSON value. */
  static void check(String json) {
    parse(
        json,
        in -> {
          in.parser.skipChildren();
          in.parser.finishToken();
          return json;
        });
  }

  /** Whether the value is {@code null}. */
  public boolean isNull() {
    return openedAt < 0 && parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Whether the value is a string. */
  public boolean isString() {
    return openedAt < 0 && parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether the value is a number. */
  public boolean isNumber() {
    return openedAt < 0 && parser.currentToken().isNumeric();
  }

  /** Whether the value is a boolean. */
  public boolean isBoolean() {
    return openedAt < 0 && parser.currentToken().isBoolean();
  }

  /** Whether the value is an array. */
  public boolean isArray() {
    return openedAt < 0 && parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Whether the value is an object. */
  public boolean isObject() {
    return openedAt >= 0 || parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Reads a string. */
  public @Nullable String string() {
    if (isNull()) {
      return null;
    }
    expect(isString(), "a string");
    return parser.getString();
  }

  /** Reads an integer; {@code 2.0} is one. */
  public @Nullable Long integer() {
    if (isNull()) {
      return null;
    }
    expect(isNumber(), "an integer");
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    double value = parser.getDoubleValue();
    expect(value == Math.rint(value) && Math.abs(value) < 1e15, "an integer");
    return (long) value;
  }

  /** Reads a number. */
  public @Nullable Double number() {
    if (isNull()) {
      return null;
    }
    expect(isNumber(), "a number");
    return parser.getDoubleValue();
  }

  /** Reads a boolean. */
  public @Nullable Boolean bool() {
    if (isNull()) {
      return null;
    }
    expect(isBoolean(), "a boolean");
    return parser.getBooleanValue();
  }

  /** Reads a value of some type, or null for {@code null}. */
  public <T> @Nullable T value(Function<JsonReader, T> reader) {
    return isNull() ? null : reader.apply(this);
  }

  /** Reads an object into a builder, which is returned. */
  public <B extends JsonObject.Builder<B>> B object(B builder) {
    builder.readAll(this);
    return builder;
  }

  /** Reads an array; elements that are {@code null} stay null. */
  public <T> @Nullable List<T> list(Function<JsonReader, T> itemReader) {
    if (isNull()) {
      return null;
    }
    expect(isArray(), "an array");
    List<T> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(isNull() ? absent() : itemReader.apply(this));
    }
    return items;
  }

  /** Reads an object whose names are data; values that are {@code null} stay null. */
  public <T> @Nullable Map<String, T> map(Function<JsonReader, T> valueReader) {
    if (isNull()) {
      return null;
    }
    beginObject();
    Map<String, T> entries = new LinkedHashMap<>();
    for (String name = nextName(); name != null; name = nextName()) {
      entries.put(name, isNull() ? absent() : valueReader.apply(this));
    }
    return entries;
  }

  /** An element that the wire left empty: kept, although its type promises a value. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T absent() {
    return null;
  }

  /** Steps into an object. */
  public void beginObject() {
    expect(isObject(), "an object");
  }

  /** Steps to the next property and returns its name, or null at the end of the object. */
  public @Nullable String nextName() {
    if (openedAt >= 0) {
      String name = openedName;
      openedAt = -1;
      openedName = null;
      return name;
    }
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /**
   * Looks at a property of the object that comes next, without leaving its start.
   *
   * <p>If it is the object's first property, nothing is read twice; otherwise the part of the
   * object before it is.
   *
   * @return the value's text, or the empty string if there is none or if it is null
   */
  public String discriminator(String property) {
    if (openedAt < 0) {
      openedAt = tokenStart();
      openedName = parser.nextName();
      if (openedName != null) {
        parser.nextToken();
      }
    }
    return property.equals(openedName) ? tokenText(parser) : lookAhead(property);
  }

  private String lookAhead(String property) {
    try (JsonParser ahead = Jackson.parser(source, offset + openedAt, length - openedAt)) {
      ahead.nextToken();
      for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
        ahead.nextToken();
        if (name.equals(property)) {
          return tokenText(ahead);
        }
        ahead.skipChildren();
      }
      return "";
    }
  }

  private static String tokenText(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
  }

  /** Reads any value as its text. */
  public RawJson json() {
    int start = openedAt >= 0 ? openedAt : tokenStart();
    if (openedAt >= 0) {
      openedAt = -1;
      openedName = null;
      while (parser.currentToken() != JsonToken.END_OBJECT) {
        parser.skipChildren();
        parser.nextToken();
      }
    } else {
      parser.skipChildren();
      parser.finishToken();
    }
    int end = (int) parser.currentLocation().getByteOffset();
    return RawJson.trusted(
        new String(source, offset + start, end - start, StandardCharsets.UTF_8).strip());
  }

  private int tokenStart() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private void expect(boolean fits, String expected) {
    if (!fits) {
      throw new IllegalArgumentException("Expected " + expected + " at " + place());
    }
  }

  private IllegalArgumentException malformed(JacksonException cause) {
    return new IllegalArgumentException(
        "Malformed JSON at " + place() + ": " + cause.getOriginalMessage(), cause);
  }

  private String place() {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return pointer.isEmpty() ? "the root" : pointer;
  }
}

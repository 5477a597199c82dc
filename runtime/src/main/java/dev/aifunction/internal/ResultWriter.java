package dev.aifunction.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a function returned as JSON text; it sets the commas by itself.
 *
 * <pre>{@code
 * return new ResultWriter().beginObject()
 *     .key("city").write(forecast.city())
 *     .key("high").write(forecast.high())
 *     .endObject().toString();
 * }</pre>
 */
public final class ResultWriter {
  /** Is the result of a function that returns nothing. */
  public static final String DONE = "\"done\"";

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  /** How many elements are worth making room for in advance. */
  private static final int MANY = 16;

  /** The most room that is made for a list in advance. */
  private static final int MAX_ROOM = 1 << 16;

  private final TextBuffer json = new TextBuffer(TextBuffer.FIRST_ROOM);
  private boolean needsComma;
  private @Nullable String text;

  /** Starts with nothing. */
  public ResultWriter() {}

  // --- Objects and arrays

  /** Opens an object. */
  public ResultWriter beginObject() {
    return open('{');
  }

  /** Closes an object. */
  public ResultWriter endObject() {
    return close('}');
  }

  /** Writes a property's name, a constant of ASCII in which nothing has to be escaped. */
  public ResultWriter key(String name) {
    json.appendName(name, needsComma);
    needsComma = false;
    return this;
  }

  /** Writes a property's name of any characters. */
  public ResultWriter wideKey(String name) {
    write(name);
    json.append(':');
    needsComma = false;
    return this;
  }

  /** Writes an array; the function writes one element. */
  public <T extends @Nullable Object> ResultWriter writeList(
      @Nullable Iterable<? extends T> values, BiConsumer<ResultWriter, ? super T> element) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    int start = json.length();
    int left = values instanceof Collection<?> collection ? collection.size() : 0;
    for (T value : values) {
      element.accept(this, value);
      if (left > MANY) {
        makeRoom(json.length() - start, left);
        left = 0;
      }
    }
    return close(']');
  }

  /** Grows once for elements that are about as long as the first, instead of again and again. */
  private void makeRoom(int first, int elements) {
    long expected = (first + first / 8 + 1L) * elements;
    json.reserve((int) Math.min(expected, MAX_ROOM));
  }

  /** Writes an array; the function writes one element. */
  public <T extends @Nullable Object> ResultWriter writeList(
      T @Nullable [] values, BiConsumer<ResultWriter, ? super T> element) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (T value : values) {
      element.accept(this, value);
    }
    return close(']');
  }

  /** Writes the elements of a stream, and closes it; the function writes one element. */
  public <T extends @Nullable Object> ResultWriter writeStream(
      @Nullable BaseStream<? extends T, ?> values, BiConsumer<ResultWriter, ? super T> element) {
    if (values == null) {
      return writeNull();
    }
    try (values) {
      Iterator<? extends T> iterator = values.iterator();
      return writeList(() -> iterator, element);
    }
  }

  // --- Maps

  /**
   * Writes an object; the one function makes a property's name of a key, which is escaped, the
   * other writes a value.
   */
  public <K extends @Nullable Object, V extends @Nullable Object> ResultWriter writeMap(
      @Nullable Map<? extends K, ? extends V> map,
      Function<? super K, String> name,
      BiConsumer<ResultWriter, ? super V> value) {
    if (map == null) {
      return writeNull();
    }
    open('{');
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      wideKey(Objects.requireNonNull(name.apply(entry.getKey()), "a key of a map is null"));
      value.accept(this, entry.getValue());
    }
    return close('}');
  }

  /** Writes an array of objects with {@code key} and {@code value}, which the functions write. */
  public <K extends @Nullable Object, V extends @Nullable Object> ResultWriter writeEntries(
      @Nullable Map<? extends K, ? extends V> map,
      BiConsumer<ResultWriter, ? super K> key,
      BiConsumer<ResultWriter, ? super V> value) {
    if (map == null) {
      return writeNull();
    }
    open('[');
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      beginObject().key("key");
      key.accept(this, entry.getKey());
      key("value");
      value.accept(this, entry.getValue());
      endObject();
    }
    return close(']');
  }

  // --- Any value

  /**
   * Writes a value by what it is: what {@link ArgumentReader#readAny} returns, collections, arrays,
   * optional values, constants of enums by their names, dates and times as texts.
   *
   * @throws IllegalArgumentException when it is or contains anything else
   */
  public ResultWriter writeAny(@Nullable Object value) {
    AnyValues.write(this, value);
    return this;
  }

  /** Writes text that is JSON already; null writes null. */
  public ResultWriter writeRaw(@Nullable String text) {
    if (text == null) {
      return writeNull();
    }
    comma();
    json.append(text);
    return this;
  }

  // --- Scalars

  /** Writes null. */
  public ResultWriter writeNull() {
    comma();
    json.append("null");
    return this;
  }

  /** Writes a string; half of a surrogate pair is escaped. */
  public ResultWriter write(@Nullable String text) {
    if (text == null) {
      return writeNull();
    }
    if (json.appendQuoted(text, needsComma)) {
      needsComma = true;
      return this;
    }
    comma();
    json.append('"');
    escape(text);
    json.append('"');
    return this;
  }

  /** Writes a value's {@link #text} as a string. */
  public ResultWriter writeText(@Nullable Object value) {
    return write(value == null ? null : text(value));
  }

  /**
   * Returns the text of a scalar: a number as in JSON, an enum's name, a locale's language tag,
   * dates with times always with seconds and, if they have an offset, as RFC 3339 writes them; else
   * {@code toString()}.
   *
   * @throws IllegalArgumentException when it is a number that is infinite or not a number
   */
  public static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Number number) {
      return numberText(number);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    return value instanceof TemporalAccessor time ? timeText(time) : value.toString();
  }

  private static String numberText(Number value) {
    if (value instanceof Double || value instanceof Float) {
      requireFinite(Double.isFinite(value.doubleValue()));
      return value.toString();
    }
    return isExact(value) ? value.toString() : new BigDecimal(value.toString()).toString();
  }

  /** The JDK's {@code toString()} leaves out seconds that are zero, which schemas do not allow. */
  private static String timeText(TemporalAccessor value) {
    if (value instanceof OffsetDateTime || value instanceof ZonedDateTime) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }
    if (value instanceof LocalDateTime) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value);
    }
    if (value instanceof LocalTime) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(value);
    }
    if (value instanceof OffsetTime) {
      return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
    }
    return value.toString();
  }

  /** Writes a constant's name as a string; null writes null. */
  public ResultWriter write(@Nullable Enum<?> value) {
    return write(value == null ? null : value.name());
  }

  /** Writes true or false. */
  public ResultWriter write(boolean value) {
    comma();
    json.append(value ? "true" : "false");
    return this;
  }

  /** Writes true, false or null. */
  public ResultWriter write(@Nullable Boolean value) {
    return value == null ? writeNull() : write(value.booleanValue());
  }

  /** Writes a string of one character. */
  public ResultWriter write(char value) {
    return write(String.valueOf(value));
  }

  /** Writes a string of one character, or null. */
  public ResultWriter write(@Nullable Character value) {
    return writeText(value);
  }

  /** Writes an integer. */
  public ResultWriter write(int value) {
    comma();
    json.append(value);
    return this;
  }

  /** Writes an integer. */
  public ResultWriter write(long value) {
    comma();
    json.append(value);
    return this;
  }

  /**
   * Writes a number.
   *
   * @throws IllegalArgumentException when it is infinite or not a number: JSON has no such values
   */
  public ResultWriter write(float value) {
    requireFinite(Float.isFinite(value));
    comma();
    json.append(Float.toString(value));
    return this;
  }

  /**
   * Writes a number.
   *
   * @throws IllegalArgumentException when it is infinite or not a number: JSON has no such values
   */
  public ResultWriter write(double value) {
    requireFinite(Double.isFinite(value));
    comma();
    if (!ShortDecimals.append(json, value)) {
      json.append(Double.toString(value));
    }
    return this;
  }

  /**
   * Writes a number of any type of the JDK.
   *
   * @throws IllegalArgumentException when it is infinite or not a number: JSON has no such values
   */
  public ResultWriter write(@Nullable Number value) {
    if (value == null) {
      return writeNull();
    }
    if (value instanceof Double number) {
      return write(number.doubleValue());
    }
    if (value instanceof Float number) {
      return write(number.floatValue());
    }
    comma();
    json.append(numberText(value));
    return this;
  }

  /** Returns whether the number's text is JSON for sure. */
  private static boolean isExact(Number value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger
        || value instanceof BigDecimal;
  }

  private static void requireFinite(boolean finite) {
    if (!finite) {
      throw new IllegalArgumentException("JSON has no number that is infinite or NaN");
    }
  }

  /** Writes the year's number. */
  public ResultWriter write(@Nullable Year value) {
    return value == null ? writeNull() : write(value.getValue());
  }

  /** Writes an integer, or null for none. */
  public ResultWriter write(OptionalInt value) {
    return value.isPresent() ? write(value.getAsInt()) : writeNull();
  }

  /** Writes an integer, or null for none. */
  public ResultWriter write(OptionalLong value) {
    return value.isPresent() ? write(value.getAsLong()) : writeNull();
  }

  /**
   * Writes a number, or null for none.
   *
   * @throws IllegalArgumentException when it is infinite or not a number: JSON has no such values
   */
  public ResultWriter write(OptionalDouble value) {
    return value.isPresent() ? write(value.getAsDouble()) : writeNull();
  }

  // --- Arrays of primitive values

  /** Writes an array. */
  public ResultWriter write(int @Nullable [] values) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (int value : values) {
      write(value);
    }
    return close(']');
  }

  /** Writes an array. */
  public ResultWriter write(long @Nullable [] values) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (long value : values) {
      write(value);
    }
    return close(']');
  }

  /** Writes an array. */
  public ResultWriter write(short @Nullable [] values) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (short value : values) {
      write(value);
    }
    return close(']');
  }

  /** Writes an array. */
  public ResultWriter write(double @Nullable [] values) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (double value : values) {
      write(value);
    }
    return close(']');
  }

  /** Writes an array. */
  public ResultWriter write(float @Nullable [] values) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (float value : values) {
      write(value);
    }
    return close(']');
  }

  /** Writes an array. */
  public ResultWriter write(boolean @Nullable [] values) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (boolean value : values) {
      write(value);
    }
    return close(']');
  }

  /** Writes an array. */
  public ResultWriter write(char @Nullable [] values) {
    if (values == null) {
      return writeNull();
    }
    open('[');
    for (char value : values) {
      write(value);
    }
    return close(']');
  }

  /** Writes the bytes as base64. */
  public ResultWriter write(byte @Nullable [] values) {
    return write(values == null ? null : Base64.getEncoder().encodeToString(values));
  }

  /** Ends the writing and returns the text. */
  @Override
  public String toString() {
    if (text == null) {
      text = json.finish();
    }
    return text;
  }

  // --- Helpers

  private ResultWriter open(char bracket) {
    comma();
    json.append(bracket);
    needsComma = false;
    return this;
  }

  private ResultWriter close(char bracket) {
    json.append(bracket);
    needsComma = true;
    return this;
  }

  private void comma() {
    if (needsComma) {
      json.append(',');
    }
    needsComma = true;
  }

  private void escape(String text) {
    int length = text.length();
    int copied = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!isSpecial(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      json.append(text, copied, i);
      copied = i + 1;
      special(c);
    }
    json.append(text, copied, length);
  }

  private static boolean isSpecial(char c) {
    return c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c);
  }

  private void special(char c) {
    json.append('\\');
    switch (c) {
      case '"', '\\' -> json.append(c);
      case '\n' -> json.append('n');
      case '\r' -> json.append('r');
      case '\t' -> json.append('t');
      default -> {
        json.append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(HEX[c >> shift & 0xf]);
        }
      }
    }
  }
}

package dev.aifunction.openapi.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes JSON, for generated models.
 *
 * <p>Every method that takes an element of a list or map writes {@code null} for null.
 */
public final class JsonWriter {
  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The UTF-8 bytes of a value. */
  static byte[] bytes(JsonValue value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator generator = Jackson.generator(out)) {
      value.writeTo(new JsonWriter(generator));
    }
    return out.toByteArray();
  }

  static String text(JsonValue value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  /** Starts an object. */
  public void beginObject() {
    generator.writeStartObject();
  }

  /** Ends the object. */
  public void endObject() {
    generator.writeEndObject();
  }

  /** Writes the name of a property, whose value comes next. */
  public JsonWriter name(String name) {
    generator.writeName(name);
    return this;
  }

  /** Writes a string. */
  public void string(@Nullable String value) {
    generator.writeString(value);
  }

  /** Writes an integer. */
  public void integer(@Nullable Long value) {
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(value);
    }
  }

  /**
   * Writes a number; one without fraction is written without point.
   *
   * @throws IllegalArgumentException if it is infinite or not a number, which JSON does not have
   */
  public void number(@Nullable Double value) {
    if (value == null) {
      generator.writeNull();
    } else if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      generator.writeNumber(value.longValue());
    } else {
      generator.writeNumber(value);
    }
  }

  /** Writes a boolean. */
  public void bool(@Nullable Boolean value) {
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeBoolean(value);
    }
  }

  /** Writes null. */
  public void nothing() {
    generator.writeNull();
  }

  /** Writes a value. */
  public void value(@Nullable JsonValue value) {
    if (value == null) {
      generator.writeNull();
    } else {
      value.writeTo(this);
    }
  }

  /** Writes an array. */
  public <T> void list(
      @Nullable Collection<T> items, BiConsumer<JsonWriter, @Nullable T> itemWriter) {
    if (items == null) {
      generator.writeNull();
      return;
    }
    generator.writeStartArray();
    for (T item : items) {
      itemWriter.accept(this, item);
    }
    generator.writeEndArray();
  }

  /** Writes an object whose names are data. */
  public <T> void map(
      @Nullable Map<String, T> entries, BiConsumer<JsonWriter, @Nullable T> valueWriter) {
    if (entries == null) {
      generator.writeNull();
      return;
    }
    generator.writeStartObject();
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      generator.writeName(entry.getKey());
      valueWriter.accept(this, entry.getValue());
    }
    generator.writeEndObject();
  }

  /** Writes the text of a value as it is. */
  void raw(String json) {
    generator.writeRawValue(json);
  }
}

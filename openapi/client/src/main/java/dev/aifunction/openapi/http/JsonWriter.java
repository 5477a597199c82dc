package dev.aifunction.openapi.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes JSON, for generated models. */
public final class JsonWriter {
  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The UTF-8 bytes of a value. */
  static byte[] bytes(JsonValue value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
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

  /**
   * Writes a value as what its Java type is in JSON; a number without fraction has no point.
   *
   * @param value a {@link JsonValue}, a string, number or boolean, a collection or map of them, or
   *     null
   * @throws IllegalArgumentException if it is something else, or a number that JSON does not have
   */
  public void any(@Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof JsonValue json) {
      json.writeTo(this);
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Double number) {
      number(number);
    } else if (value instanceof Collection<?> items) {
      generator.writeStartArray();
      items.forEach(this::any);
      generator.writeEndArray();
    } else if (value instanceof Map<?, ?> entries) {
      generator.writeStartObject();
      entries.forEach((name, entry) -> name(String.valueOf(name)).any(entry));
      generator.writeEndObject();
    } else {
      throw new IllegalArgumentException("JSON has no " + value.getClass().getSimpleName());
    }
  }

  private void number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      generator.writeNumber((long) value);
    } else {
      generator.writeNumber(value);
    }
  }

  /** Writes the text of a value as it is. */
  void raw(SerializableString json) {
    generator.writeRawValue(json);
  }
}

package dev.aifunction.openapi.http;

/** Is a value that writes itself as JSON: a model, an enum, a union's member, {@link RawJson}. */
public interface JsonValue {

  /** Writes the value where the writer stands. */
  void writeTo(JsonWriter out);

  /** Returns the value as JSON text, without line breaks. */
  default String toJson() {
    return JsonWriter.text(this);
  }
}

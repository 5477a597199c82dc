package dev.aifunction.openapi.http;

import java.util.function.Function;

/** What of an event a reader gets to see. */
enum EventForm {

  /** The data, which is JSON. */
  DATA {
    @Override
    <T> T read(SseEvent event, Function<JsonReader, T> reader) {
      return JsonReader.parse(event.bytes(), event.offset(), event.length(), reader);
    }
  },

  /** An object of the properties {@code event}, its name, and {@code data}. */
  NAMED {
    @Override
    <T> T read(SseEvent event, Function<JsonReader, T> reader) {
      String text = event.text();
      JsonValue both =
          out -> {
            out.beginObject();
            out.name("event").any(event.name());
            out.name("data").any(isJson(text) ? RawJson.trusted(text) : text);
            out.endObject();
          };
      return JsonReader.parse(JsonWriter.bytes(both), reader);
    }
  };

  /**
   * Reads an event.
   *
   * @throws IllegalArgumentException if it does not have the expected form
   */
  abstract <T> T read(SseEvent event, Function<JsonReader, T> reader);

  /** What begins as an object is to be one; other data may be plain text. */
  private static boolean isJson(String text) {
    if (text.startsWith("{")) {
      return true;
    }
    try {
      JsonReader.check(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

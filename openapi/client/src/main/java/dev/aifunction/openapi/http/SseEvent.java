package dev.aifunction.openapi.http;

import java.nio.charset.StandardCharsets;

/** One server-sent event. */
final class SseEvent {
  private final String name;
  private final byte[] data;

  SseEvent(String name, byte[] data) {
    this.name = name;
    this.data = data;
  }

  /** The event's type, {@code message} when it has none. */
  String name() {
    return name;
  }

  /** The data's UTF-8 bytes, its lines separated by LF; not a copy. */
  byte[] data() {
    return data;
  }

  /** Whether the data is exactly a text. */
  boolean dataIs(String text) {
    return data.length == text.length() && new String(data, StandardCharsets.UTF_8).equals(text);
  }
}

package dev.aifunction.openapi.http;

import java.nio.charset.StandardCharsets;

/** One server-sent event, until the next one is read: its data is a part of the reader's buffer. */
final class SseEvent {

  /** The name of an event that has none. */
  static final String UNNAMED = "message";

  private final String name;
  private final byte[] bytes;
  private final int offset;
  private final int length;

  /**
   * @param name the event's type
   * @param bytes where the data lies: UTF-8, its lines separated by LF
   */
  SseEvent(String name, byte[] bytes, int offset, int length) {
    this.name = name;
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
  }

  /** The event's type, {@link #UNNAMED} when it has none. */
  String name() {
    return name;
  }

  /** The buffer in which the data lies. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the data starts. */
  int offset() {
    return offset;
  }

  /** How many bytes of data there are. */
  int length() {
    return length;
  }

  /** Whether the data is exactly a text, which is ASCII. */
  boolean dataIs(String text) {
    return length == text.length() && has(text, offset);
  }

  /** The name, or where it has none the data's {@code type} where that is its first property. */
  String type() {
    return name.equals(UNNAMED) ? firstString("type") : name;
  }

  /** Whether the data tells of a failure. */
  boolean isError() {
    return type().equals("error")
        || (firstValue("error") >= 0
            && JsonReader.startsWithProperty(bytes, offset, length, "error"));
  }

  /** The data as text. */
  String text() {
    return new String(bytes, offset, length, StandardCharsets.UTF_8);
  }

  /** The value of the object's first property, if it has this name and a plain string. */
  private String firstString(String property) {
    int start = firstValue(property);
    if (start < 0 || !has("\"", start)) {
      return "";
    }
    int end = start + 1;
    while (end < offset + length && bytes[end] != '"' && bytes[end] != '\\') {
      end++;
    }
    return new String(bytes, start + 1, end - start - 1, StandardCharsets.UTF_8);
  }

  /** Where the value of the object's first property starts, or -1 if that has another name. */
  private int firstValue(String property) {
    if (!has("{", offset)) {
      return -1;
    }
    int name = afterSpace(offset + 1);
    if (!has("\"", name) || !has(property, name + 1) || !has("\"", name + 1 + property.length())) {
      return -1;
    }
    int colon = afterSpace(name + property.length() + 2);
    return has(":", colon) ? afterSpace(colon + 1) : -1;
  }

  private int afterSpace(int start) {
    int place = start;
    while (place < offset + length && (bytes[place] == ' ' || bytes[place] == '\n')) {
      place++;
    }
    return place;
  }

  private boolean has(String text, int start) {
    if (start + text.length() > offset + length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

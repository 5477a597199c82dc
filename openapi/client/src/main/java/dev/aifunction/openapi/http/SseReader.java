package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes a byte stream apart into server-sent events, as WHATWG's HTML standard defines them.
 *
 * <p>Lines end with LF, CR or CRLF, and are cut as bytes, so that no character is torn apart. What
 * reconnecting would need ({@code id}, {@code retry}) is passed over. An event that the end of the
 * stream cuts off is dropped.
 *
 * <p>Events are handed out where they were received: the bytes of one event stay together in the
 * buffer, and data of several lines is moved together there.
 */
final class SseReader {
  private static final int FIRST_SIZE = 16 * 1024;
  private static final int NONE = -1;

  private final InputStream in;
  private final int longestEvent;
  private byte[] buffer = new byte[FIRST_SIZE];

  /** Where the event starts in the buffer; all other positions are counted from here. */
  private int start;

  /** Where the received bytes end in the buffer. */
  private int limit;

  /** The next byte to look at. */
  private int position;

  private int lineStart;
  private int lineEnd;
  private boolean afterCarriageReturn;
  private boolean atStart = true;

  /**
   * @param longestEvent how many bytes the lines of an event may have
   */
  SseReader(InputStream in, int longestEvent) {
    this.in = in;
    this.longestEvent = longestEvent;
  }

  /**
   * Reads the next event, or null at the end.
   *
   * @throws MalformedResponseException if it is too long
   */
  @Nullable SseEvent next() throws IOException {
    String name = "";
    int dataStart = NONE;
    int dataEnd = NONE;
    while (true) {
      if (dataStart == NONE) {
        start += position;
        position = 0;
      }
      if (!nextLine()) {
        return null;
      }
      if (lineStart == lineEnd) {
        if (dataStart != NONE) {
          SseEvent event =
              new SseEvent(
                  name.isEmpty() ? SseEvent.UNNAMED : name,
                  buffer,
                  start + dataStart,
                  dataEnd - dataStart);
          start += position;
          position = 0;
          return event;
        }
        name = "";
      } else if (isField("data")) {
        int value = valueStart("data");
        if (dataStart == NONE) {
          dataStart = value;
          dataEnd = lineEnd;
        } else {
          dataEnd = append(value, dataEnd);
        }
      } else if (isField("event")) {
        int value = valueStart("event");
        name = new String(buffer, start + value, lineEnd - value, StandardCharsets.UTF_8);
      }
    }
  }

  /** Moves the line's value to the data before it, and returns the new end of the data. */
  private int append(int value, int dataEnd) {
    int length = lineEnd - value;
    buffer[start + dataEnd] = '\n';
    System.arraycopy(buffer, start + value, buffer, start + dataEnd + 1, length);
    return dataEnd + 1 + length;
  }

  /** Whether the line is of the form {@code field}, {@code field:value} or {@code field: value}. */
  private boolean isField(String field) {
    int length = lineEnd - lineStart;
    if (length < field.length()
        || (length > field.length() && buffer[start + lineStart + field.length()] != ':')) {
      return false;
    }
    for (int i = 0; i < field.length(); i++) {
      if (buffer[start + lineStart + i] != field.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int valueStart(String field) {
    int value = Math.min(lineStart + field.length() + 1, lineEnd);
    return value < lineEnd && buffer[start + value] == ' ' ? value + 1 : value;
  }

  /** Finds the next line; false where the stream ends, with or without a last line. */
  private boolean nextLine() throws IOException {
    lineStart = position;
    while (true) {
      int end = findLineEnd();
      position = end - start;
      if (position > longestEvent) {
        throw new MalformedResponseException(
            "An event of the stream is longer than " + longestEvent + " bytes");
      }
      if (end < limit) {
        boolean lineFeed = buffer[end] == '\n';
        boolean second = lineFeed && afterCarriageReturn && position == lineStart;
        afterCarriageReturn = !lineFeed;
        lineEnd = position++;
        if (second) {
          lineStart = position;
          continue;
        }
        skipByteOrderMark();
        return true;
      }
      if (!fill()) {
        return false;
      }
    }
  }

  /** The place in the buffer, which is the limit where no line ends before it. */
  private int findLineEnd() {
    int place = start + position;
    while (place < limit && buffer[place] != '\n' && buffer[place] != '\r') {
      place++;
    }
    return place;
  }

  private void skipByteOrderMark() {
    int first = start + lineStart;
    if (atStart
        && lineEnd - lineStart >= 3
        && buffer[first] == (byte) 0xEF
        && buffer[first + 1] == (byte) 0xBB
        && buffer[first + 2] == (byte) 0xBF) {
      lineStart += 3;
    }
    atStart = false;
  }

  /** Receives more bytes, behind those of the event; returns whether there were any. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      limit -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(count, 0);
    return count > 0;
  }
}

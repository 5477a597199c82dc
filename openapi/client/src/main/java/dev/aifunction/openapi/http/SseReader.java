package dev.aifunction.openapi.http;

import java.io.ByteArrayOutputStream;
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
 */
final class SseReader {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int END = -1;

  private final InputStream in;
  private final int longestEvent;
  private final byte[] buffer = new byte[8192];
  private int position;
  private int limit;
  private boolean afterCarriageReturn;
  private boolean atStart = true;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * @param longestEvent how many bytes a line, and the data of an event, may have
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
    ByteArrayOutputStream data = new ByteArrayOutputStream(256);
    boolean hasData = false;
    for (byte[] next = nextLine(); next != null; next = nextLine()) {
      if (next.length == 0) {
        if (hasData) {
          return new SseEvent(name.isEmpty() ? "message" : name, data.toByteArray());
        }
        name = "";
        continue;
      }
      int valueStart = valueStart(next);
      if (isField(next, "data")) {
        if (hasData) {
          data.write('\n');
        }
        hasData = true;
        data.write(next, valueStart, next.length - valueStart);
        checkLength(data.size());
      } else if (isField(next, "event")) {
        name = new String(next, valueStart, next.length - valueStart, StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  /** Whether a line is of the form {@code field}, {@code field:value} or {@code field: value}. */
  private static boolean isField(byte[] line, String field) {
    int length = field.length();
    return line.length >= length
        && (line.length == length || line[length] == ':')
        && new String(line, 0, length, StandardCharsets.ISO_8859_1).equals(field);
  }

  private static int valueStart(byte[] line) {
    int colon = 0;
    while (colon < line.length && line[colon] != ':') {
      colon++;
    }
    int start = Math.min(colon + 1, line.length);
    return start < line.length && line[start] == ' ' ? start + 1 : start;
  }

  /** The next line without its end, or null where the stream ends, with or without a last line. */
  private byte @Nullable [] nextLine() throws IOException {
    line.reset();
    while (true) {
      int next = read();
      if (next == END) {
        return null;
      }
      if (next == '\n' && afterCarriageReturn) {
        afterCarriageReturn = false;
        continue;
      }
      afterCarriageReturn = next == '\r';
      if (next == '\r' || next == '\n') {
        return withoutByteOrderMark(line.toByteArray());
      }
      line.write(next);
      checkLength(line.size());
    }
  }

  private byte[] withoutByteOrderMark(byte[] first) {
    boolean marked =
        atStart
            && first.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(first, 0, 3, BYTE_ORDER_MARK, 0, 3);
    atStart = false;
    return marked ? Arrays.copyOfRange(first, BYTE_ORDER_MARK.length, first.length) : first;
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = Math.max(in.read(buffer), 0);
      position = 0;
      if (limit == 0) {
        return END;
      }
    }
    return buffer[position++] & 0xFF;
  }

  private void checkLength(int length) {
    if (length > longestEvent) {
      throw new MalformedResponseException(
          "An event of the stream is longer than " + longestEvent + " bytes");
    }
  }
}

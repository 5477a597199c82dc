package dev.aifunction.benchmarks.wire.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the {@code data:} lines of a stream until {@code [DONE]}, and leaves them in its buffer.
 */
final class DataLines {
  private static final int PREFIX = "data: ".length();

  private final InputStream in;
  private byte[] buffer = new byte[16 * 1024];
  private int position;
  private int limit;
  private int start;
  private int length;

  DataLines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; false at the end. */
  boolean next() throws IOException {
    int end;
    do {
      end = lineEnd();
      if (end < 0) {
        return false;
      }
      start = position + PREFIX;
      length = end - start;
      position = end + 1;
    } while (length <= 0);
    return buffer[start] == '{';
  }

  private int lineEnd() throws IOException {
    int place = position;
    while (true) {
      for (; place < limit; place++) {
        if (buffer[place] == '\n') {
          return place;
        }
      }
      place -= position;
      if (!fill()) {
        return -1;
      }
    }
  }

  private boolean fill() throws IOException {
    limit -= position;
    System.arraycopy(buffer, position, buffer, 0, limit);
    position = 0;
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(count, 0);
    return count >= 0;
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int length() {
    return length;
  }
}

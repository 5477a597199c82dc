package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads parts one after the other, opens each when it is its turn, and remembers its failure. */
final class PartsStream extends InputStream {

  /** What is read. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final Iterator<Source> sources;
  private volatile @Nullable InputStream current;
  private volatile boolean closed;
  private volatile @Nullable Throwable failure;

  PartsStream(List<Source> sources) {
    this.sources = sources.iterator();
  }

  /** What made reading fail, or null if nothing did. */
  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (closed) {
      throw new IOException("The upload has ended");
    }
    try {
      while (true) {
        InputStream in = open();
        if (in == null) {
          return -1;
        }
        int count = in.read(buffer, offset, length);
        if (count >= 0) {
          return count;
        }
        in.close();
        current = null;
      }
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
      throw e;
    }
  }

  private @Nullable InputStream open() throws IOException {
    InputStream in = current;
    if (in == null && sources.hasNext()) {
      in = sources.next().open();
      current = in;
      if (closed) {
        in.close();
      }
    }
    return in;
  }

  /** Closes what is open, also while another thread reads it. */
  @Override
  public void close() {
    closed = true;
    InputStream in = current;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        // It was read as far as anybody wanted.
      }
    }
  }
}

package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Is the body of one attempt on its way; closing it closes the files that it reads. */
final class Upload implements AutoCloseable {
  private static final String UNREAD = "A file could not be read while it was sent";

  private final BodyPublisher publisher;
  private final Queue<PartsStream> opened = new ConcurrentLinkedQueue<>();

  /** Sends what lies in memory. */
  Upload(BodyPublisher publisher) {
    this.publisher = publisher;
  }

  private Upload(Supplier<PartsStream> parts, OptionalLong length) {
    // Java may open the body a second time, where it finds that a kept connection has gone.
    Supplier<InputStream> opening =
        () -> {
          PartsStream stream = parts.get();
          opened.add(stream);
          return stream;
        };
    this.publisher = new StreamPublisher(opening, length, ClientThreads.waiting());
  }

  /** Sends what is read while it is sent. */
  static Upload of(Supplier<PartsStream> parts, OptionalLong length) {
    return new Upload(parts, length);
  }

  BodyPublisher publisher() {
    return publisher;
  }

  /**
   * Throws what went wrong with the caller's files: that is no failure of the connection.
   *
   * @throws UncheckedIOException if a file could not be read
   * @throws IllegalStateException if the caller's stream failed in another way
   */
  void checkRead() {
    for (PartsStream stream : opened) {
      Throwable failure = stream.failure();
      if (failure instanceof UncheckedIOException unchecked) {
        failure = unchecked.getCause();
      }
      if (failure instanceof IOException unread) {
        throw new UncheckedIOException(UNREAD, unread);
      }
      if (failure != null) {
        throw new IllegalStateException(UNREAD, failure);
      }
    }
  }

  @Override
  public void close() {
    for (PartsStream stream : opened) {
      stream.close();
    }
  }
}

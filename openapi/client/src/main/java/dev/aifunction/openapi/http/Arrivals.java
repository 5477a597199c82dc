package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Is what arrives of an answer after its headers; it ends when it is closed, or its sender is. */
final class Arrivals implements AutoCloseable {
  private final String what;
  private final PatientBody body;
  private final int attempt;
  private final Sender sender;
  private final Runnable closing = this::close;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param what what it is, as the subject of a sentence
   */
  Arrivals(String what, PatientBody body, int attempt, Sender sender) {
    this.what = what;
    this.body = body;
    this.attempt = attempt;
    this.sender = sender;
    sender.begin(closing);
  }

  InputStream stream() {
    return body;
  }

  boolean isClosed() {
    return closed.get();
  }

  /** Reads bytes into a buffer; returns how many, or -1 at the end. */
  int read(byte[] buffer, long before) {
    try {
      return body.read(buffer, 0, buffer.length);
    } catch (IOException e) {
      throw broken(e, before + " bytes");
    }
  }

  /**
   * The exception for a failure to read.
   *
   * @param received how much has arrived before it
   */
  OpenAiException broken(IOException cause, String received) {
    if (cause instanceof HttpTimeoutException) {
      return new ApiTimeoutException(cause.getMessage() + " after " + received, attempt, cause);
    }
    String how = closed.get() ? "was closed" : "broke off";
    if (cause instanceof InterruptedIOException) {
      how = "was interrupted";
    }
    return new ConnectionException(what + " " + how + " after " + received, attempt, cause);
  }

  /** Ends what is complete: what little the server still has to say keeps the connection usable. */
  void finish() {
    body.drain();
    close();
  }

  /** Gives the connection back; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      sender.end(closing);
      body.close();
    }
  }
}

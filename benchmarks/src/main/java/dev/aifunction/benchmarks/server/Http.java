package dev.aifunction.benchmarks.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Makes the bytes of HTTP responses. */
final class Http {

  /** What a stream begins with. */
  static final byte[] EVENTS =
      head("Content-Type: text/event-stream\r\nTransfer-Encoding: chunked");

  /** What a stream ends with. */
  static final byte[] END = "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

  private Http() {}

  /** Returns a response whose body is JSON. */
  static byte[] json(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head("Content-Type: application/json\r\nContent-Length: " + body.length));
    out.writeBytes(body);
    return out.toByteArray();
  }

  /** Returns a response whose body is a file of this package. */
  static byte[] json(String file) {
    try (InputStream in = Objects.requireNonNull(Http.class.getResourceAsStream(file), file)) {
      return json(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns an event in an HTTP chunk of its own, as a server sends it that sends each at once. */
  static byte[] event(String data) {
    byte[] event = ("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        (Integer.toHexString(event.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(event);
    out.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] head(String headers) {
    return ("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}

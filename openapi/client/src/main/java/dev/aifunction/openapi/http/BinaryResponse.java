package dev.aifunction.openapi.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Is an answer of bytes, read as it arrives: take its bytes once, and close it.
 *
 * <pre>{@code
 * try (BinaryResponse speech = audio.createSpeech(request)) {
 *   speech.writeTo(Path.of("speech.mp3"));
 * }
 * }</pre>
 */
public final class BinaryResponse implements AutoCloseable {
  private final Answer answer;
  private final Arrivals arrivals;

  BinaryResponse(Answer answer, Arrivals arrivals) {
    this.answer = answer;
    this.arrivals = arrivals;
  }

  /**
   * The bytes, as they arrive. The stream throws an {@link IOException} where the connection
   * breaks, or is silent for longer than an attempt may take.
   */
  public InputStream body() {
    return arrivals.stream();
  }

  /** The type of the bytes, such as {@code audio/mpeg}, if the server says it. */
  public @Nullable String contentType() {
    return answer.header("content-type");
  }

  /** The number of bytes, if the server says it. */
  public OptionalLong contentLength() {
    return answer.headers().firstValueAsLong("content-length");
  }

  /**
   * Writes the bytes to a file, which is there only when all have arrived, and replaces another.
   *
   * @throws OpenAiException if the bytes do not arrive
   * @throws UncheckedIOException if the file cannot be written
   */
  public void writeTo(Path file) {
    Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      try {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
          copyTo(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The answer cannot be written to " + file, e);
    }
  }

  /**
   * Reads all bytes.
   *
   * @throws OpenAiException if they do not arrive
   */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      copyTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** Gives the connection back, whatever of the answer is left; a second call does nothing. */
  @Override
  public void close() {
    arrivals.close();
  }

  /** The type, nothing of the content. */
  @Override
  public String toString() {
    return "BinaryResponse[" + contentType() + "]";
  }

  private void copyTo(OutputStream out) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    long count = 0;
    for (int read = arrivals.read(buffer, count); read >= 0; read = arrivals.read(buffer, count)) {
      out.write(buffer, 0, read);
      count += read;
    }
  }
}

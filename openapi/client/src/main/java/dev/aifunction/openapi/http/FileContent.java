package dev.aifunction.openapi.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Is a file to send: a name, a type and bytes.
 *
 * <p>Files and streams are read while they are sent and are never whole in memory.
 *
 * <pre>{@code
 * FileContent speech = FileContent.of(Path.of("speech.mp3"));
 * FileContent scan = FileContent.of("scan", bytes).withContentType("image/png");
 * }</pre>
 */
public final class FileContent {

  /** How many bytes there are; asked before each attempt, as a file may change between them. */
  private interface Length {
    OptionalLong now() throws IOException;
  }

  private final String filename;
  private final String contentType;
  private final PartsStream.Source source;
  private final Length length;
  private final boolean repeatable;

  private FileContent(
      String filename,
      @Nullable String contentType,
      PartsStream.Source source,
      Length length,
      boolean repeatable) {
    if (filename.isBlank()) {
      throw new IllegalArgumentException("A file needs a name");
    }
    this.filename = filename;
    this.contentType = contentType == null ? typeOf(filename) : contentType;
    this.source = source;
    this.length = length;
    this.repeatable = repeatable;
  }

  /** Sends a file, under its own name. */
  public static FileContent of(Path file) {
    Path name = file.getFileName();
    return new FileContent(
        name == null ? "" : name.toString(),
        null,
        () -> Files.newInputStream(file),
        () -> OptionalLong.of(Files.size(file)),
        true);
  }

  /** Sends bytes, which are not copied. */
  public static FileContent of(String filename, byte[] bytes) {
    return new FileContent(
        filename,
        null,
        () -> new ByteArrayInputStream(bytes),
        () -> OptionalLong.of(bytes.length),
        true);
  }

  /**
   * Sends what a stream has, and closes it.
   *
   * <p>It can be read once, so a call that sends it is attempted once.
   */
  public static FileContent of(String filename, InputStream stream) {
    AtomicReference<@Nullable InputStream> unread = new AtomicReference<>(stream);
    PartsStream.Source once =
        () -> {
          InputStream first = unread.getAndSet(null);
          if (first == null) {
            throw new IOException("The stream of " + filename + " has been read already");
          }
          return first;
        };
    return new FileContent(filename, null, once, OptionalLong::empty, false);
  }

  /**
   * Sends what a stream has, and closes it.
   *
   * @param streams gives a new stream with the same bytes for each attempt
   */
  public static FileContent of(String filename, Supplier<InputStream> streams) {
    return new FileContent(filename, null, streams::get, OptionalLong::empty, true);
  }

  /**
   * Returns the same file with another type than the one that its name suggests.
   *
   * @throws IllegalArgumentException if the text cannot stand in a header
   */
  public FileContent withContentType(String contentType) {
    String checked = HeaderValue.text("The content type", contentType);
    return new FileContent(filename, checked, source, length, repeatable);
  }

  /** The name that the server sees. */
  public String filename() {
    return filename;
  }

  /** The type that the server sees. */
  public String contentType() {
    return contentType;
  }

  /** Whether it can be sent again. */
  boolean isRepeatable() {
    return repeatable;
  }

  /**
   * Opens the content, to be closed.
   *
   * @throws IOException if it cannot be read, or not again
   */
  public InputStream open() throws IOException {
    return source.open();
  }

  /**
   * The number of bytes, if it is known before they are read.
   *
   * @throws UncheckedIOException if the file is not there
   */
  public OptionalLong length() {
    try {
      return length.now();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + filename + " cannot be read", e);
    }
  }

  /** The name and the length, nothing of the content. */
  @Override
  public String toString() {
    try {
      OptionalLong bytes = length.now();
      if (bytes.isPresent()) {
        return "FileContent[" + filename + ", " + bytes.getAsLong() + " bytes]";
      }
    } catch (IOException e) {
      // The length is unknown.
    }
    return "FileContent[" + filename + "]";
  }

  /** The types that the API tells apart by more than the name, and the most common others. */
  private static String typeOf(String filename) {
    String name = filename.toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "webp" -> "image/webp";
      case "gif" -> "image/gif";
      case "mp3" -> "audio/mpeg";
      case "wav" -> "audio/wav";
      case "pdf" -> "application/pdf";
      case "json" -> "application/json";
      case "jsonl" -> "application/jsonl";
      case "txt" -> "text/plain";
      default -> "application/octet-stream";
    };
  }
}

package dev.aifunction.assistant;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Is one part of a message: text, an image or a file. */
public sealed interface Content {

  /** Returns a text without annotations. */
  static Content text(String text) {
    return new Text(text, List.of());
  }

  /** Returns an image that the server loads from an address. */
  static Content image(URI address) {
    return new Image(address.toString(), null, null);
  }

  /**
   * Returns an image that goes along in the request.
   *
   * @param mediaType such as {@code image/png}
   */
  static Content image(byte[] bytes, String mediaType) {
    return new Image(dataUrl(bytes, mediaType), null, null);
  }

  /** Returns an image that was uploaded before, such as {@code file-abc123}. */
  static Content imageFile(String fileId) {
    return new Image(null, fileId, null);
  }

  /** Returns a file that was uploaded before, such as {@code file-abc123}. */
  static Content file(String fileId) {
    return new File(fileId, null, null);
  }

  /**
   * Returns a file that goes along in the request.
   *
   * @param name the name that the model sees, such as {@code report.pdf}
   * @param mediaType such as {@code application/pdf}
   */
  static Content file(String name, byte[] bytes, String mediaType) {
    return new File(null, name, dataUrl(bytes, mediaType));
  }

  private static String dataUrl(byte[] bytes, String mediaType) {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * Is a text.
   *
   * @param text the text
   * @param annotations what the model says of parts of its text, such as its sources
   */
  record Text(String text, List<Annotation> annotations) implements Content {

    public Text {
      Objects.requireNonNull(text, "text");
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * Is an image, by its address or by its file.
   *
   * @param url an {@code https} or {@code data} URL, null for a file
   * @param fileId the id of an uploaded file, null for an address
   * @param detail how closely the model looks, such as {@code low}; null leaves it to the server
   */
  record Image(@Nullable String url, @Nullable String fileId, @Nullable String detail)
      implements Content {

    public Image {
      if ((url == null) == (fileId == null)) {
        throw new IllegalArgumentException("An image has either an address or a file's id");
      }
    }

    /** Returns this image for a model that looks as closely as said, such as {@code high}. */
    public Image withDetail(String detail) {
      return new Image(url, fileId, Objects.requireNonNull(detail, "detail"));
    }

    /** Returns which kind of image this is; neither its address nor its bytes. */
    @Override
    public String toString() {
      return fileId == null ? "Image[…]" : "Image[" + fileId + "]";
    }
  }

  /**
   * Is a file, by its id or with its bytes.
   *
   * @param fileId the id of an uploaded file, null for one with bytes
   * @param name the name that the model sees, null for an uploaded file
   * @param data the bytes as a {@code data} URL, null for an uploaded file
   */
  record File(@Nullable String fileId, @Nullable String name, @Nullable String data)
      implements Content {

    public File {
      if ((fileId == null) == (data == null)) {
        throw new IllegalArgumentException("A file has either an id or bytes");
      }
    }

    /** Returns the file's id or name; never its bytes. */
    @Override
    public String toString() {
      return "File[" + (fileId == null ? name : fileId) + "]";
    }
  }
}

package dev.aifunction.openapi.http;

import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/** Is what a call carries; it is opened for each attempt. */
interface RequestBody {

  /** The body of a call that has none. */
  RequestBody NONE =
      new RequestBody() {
        @Override
        public @Nullable String contentType() {
          return null;
        }

        @Override
        public boolean isRepeatable() {
          return true;
        }

        @Override
        public Upload open() {
          return new Upload(BodyPublishers.noBody());
        }
      };

  /** The value of {@code Content-Type}, or null for no body. */
  @Nullable String contentType();

  /** Whether it can be opened more than once. */
  boolean isRepeatable();

  /**
   * Opens it for one attempt.
   *
   * @throws java.io.UncheckedIOException if a file of it is not there
   */
  Upload open();

  /** Writes the value once, however many attempts there will be. */
  static RequestBody json(JsonValue value) {
    byte[] json = JsonWriter.bytes(value);
    return new RequestBody() {
      @Override
      public String contentType() {
        return "application/json";
      }

      @Override
      public boolean isRepeatable() {
        return true;
      }

      @Override
      public Upload open() {
        return new Upload(BodyPublishers.ofByteArray(json));
      }
    };
  }

  /** Sends the parts as they are when an attempt begins. */
  static RequestBody multipart(Multipart parts) {
    return new RequestBody() {
      @Override
      public String contentType() {
        return parts.contentType();
      }

      @Override
      public boolean isRepeatable() {
        return parts.isRepeatable();
      }

      @Override
      public Upload open() {
        return Upload.of(parts::open, parts.length());
      }
    };
  }
}

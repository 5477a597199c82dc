package dev.aifunction.openapi.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Is the body of an answer: whole, or to be read as it arrives. */
sealed interface Body {

  /** A body that has arrived. */
  final class Whole implements Body {
    private final byte[] bytes;

    Whole(byte[] bytes) {
      this.bytes = bytes;
    }
  }

  /** A body of which the rest is on its way. */
  record Arriving(PatientBody stream) implements Body {}

  /** How many bytes of a failure's body are kept; the rest is read and forgotten. */
  int LONGEST_FAILURE = 1 << 20;

  /** Returns the body that one of the subscribers below has given. */
  static Body of(Object given) {
    return given instanceof PatientBody stream ? new Arriving(stream) : new Whole((byte[]) given);
  }

  /**
   * Reads an answer whole, and the beginning of a failure's.
   *
   * <p>It is the JDK's own subscriber as it is: for one that maps its bytes to something else the
   * JDK's client has another thread complete each answer.
   */
  static BodySubscriber<Object> whole(ResponseInfo answer) {
    return giving(
        Answer.isSuccess(answer.statusCode()) ? BodySubscribers.ofByteArray() : beginning());
  }

  @SuppressWarnings("unchecked") // a subscriber takes nothing of what it gives
  private static BodySubscriber<Object> giving(BodySubscriber<?> subscriber) {
    return (BodySubscriber<Object>) subscriber;
  }

  private static BodySubscriber<byte[]> beginning() {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    Consumer<Optional<byte[]>> keep =
        some ->
            some.ifPresent(
                bytes ->
                    kept.write(bytes, 0, Math.min(bytes.length, LONGEST_FAILURE - kept.size())));
    return BodySubscribers.mapping(
        BodySubscribers.ofByteArrayConsumer(keep), end -> kept.toByteArray());
  }

  /** Reads an answer as it arrives, and the beginning of a failure's. */
  static BodySubscriber<Object> arriving(ResponseInfo answer, Patience patience) {
    return giving(Answer.isSuccess(answer.statusCode()) ? new PatientBody(patience) : beginning());
  }

  /** Reads events as they arrive, and what cannot be events whole. */
  static BodySubscriber<Object> events(ResponseInfo answer, Patience patience) {
    String type = answer.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean eventless = type.startsWith("application/json") || type.startsWith("text/html");
    return eventless ? whole(answer) : arriving(answer, patience);
  }

  /** What has arrived already. */
  default byte[] arrived() {
    return this instanceof Whole whole ? whole.bytes : new byte[0];
  }
}

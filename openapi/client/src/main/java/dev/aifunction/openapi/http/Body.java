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

  /** Reads an answer whole, and the beginning of a failure's. */
  static BodySubscriber<Body> whole(ResponseInfo answer) {
    return Answer.isSuccess(answer.statusCode())
        ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), Whole::new)
        : beginning();
  }

  private static BodySubscriber<Body> beginning() {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    Consumer<Optional<byte[]>> keep =
        some ->
            some.ifPresent(
                bytes ->
                    kept.write(bytes, 0, Math.min(bytes.length, LONGEST_FAILURE - kept.size())));
    return BodySubscribers.mapping(
        BodySubscribers.ofByteArrayConsumer(keep), end -> new Whole(kept.toByteArray()));
  }

  /** Reads an answer as it arrives, and the beginning of a failure's. */
  static BodySubscriber<Body> arriving(ResponseInfo answer, Patience patience) {
    return Answer.isSuccess(answer.statusCode())
        ? BodySubscribers.mapping(new PatientBody(patience), Arriving::new)
        : beginning();
  }

  /** Reads events as they arrive, and what cannot be events whole. */
  static BodySubscriber<Body> events(ResponseInfo answer, Patience patience) {
    String type = answer.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean eventless = type.startsWith("application/json") || type.startsWith("text/html");
    return eventless ? whole(answer) : arriving(answer, patience);
  }

  /** What has arrived already. */
  default byte[] arrived() {
    return this instanceof Whole whole ? whole.bytes : new byte[0];
  }
}

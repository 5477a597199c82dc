package dev.aifunction.openapi.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Locale;

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

  /** Reads any answer whole. */
  static BodySubscriber<Body> whole() {
    return BodySubscribers.mapping(BodySubscribers.ofByteArray(), Whole::new);
  }

  /** Reads an answer as it arrives, and that of a failure whole. */
  static BodySubscriber<Body> arriving(ResponseInfo answer, Duration patience) {
    if (!Answer.isSuccess(answer.statusCode())) {
      return whole();
    }
    return BodySubscribers.mapping(new PatientBody(patience), Arriving::new);
  }

  /** Reads events as they arrive, and what cannot be events whole. */
  static BodySubscriber<Body> events(ResponseInfo answer, Duration patience) {
    String type = answer.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean eventless = type.startsWith("application/json") || type.startsWith("text/html");
    return eventless ? whole() : arriving(answer, patience);
  }

  /** What has arrived already. */
  default byte[] arrived() {
    return this instanceof Whole whole ? whole.bytes : new byte[0];
  }
}

package dev.aifunction.openapi.http;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Makes one call: the first attempt, and others while what failed may pass.
 *
 * <p>An attempt is repeated after a failure that {@link OpenAiException#isTransient} says may pass,
 * or as the server advises; never when the body can be sent only once, nor when the wait is longer
 * than the time that the call has left.
 */
final class Call {
  private static final Backoff BACKOFF =
      new Backoff(() -> ThreadLocalRandom.current().nextDouble());

  private final Settings settings;
  private final Sender sender;
  private final Failures failures;
  private final ApiRequest request;
  private final String accept;
  private final BodyHandler<Object> handler;
  private final String idempotencyKey = newKey();
  private final long started = System.nanoTime();

  Call(
      Settings settings,
      Sender sender,
      Failures failures,
      ApiRequest request,
      String accept,
      BodyHandler<Object> handler) {
    this.settings = settings;
    this.sender = sender;
    this.failures = failures;
    this.request = request;
    this.accept = accept;
    this.handler = handler;
  }

  /**
   * Makes the attempts.
   *
   * @return the answer of the first one that succeeds
   * @throws OpenAiException the failure of the last one
   */
  Answer make() {
    int number = 1;
    while (true) {
      long attemptStarted = System.nanoTime();
      try {
        Answer answer = attempt(number);
        tell(number, answer.status(), attemptStarted, null);
        return answer;
      } catch (OpenAiException e) {
        tell(number, e.statusCode(), attemptStarted, e);
        pauseAfter(e, number);
      }
      number++;
    }
  }

  private Answer attempt(int number) {
    long nanos = Math.min(timeLeft(), nanos(settings.attemptTimeout()));
    try (Upload upload = request.body().open()) {
      HttpResponse<Object> response;
      try {
        response = sender.send(httpRequest(upload), handler, nanos);
      } catch (IOException e) {
        upload.checkRead();
        throw failed(e, number);
      } catch (CancellationException e) {
        throw failed(e, number);
      } catch (TimeoutException e) {
        throw tooLate(e, number);
      } catch (InterruptedException e) {
        throw interrupted(e, number);
      }
      Answer answer = Answer.of(response, number);
      if (!answer.isSuccess()) {
        throw failures.of(answer);
      }
      return answer;
    }
  }

  /** Waits for the next attempt, or throws the failure where there is to be none. */
  private void pauseAfter(OpenAiException failure, int number) {
    long wait = nanos(BACKOFF.after(number, failure.retryAfter()));
    if (number > settings.retries()
        || !failure.isRetryable()
        || !request.body().isRepeatable()
        || wait >= timeLeft()
        || Thread.currentThread().isInterrupted()) {
      throw failure;
    }
    try {
      if (!sender.pause(wait)) {
        throw failure;
      }
    } catch (InterruptedException e) {
      ConnectionException interrupted = interrupted(e, number);
      interrupted.addSuppressed(failure);
      throw interrupted;
    }
  }

  private HttpRequest httpRequest(Upload upload) {
    URI baseUrl = settings.baseUrl();
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(settings.targets().uri(request.target(settings.query())))
            .method(request.method(), upload.publisher())
            .setHeader("Accept", accept);
    String contentType = request.body().contentType();
    if (contentType != null) {
      builder.setHeader("Content-Type", contentType);
    }
    if (request.method().equals("POST")) {
      builder.setHeader("Idempotency-Key", idempotencyKey);
    }
    if ("http".equalsIgnoreCase(baseUrl.getScheme())) {
      // Without TLS, HTTP/2 begins with an upgrade, at which some local servers stumble.
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    settings.headers().forEach(builder::setHeader);
    request.headers().forEach(builder::setHeader);
    return builder.build();
  }

  private OpenAiException failed(Throwable cause, int number) {
    if (sender.isClosed()) {
      return new ConnectionException(
          request + " ended because the transport was closed", number, cause);
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return new ApiTimeoutException(
          request + " found no connection to " + settings.baseUrl() + " in time", number, cause);
    }
    return new ConnectionException(
        request + " failed at " + settings.baseUrl() + ": " + reason(cause), number, cause);
  }

  private static String reason(Throwable cause) {
    if (cause.getMessage() != null) {
      return cause.getMessage();
    }
    if (cause.getClass() == IOException.class && cause.getCause() != null) {
      // The JDK's client hides a failure without words in one without a name.
      return reason(cause.getCause());
    }
    return cause instanceof ConnectException
        ? "no connection; check the base URL, and that a server listens there"
        : cause.getClass().getSimpleName();
  }

  private ApiTimeoutException tooLate(TimeoutException cause, int number) {
    boolean callOver = timeLeft() <= 0;
    Duration limit = callOver ? settings.timeout() : settings.attemptTimeout();
    return new ApiTimeoutException(request + " had no answer within " + limit, number, cause);
  }

  private ConnectionException interrupted(InterruptedException cause, int number) {
    Thread.currentThread().interrupt();
    return new ConnectionException(request + " was interrupted", number, cause);
  }

  private void tell(int number, int status, long since, @Nullable OpenAiException failure) {
    AttemptListener listener = settings.listener();
    if (listener == null) {
      return;
    }
    Duration duration = Duration.ofNanos(System.nanoTime() - since);
    try {
      listener.attempted(new Attempt(request.toString(), number, status, duration, failure));
    } catch (RuntimeException e) {
      System.getLogger(HttpTransport.class.getName())
          .log(Level.WARNING, "A listener of attempts failed", e);
    }
  }

  /**
   * Makes a key that no other call has, here or elsewhere. Nobody has to be kept from guessing it,
   * so it does without {@code SecureRandom}, which takes tens of milliseconds to start.
   */
  private static String newKey() {
    return Long.toHexString(System.currentTimeMillis())
        + '-'
        + Long.toHexString(System.nanoTime())
        + '-'
        + Long.toHexString(ThreadLocalRandom.current().nextLong());
  }

  /** In nanoseconds. */
  private long timeLeft() {
    return nanos(settings.timeout()) - (System.nanoTime() - started);
  }

  private static long nanos(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration);
  }
}

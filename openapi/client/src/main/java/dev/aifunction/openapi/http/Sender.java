package dev.aifunction.openapi.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests, waits for their answers, and ends what is under way when it is closed. */
final class Sender {
  private final HttpClient client;
  private final Set<Runnable> underWay = ConcurrentHashMap.newKeySet();
  private final Alarms alarms = new Alarms();
  private final CountDownLatch closing = new CountDownLatch(1);

  Sender(HttpClient client) {
    this.client = client;
  }

  /**
   * Sends a request and waits for its answer; whatever ends the wait frees the connection.
   *
   * <p>The thread that waits does the sending: the JDK's {@code sendAsync} hands it to another one.
   *
   * @param nanos how long to wait
   * @throws CancellationException if this is closed meanwhile
   */
  HttpResponse<Object> send(HttpRequest request, BodyHandler<Object> handler, long nanos)
      throws IOException, InterruptedException, TimeoutException {
    Opening opening = new Opening(handler);
    Alarm alarm = alarms.set(nanos);
    try {
      if (isClosed()) {
        throw new CancellationException();
      }
      return client.send(request, opening);
    } catch (IOException | InterruptedException e) {
      opening.abandon();
      if (!alarm.hasRung()) {
        throw e;
      }
      if (isClosed()) {
        throw new CancellationException();
      }
      throw new TimeoutException();
    } finally {
      alarms.turnOff(alarm);
    }
  }

  /** Waits, unless it is closed; returns whether it was not. */
  boolean pause(long nanos) throws InterruptedException {
    return !closing.await(nanos, TimeUnit.NANOSECONDS);
  }

  /** Remembers how to end something that is under way, and ends it if this is closed. */
  void begin(Runnable ending) {
    underWay.add(ending);
    if (isClosed()) {
      ending.run();
    }
  }

  /** Forgets what {@link #begin} was told. */
  void end(Runnable ending) {
    underWay.remove(ending);
  }

  /** The client, as it was given. */
  HttpClient client() {
    return client;
  }

  boolean isClosed() {
    return closing.getCount() == 0;
  }

  void close() {
    closing.countDown();
    alarms.ring();
    underWay.forEach(Runnable::run);
  }

  /** Opens the body of an answer, and closes it if it comes when nobody waits any more. */
  private static final class Opening implements BodyHandler<Object> {
    private final BodyHandler<Object> handler;
    private volatile @Nullable BodySubscriber<Object> opened;

    Opening(BodyHandler<Object> handler) {
      this.handler = handler;
    }

    @Override
    public BodySubscriber<Object> apply(ResponseInfo answer) {
      BodySubscriber<Object> subscriber = handler.apply(answer);
      opened = subscriber;
      return subscriber;
    }

    void abandon() {
      BodySubscriber<Object> subscriber = opened;
      if (subscriber != null) {
        var unused = subscriber.getBody().thenAccept(Opening::close);
      }
    }

    private static void close(Object given) {
      if (given instanceof PatientBody arriving) {
        arriving.close();
      }
    }
  }
}

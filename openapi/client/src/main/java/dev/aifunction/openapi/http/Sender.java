package dev.aifunction.openapi.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends requests, waits for their answers, and ends what is under way when it is closed. */
final class Sender {
  private final HttpClient client;
  private final Set<Runnable> underWay = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closing = new CountDownLatch(1);

  Sender(HttpClient client) {
    this.client = client;
  }

  /**
   * Sends a request and waits for its answer; whatever ends the wait frees the connection.
   *
   * @param nanos how long to wait
   * @throws java.util.concurrent.CancellationException if this is closed meanwhile
   */
  HttpResponse<Body> send(HttpRequest request, BodyHandler<Body> handler, long nanos)
      throws ExecutionException, InterruptedException, TimeoutException {
    CompletableFuture<HttpResponse<Body>> answer = client.sendAsync(request, handler);
    Runnable cancel = () -> answer.cancel(true);
    begin(cancel);
    try {
      return answer.get(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException | TimeoutException e) {
      abandon(answer);
      throw e;
    } finally {
      end(cancel);
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
    underWay.forEach(Runnable::run);
  }

  /** Cancels, and closes the body of an answer that came first. */
  private static void abandon(CompletableFuture<HttpResponse<Body>> answer) {
    boolean tooLate = !answer.cancel(true);
    if (tooLate
        && !answer.isCompletedExceptionally()
        && answer.join().body() instanceof Body.Arriving body) {
      body.stream().close();
    }
  }
}

package dev.aifunction.openapi.http;

import static dev.aifunction.openapi.http.SocketServer.EVENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventPublisherTest {
  private static final String THREE = EVENTS + "data: 1\n\ndata: 2\n\ndata: 3\n\ndata: [DONE]\n\n";

  private static EventStream<RawJson> stream(HttpTransport transport) {
    return transport.stream(ApiRequest.of("GET", "things"), JsonReader::json);
  }

  private static HttpTransport to(SocketServer server) {
    return HttpTransport.builder().baseUrl(server.baseUrl()).build();
  }

  /** Takes down every signal. */
  private static class Recorder implements Flow.Subscriber<RawJson> {
    final BlockingQueue<String> signals = new LinkedBlockingQueue<>();
    volatile Flow.Subscription subscription;
    volatile Thread thread;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(RawJson event) {
      thread = Thread.currentThread();
      signals.add(event.json());
    }

    @Override
    public void onError(Throwable failure) {
      signals.add(failure.getClass().getSimpleName());
    }

    @Override
    public void onComplete() {
      signals.add("complete");
    }

    String next() throws InterruptedException {
      return signals.poll(15, TimeUnit.SECONDS);
    }

    void hasNoMore() throws InterruptedException {
      assertThat(signals.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }
  }

  @Test
  void givesWhatIsAskedForAndNoMore() throws InterruptedException {
    Recorder recorder = new Recorder();
    try (SocketServer server = new SocketServer(connection -> connection.write(THREE));
        HttpTransport transport = to(server)) {
      stream(transport).publisher().subscribe(recorder);
      recorder.hasNoMore();

      recorder.subscription.request(1);
      assertThat(recorder.next()).isEqualTo("1");
      recorder.hasNoMore();

      recorder.subscription.request(1);
      recorder.subscription.request(1);
      assertThat(recorder.next()).isEqualTo("2");
      assertThat(recorder.next()).isEqualTo("3");
      assertThat(recorder.next()).isEqualTo("complete");
      recorder.hasNoMore();
      assertThat(recorder.thread.isDaemon()).isTrue();
    }
  }

  @Test
  void asksAgainFromWithinAnEvent() throws InterruptedException {
    Recorder recorder =
        new Recorder() {
          @Override
          public void onSubscribe(Flow.Subscription given) {
            super.onSubscribe(given);
            given.request(1);
          }

          @Override
          public void onNext(RawJson event) {
            super.onNext(event);
            subscription.request(Long.MAX_VALUE);
          }
        };
    try (SocketServer server = new SocketServer(connection -> connection.write(THREE));
        HttpTransport transport = to(server)) {
      stream(transport).publisher().subscribe(recorder);

      List<String> signals = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        signals.add(recorder.next());
      }
      assertThat(signals).containsExactly("1", "2", "3", "complete");
    }
  }

  @Test
  void aServerWaitsForASubscriberThatDoes() throws Exception {
    AtomicLong written = new AtomicLong();
    String large = "data: \"" + "x".repeat(1 << 16) + "\"\n\n";
    Recorder recorder = new Recorder();
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(EVENTS);
                  for (int i = 0; i < 2000; i++) {
                    connection.write(large);
                    written.addAndGet(large.length());
                  }
                });
        HttpTransport transport = to(server)) {
      stream(transport).publisher().subscribe(recorder);
      recorder.subscription.request(1);
      assertThat(recorder.next()).startsWith("\"x");
      Thread.sleep(500);

      assertThat(written.get()).isLessThan(50L << 20);
      recorder.subscription.cancel();
    }
  }

  @Test
  void cancellingFreesTheConnection() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    Recorder recorder = new Recorder();
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(EVENTS + "data: 1\n\n");
                  left.complete(connection.isLeft());
                });
        HttpTransport transport = to(server)) {
      stream(transport).publisher().subscribe(recorder);
      recorder.subscription.request(5);
      assertThat(recorder.next()).isEqualTo("1");
      recorder.subscription.cancel();

      assertThat(left.get(15, TimeUnit.SECONDS)).isTrue();
      recorder.hasNoMore();
    }
  }

  @Test
  void closingTheTransportFailsTheSubscriber() throws Exception {
    Recorder recorder = new Recorder();
    try (SocketServer server =
        new SocketServer(
            connection -> {
              connection.write(EVENTS + "data: 1\n\n");
              connection.stall();
            })) {
      HttpTransport transport = to(server);
      stream(transport).publisher().subscribe(recorder);
      recorder.subscription.request(5);
      assertThat(recorder.next()).isEqualTo("1");
      transport.close();

      assertThat(recorder.next()).isEqualTo("ConnectionException");
      recorder.hasNoMore();
    }
  }

  @Test
  void failsWithTheStream() throws InterruptedException {
    Recorder recorder = new Recorder();
    String error = "data: {\"error\":{\"message\":\"No\",\"code\":\"server_error\"}}\n\n";
    try (SocketServer server =
            new SocketServer(connection -> connection.write(EVENTS + "data: 1\n\n" + error));
        HttpTransport transport = to(server)) {
      stream(transport).publisher().subscribe(recorder);
      recorder.subscription.request(1);

      assertThat(recorder.next()).isEqualTo("1");
      assertThat(recorder.next()).isEqualTo("ServerException");
    }
  }

  @Test
  void hasOneSubscriberAndRefusesEmptyRequests() throws InterruptedException {
    Recorder first = new Recorder();
    Recorder second = new Recorder();
    try (SocketServer server = new SocketServer(connection -> connection.write(THREE));
        HttpTransport transport = to(server)) {
      EventStream<RawJson> stream = stream(transport);
      stream.publisher().subscribe(first);
      stream.publisher().subscribe(second);

      assertThat(second.next()).isEqualTo("IllegalStateException");
      first.subscription.request(0);
      assertThat(first.next()).isEqualTo("IllegalArgumentException");
      first.hasNoMore();
    }
  }

  @Test
  void aSubscriberThatThrowsEndsTheStream() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    Recorder recorder =
        new Recorder() {
          @Override
          public void onNext(RawJson event) {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
            throw new IllegalStateException("Out of order");
          }
        };
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(EVENTS + "data: 1\n\n");
                  left.complete(connection.isLeft());
                });
        HttpTransport transport = to(server)) {
      stream(transport).publisher().subscribe(recorder);
      recorder.subscription.request(5);

      assertThat(left.get(15, TimeUnit.SECONDS)).isTrue();
      recorder.hasNoMore();
    }
  }

  @Test
  void deliversManyEventsOneRequestAtATime() {
    int count = 2_000;
    CompletableFuture<Long> sum = new CompletableFuture<>();
    Flow.Subscriber<Long> adding =
        new Flow.Subscriber<>() {
          private Flow.Subscription subscription;
          private long total;

          @Override
          public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
          }

          @Override
          public void onNext(Long event) {
            total += event;
            CompletableFuture.runAsync(() -> subscription.request(1));
          }

          @Override
          public void onError(Throwable failure) {
            sum.completeExceptionally(failure);
          }

          @Override
          public void onComplete() {
            sum.complete(total);
          }
        };
    try (SocketServer server =
            new SocketServer(
                connection ->
                    connection.write(EVENTS + "data: 1\n\n".repeat(count) + "data: [DONE]\n\n"));
        HttpTransport transport = to(server)) {
      transport.stream(ApiRequest.of("GET", "things"), JsonReader::integer)
          .publisher()
          .subscribe(adding);

      assertThat(sum).succeedsWithin(Duration.ofSeconds(20)).isEqualTo((long) count);
    }
  }
}

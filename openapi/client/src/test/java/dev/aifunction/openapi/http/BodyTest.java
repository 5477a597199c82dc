package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class BodyTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(1), null);

  private record Head(int statusCode) implements ResponseInfo {
    @Override
    public HttpHeaders headers() {
      return HttpHeaders.of(Map.of(), (name, value) -> true);
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }

  /** What is left of five megabytes. */
  private static int kept(BodySubscriber<Object> subscriber) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long count) {}

          @Override
          public void cancel() {}
        });
    for (int i = 0; i < 50; i++) {
      subscriber.onNext(List.of(ByteBuffer.allocate(MEGABYTE / 10)));
    }
    subscriber.onComplete();
    return Body.of(subscriber.getBody().toCompletableFuture().join()).arrived().length;
  }

  @Test
  void keepsAnAnswerAndTheBeginningOfAFailure() {
    assertThat(kept(Body.whole(new Head(200)))).isEqualTo(50 * (MEGABYTE / 10));
    assertThat(kept(Body.whole(new Head(500)))).isEqualTo(MEGABYTE);
    assertThat(kept(Body.arriving(new Head(500), PATIENCE))).isEqualTo(MEGABYTE);
    assertThat(kept(Body.events(new Head(404), PATIENCE))).isEqualTo(MEGABYTE);
  }
}

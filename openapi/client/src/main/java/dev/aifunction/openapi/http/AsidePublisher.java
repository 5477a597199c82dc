package dev.aifunction.openapi.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/**
 * Reads a body in other threads than those that send it: what it is read from may neither come to
 * an end nor be interrupted.
 */
final class AsidePublisher implements BodyPublisher {
  private final BodyPublisher body;
  private final Executor threads;

  AsidePublisher(BodyPublisher body, Executor threads) {
    this.body = body;
    this.threads = threads;
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> sender) {
    body.subscribe(new Aside(sender, threads));
  }

  /** Passes everything on; what the sender asks for is read in another thread. */
  private record Aside(Subscriber<? super ByteBuffer> sender, Executor threads)
      implements Subscriber<ByteBuffer> {

    @Override
    public void onSubscribe(Subscription source) {
      sender.onSubscribe(
          new Subscription() {
            @Override
            public void request(long count) {
              threads.execute(() -> source.request(count));
            }

            @Override
            public void cancel() {
              source.cancel();
            }
          });
    }

    @Override
    public void onNext(ByteBuffer bytes) {
      sender.onNext(bytes);
    }

    @Override
    public void onError(Throwable failure) {
      sender.onError(failure);
    }

    @Override
    public void onComplete() {
      sender.onComplete();
    }
  }
}

package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Sends a stream as it is read, by other threads than those that send: a stream may neither come to
 * an end nor be interrupted.
 *
 * <p>The JDK's own reads in the threads that send. Asked by others it may throw to them that
 * reading has failed, and then end the request as if the stream had come to its end.
 */
final class StreamPublisher implements BodyPublisher {
  private static final int CHUNK = 16 * 1024;

  private final Supplier<? extends InputStream> opening;
  private final OptionalLong length;
  private final Executor threads;

  /**
   * @param opening opens the stream, once for each time that it is sent
   * @param length the number of bytes, if it is known
   */
  StreamPublisher(Supplier<? extends InputStream> opening, OptionalLong length, Executor threads) {
    this.opening = opening;
    this.length = length;
    this.threads = threads;
  }

  @Override
  public long contentLength() {
    return length.orElse(-1);
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> sender) {
    sender.onSubscribe(new Reading(opening.get(), sender, threads));
  }

  /** Reads as much as it is asked for, in one thread at a time. */
  private static final class Reading implements Subscription, Runnable {
    private final InputStream stream;
    private final Subscriber<? super ByteBuffer> sender;
    private final Executor threads;
    private final AtomicLong asked = new AtomicLong();
    private volatile boolean ended;

    Reading(InputStream stream, Subscriber<? super ByteBuffer> sender, Executor threads) {
      this.stream = stream;
      this.sender = sender;
      this.threads = threads;
    }

    @Override
    public void request(long chunks) {
      long before = asked.getAndAccumulate(chunks, Reading::sum);
      if (before == 0 && !ended) {
        threads.execute(this);
      }
    }

    private static long sum(long one, long other) {
      return one + other < 0 ? Long.MAX_VALUE : one + other;
    }

    @Override
    public void cancel() {
      ended = true;
    }

    @Override
    public void run() {
      try {
        while (!ended) {
          byte[] chunk = new byte[CHUNK];
          int count = stream.read(chunk);
          if (ended) {
            return;
          }
          if (count < 0) {
            ended = true;
            sender.onComplete();
            return;
          }
          sender.onNext(ByteBuffer.wrap(chunk, 0, count));
          if (asked.decrementAndGet() == 0) {
            return;
          }
        }
      } catch (IOException e) {
        fail(e);
      } catch (Throwable e) {
        // Whatever it is, nobody else would tell the sender, who would wait for the rest.
        fail(new IOException(e));
      }
    }

    private void fail(IOException failure) {
      if (!ended) {
        ended = true;
        sender.onError(failure);
      }
    }
  }
}

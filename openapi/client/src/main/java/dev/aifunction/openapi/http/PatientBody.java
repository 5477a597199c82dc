package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Is an answer's body that is read as it arrives, that waits for its next bytes for a limited time,
 * and whose reader can be interrupted.
 *
 * <p>The JDK's own waits for ever, and loses the interrupt.
 */
final class PatientBody extends InputStream implements BodySubscriber<PatientBody> {
  /** How long the end of a complete answer is waited for. */
  private static final long DRAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Patience patience;
  private final CompletableFuture<PatientBody> opened = new CompletableFuture<>();
  private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
  private volatile @Nullable Subscription subscription;
  private volatile boolean closed;

  private Iterator<ByteBuffer> rest = Collections.emptyIterator();
  private ByteBuffer current = ByteBuffer.allocate(0);
  private boolean ended;

  PatientBody(Patience patience) {
    this.patience = patience;
  }

  @Override
  public CompletionStage<PatientBody> getBody() {
    return opened;
  }

  @Override
  public void onSubscribe(Subscription source) {
    subscription = source;
    opened.complete(this);
    source.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    arrived.add(new Arrival(buffers, false, null));
  }

  @Override
  public void onError(Throwable failure) {
    opened.completeExceptionally(failure);
    arrived.add(new Arrival(List.of(), true, failure));
  }

  @Override
  public void onComplete() {
    arrived.add(new Arrival(List.of(), true, null));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    while (!ended && !current.hasRemaining()) {
      advance();
    }
    if (ended) {
      return -1;
    }
    int count = Math.min(length, current.remaining());
    current.get(buffer, offset, count);
    return count;
  }

  private void advance() throws IOException {
    if (rest.hasNext()) {
      current = rest.next();
      return;
    }
    Arrival next = await();
    rest = next.buffers.iterator();
    ended = next.last;
    if (next.failure != null) {
      throw new IOException(next.failure.getMessage(), next.failure);
    }
    if (!ended) {
      request(1);
    }
  }

  private Arrival await() throws IOException {
    Arrival next = null;
    try {
      long nanos = patience.nanos();
      if (nanos > 0) {
        next = arrived.poll(nanos, TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The reader was interrupted");
    }
    if (closed) {
      throw new IOException("The body is closed");
    }
    if (next == null) {
      close();
      throw new HttpTimeoutException(patience.exhausted());
    }
    return next;
  }

  private void request(long arrivals) {
    Subscription source = subscription;
    if (source != null) {
      source.request(arrivals);
    }
  }

  /** Reads to the end, if that comes at once, so that the connection can carry further calls. */
  void drain() {
    long deadline = System.nanoTime() + DRAIN_NANOS;
    try {
      for (long left = DRAIN_NANOS; !ended && left > 0; left = deadline - System.nanoTime()) {
        Arrival next = arrived.poll(left, TimeUnit.NANOSECONDS);
        if (next == null || next.last) {
          return;
        }
        request(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives the connection back, and wakes a reader that waits. */
  @Override
  public void close() {
    closed = true;
    if (subscription != null) {
      subscription.cancel();
    }
    arrived.add(new Arrival(List.of(), true, null));
  }

  /**
   * What the connection delivers at once.
   *
   * @param last whether nothing comes after it
   * @param failure why nothing does, null where that is the end
   */
  private record Arrival(List<ByteBuffer> buffers, boolean last, @Nullable Throwable failure) {}
}

package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Is an answer that arrives in events: iterate over it once, and close it.
 *
 * <p>Events are read from the connection as the iteration asks for them. The iteration ends where
 * the API says that the answer is complete; otherwise it throws an {@link OpenAiException}.
 *
 * <pre>{@code
 * try (EventStream<CreateChatCompletionStreamResponse> chunks =
 *     chat.createChatCompletionStream(request)) {
 *   for (CreateChatCompletionStreamResponse chunk : chunks) {
 *     …
 *   }
 * }
 * }</pre>
 *
 * @param <T> the type of an event
 */
public final class EventStream<T> implements Iterable<T>, AutoCloseable {
  private static final int LONGEST_EVENT = 64 * 1024 * 1024;
  private static final String DONE = "[DONE]";

  private final InputStream body;
  private final SseReader events;
  private final Function<JsonReader, T> reader;
  private final Failures failures;
  private final @Nullable String requestId;
  private final Set<Runnable> underWay;
  private final Runnable closing = this::close;
  private final AtomicBoolean iterated = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  EventStream(
      InputStream body,
      Function<JsonReader, T> reader,
      Failures failures,
      @Nullable String requestId,
      Set<Runnable> underWay) {
    this.body = body;
    this.events = new SseReader(body, LONGEST_EVENT);
    this.reader = reader;
    this.failures = failures;
    this.requestId = requestId;
    this.underWay = underWay;
    underWay.add(closing);
  }

  /**
   * Returns the events.
   *
   * @throws IllegalStateException when called a second time: the events are gone by then
   */
  @Override
  public Iterator<T> iterator() {
    if (!iterated.compareAndSet(false, true)) {
      throw new IllegalStateException("A stream of events can be iterated once");
    }
    return new Events();
  }

  /** Gives the connection back, whatever of the answer is left; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      underWay.remove(closing);
      try {
        body.close();
      } catch (IOException e) {
        // The connection is gone, which is what was asked for.
      }
    }
  }

  private final class Events implements Iterator<T> {
    private @Nullable T next;
    private boolean ended;
    private long count;

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        try {
          next = fetch();
        } finally {
          if (next == null) {
            ended = true;
            close();
          }
        }
      }
      return next != null;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      T result = next;
      next = null;
      if (result == null) {
        throw new NoSuchElementException();
      }
      return result;
    }

    private @Nullable T fetch() {
      SseEvent event = closed.get() ? null : read();
      if (closed.get()) {
        throw new ConnectionException("The stream was closed after " + received(), null);
      }
      if (event == null) {
        throw new ConnectionException(
            "The stream ended after " + received() + ", before the API said that it is complete",
            null);
      }
      if (event.dataIs(DONE)) {
        return null;
      }
      if (event.name().equals("error") || JsonReader.startsWithProperty(event.data(), "error")) {
        throw failures.ofEvent(event.data(), requestId);
      }
      try {
        T result = JsonReader.parse(event.data(), reader);
        count++;
        return result;
      } catch (IllegalArgumentException e) {
        throw new MalformedResponseException(
            "The event after "
                + received()
                + " is not of the form that the API promises: "
                + e.getMessage());
      }
    }

    private @Nullable SseEvent read() {
      try {
        return events.next();
      } catch (HttpTimeoutException e) {
        throw new ApiTimeoutException(e.getMessage() + " after " + received(), e);
      } catch (InterruptedIOException e) {
        throw new ConnectionException("The stream was interrupted after " + received(), e);
      } catch (IOException e) {
        String what = closed.get() ? "The stream was closed" : "The connection broke";
        throw new ConnectionException(what + " after " + received(), e);
      }
    }

    private String received() {
      return count == 1 ? "1 event" : count + " events";
    }
  }
}

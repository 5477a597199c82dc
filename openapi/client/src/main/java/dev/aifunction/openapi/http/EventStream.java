package dev.aifunction.openapi.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Is an answer that arrives in events: take them once, by iteration or by subscription, and close
 * it.
 *
 * <p>Events are read from the connection as they are asked for. The iteration ends where the API
 * says that the answer is complete; otherwise it throws an {@link OpenAiException}.
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

  /** The events after which a stream may end without {@code [DONE]}. */
  private static final Set<String> LAST =
      Set.of(
          "response.completed",
          "response.failed",
          "response.incomplete",
          "image_generation.completed",
          "image_edit.completed",
          "speech.audio.done",
          "transcript.text.done");

  private final Answer answer;
  private final Arrivals arrivals;
  private final SseReader events;
  private final EventForm form;
  private final Function<JsonReader, T> reader;
  private final Failures failures;
  private final AtomicBoolean taken = new AtomicBoolean();

  EventStream(
      Answer answer,
      Arrivals arrivals,
      EventForm form,
      Function<JsonReader, T> reader,
      Failures failures) {
    this.answer = answer;
    this.arrivals = arrivals;
    this.events = new SseReader(arrivals.stream(), LONGEST_EVENT);
    this.form = form;
    this.reader = reader;
    this.failures = failures;
  }

  /**
   * Returns the events.
   *
   * @throws IllegalStateException when they have been taken: they are gone by then
   */
  @Override
  public Iterator<T> iterator() {
    if (!taken.compareAndSet(false, true)) {
      throw new IllegalStateException("The events of a stream can be taken once");
    }
    return new Events();
  }

  /**
   * Returns the events for one subscriber, who gets them as fast as it asks for them.
   *
   * <p>Cancelling the subscription closes the stream. The subscriber is called in a daemon thread.
   */
  public Flow.Publisher<T> publisher() {
    return new EventPublisher<>(this);
  }

  /** Gives the connection back, whatever of the answer is left; a second call does nothing. */
  @Override
  public void close() {
    arrivals.close();
  }

  private final class Events implements Iterator<T> {
    private @Nullable T next;
    private boolean ended;

    /** Whether the API has said that nothing has to come. */
    private boolean complete;

    /** Whether it has said that nothing will come. */
    private boolean done;

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
      SseEvent event = arrivals.isClosed() ? null : read();
      if (arrivals.isClosed()) {
        throw new ConnectionException(
            "The stream was closed after " + received(), answer.attempt(), null);
      }
      if (event == null && !complete) {
        throw new ConnectionException(
            "The stream ended after " + received() + ", before the API said that it is complete",
            answer.attempt(),
            null);
      }
      if (event == null) {
        arrivals.finish();
        return null;
      }
      return parse(event);
    }

    private @Nullable SseEvent read() {
      try {
        return done ? null : events.next();
      } catch (IOException e) {
        if (complete && !(e instanceof InterruptedIOException)) {
          return null;
        }
        throw arrivals.broken(e, received());
      }
    }

    private @Nullable T parse(SseEvent event) {
      done = event.dataIs(DONE);
      if (done && form == EventForm.DATA) {
        arrivals.finish();
        return null;
      }
      if (event.isError()) {
        throw failures.ofEvent(answer, event);
      }
      complete = done || LAST.contains(event.type());
      try {
        T result = form.read(event, reader);
        count++;
        return result;
      } catch (IllegalArgumentException e) {
        String problem =
            "The event after "
                + received()
                + " is not of the form that the API promises: "
                + e.getMessage();
        throw failures.malformed(answer, problem, event.bytes(), event.offset(), event.length());
      }
    }

    private String received() {
      return count == 1 ? "1 event" : count + " events";
    }
  }
}

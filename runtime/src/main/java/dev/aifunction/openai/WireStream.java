package dev.aifunction.openai;

import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.openapi.http.EventStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Turns an API's events into a model's: what the streams of all three APIs have in common.
 *
 * <p>Nothing is read from the connection before somebody asks for it.
 *
 * @param <E> the type of the API's events
 */
abstract class WireStream<E> implements ModelStream {
  private final EventStream<E> events;
  private final Iterator<E> iterator;
  private final Queue<ModelEvent> ready = new ArrayDeque<>();
  private @Nullable ModelResponse response;
  private @Nullable RuntimeException failure;

  WireStream(EventStream<E> events) {
    this.events = events;
    this.iterator = events.iterator();
  }

  /** Reads one event of the API, and {@linkplain #emit emits} what it says. */
  abstract void read(E event);

  /** Returns the answer, of which all events have been read. */
  abstract ModelResponse whole();

  /** Tells the reader of the stream something. */
  final void emit(ModelEvent event) {
    ready.add(event);
  }

  @Override
  public final @Nullable ModelEvent next() {
    if (failure != null) {
      throw failure;
    }
    try {
      while (ready.isEmpty() && response == null) {
        if (iterator.hasNext()) {
          read(iterator.next());
        } else {
          response = whole();
        }
      }
      return ready.poll();
    } catch (RuntimeException e) {
      failure = e; // a stream that broke off must not look complete afterwards
      close();
      throw e;
    }
  }

  @Override
  public final ModelResponse response() {
    if (response == null) {
      throw new IllegalStateException("The answer is not complete: take its events first");
    }
    return response;
  }

  @Override
  public void close() {
    events.close();
  }
}

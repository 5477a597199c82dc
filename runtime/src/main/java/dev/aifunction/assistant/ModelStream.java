package dev.aifunction.assistant;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is a model's answer as it arrives: its events one after the other, then the whole.
 *
 * <p>One thread takes the events; {@link #close()} may be called by another.
 */
public interface ModelStream extends AutoCloseable {

  /**
   * Waits for the next event.
   *
   * @return the event, null when the answer is complete
   * @throws dev.aifunction.openapi.http.AiFunctionException when the answer breaks off: the API's
   *     or the connection's fault
   */
  @Nullable ModelEvent next();

  /**
   * Returns the whole answer.
   *
   * @throws IllegalStateException when it is not complete: {@link #next()} has not returned null
   */
  ModelResponse response();

  /** Gives the connection back, whatever of the answer is left; a second call does nothing. */
  @Override
  void close();

  /** Returns an answer that is there already, its text as one event. */
  static ModelStream of(ModelResponse response) {
    String text = response.text();
    Iterator<ModelEvent> events =
        text.isEmpty()
            ? List.<ModelEvent>of().iterator()
            : List.<ModelEvent>of(new ModelEvent.TextDelta(text)).iterator();
    return new ModelStream() {
      @Override
      public @Nullable ModelEvent next() {
        return events.hasNext() ? events.next() : null;
      }

      @Override
      public ModelResponse response() {
        if (events.hasNext()) {
          throw new IllegalStateException("The answer is not complete: take its events first");
        }
        return response;
      }

      @Override
      public void close() {}
    };
  }
}

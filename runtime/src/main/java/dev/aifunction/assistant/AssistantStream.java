package dev.aifunction.assistant;

import java.util.Iterator;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Is a turn whose answer arrives in pieces: take its events once, by iteration or by subscription,
 * and close it.
 *
 * <pre>{@code
 * try (AssistantStream<String> stream = conversation.stream("Tell me about Oslo")) {
 *   for (String piece : stream.text()) {
 *     System.out.print(piece);
 *   }
 *   System.out.println(stream.reply().usage());
 * }
 * }</pre>
 *
 * <p>Nothing is sent before the first event is asked for, and nothing runs ahead of the reader but
 * the tools, which run on threads of their own as soon as the model has called them. What {@link
 * Conversation#send(String)} throws is thrown here by whoever asks for the next event, and by
 * {@link #reply()}. Interrupting the thread that waits cancels the turn.
 *
 * @param <T> the type of the answer
 */
public interface AssistantStream<T extends @Nullable Object>
    extends Iterable<AssistantEvent>, AutoCloseable {

  /**
   * Returns the events, for one thread to take.
   *
   * @throws IllegalStateException when they have been taken: they are gone by then
   */
  @Override
  Iterator<AssistantEvent> iterator();

  /**
   * Returns the pieces of text alone, of all answers of the turn, for one thread to take.
   *
   * @throws IllegalStateException when the events have been taken
   */
  Iterable<String> text();

  /**
   * Returns the events for one subscriber, who gets them as fast as it asks for them.
   *
   * <p>Cancelling the subscription cancels the turn. The subscriber is called on a thread of its
   * own, one signal after the other. A subscriber that comes after the events were taken gets an
   * {@link IllegalStateException}.
   */
  Flow.Publisher<AssistantEvent> publisher();

  /**
   * Waits for the end and returns what {@link Conversation#send(String)} returns; events that
   * nobody has taken are left out. With a subscriber, it waits until that one has got everything,
   * but for the subscriber itself: on the thread that tells it something, it does not wait.
   */
  Reply<T> reply();

  /**
   * Ends the turn from any thread: closes its request and interrupts its tools. Whoever waits for
   * it gets a {@link TurnCancelledException}. It does nothing after the end, nor while the turn is
   * being stored, which is its end.
   */
  void cancel();

  /** Does the same as {@link #cancel()}. */
  @Override
  default void close() {
    cancel();
  }
}

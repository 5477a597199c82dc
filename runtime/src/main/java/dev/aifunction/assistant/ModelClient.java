package dev.aifunction.assistant;

import org.jspecify.annotations.Nullable;

/**
 * Asks a model once: the port behind which the wire is.
 *
 * <p>An implementation is thread-safe. It runs no tools and asks no second time; that is what
 * {@link Conversation} does. In a test it is a lambda:
 *
 * <pre>{@code
 * ModelClient client = request -> ModelResponse.builder().addMessage("Hello").build();
 * }</pre>
 */
@FunctionalInterface
public interface ModelClient {

  /**
   * Asks the model and waits for its answer.
   *
   * @throws dev.aifunction.openapi.http.AiFunctionException when no answer came: the API's or the
   *     connection's fault
   * @throws IllegalStateException when the request lacks what this client needs, such as a model
   */
  ModelResponse answer(ModelRequest request);

  /**
   * Asks the model for an answer that arrives in pieces.
   *
   * <p>A client that does not stream gives the whole answer at once.
   *
   * @return the answer, to be closed
   * @throws dev.aifunction.openapi.http.AiFunctionException when no answer came: the API's or the
   *     connection's fault
   * @throws IllegalStateException when the request lacks what this client needs, such as a model
   */
  default ModelStream stream(ModelRequest request) {
    return ModelStream.of(answer(request));
  }

  /**
   * Returns the API that questions go through, null for one without a name here. A conversation
   * refuses tools at its start that the API lacks.
   */
  default @Nullable Api api() {
    return null;
  }

  /** Returns the options that hold where a conversation with this client sets no others. */
  default ChatOptions options() {
    return ChatOptions.NONE;
  }

  /**
   * Begins a turn: all the questions that one message leads to go to what this returns.
   *
   * <p>A client that leaves nothing at a server between two questions need not know of turns. One
   * that stands before another passes them on to it.
   */
  default ModelTurn turn() {
    return ModelTurn.of(this);
  }
}

package dev.aifunction.openai;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.assistant.ModelTurn;
import dev.aifunction.openapi.http.HttpTransport;

/**
 * Asks a model through Assistants: a thread that the server keeps, and a run for each question.
 *
 * <p>The first question makes the thread; what was said before, elsewhere, is repeated in its
 * messages. Later ones add what is new. While a run waits for the outputs of its calls, all of them
 * are the next question; if something else comes instead, that run is cancelled, and another
 * begins.
 *
 * <p>Threads stay at the server, as a conversation may go on at any time; {@link AssistantsTurn}
 * says what becomes of one when a turn fails, when the server has lost it, and when two turns need
 * it. A run that another program has left on a thread is cancelled before the next begins. What is
 * told of tokens is the whole run's, at its end.
 */
final class AssistantsModel implements ModelClient, AutoCloseable {
  private final HttpTransport transport;
  private final ChatOptions options;
  private final HostedAssistants assistants;
  private final RunReader reader;
  private final ThreadHolds holds = new ThreadHolds();
  private final ThreadEnds ends = new ThreadEnds();

  /**
   * @param options hold where a conversation sets no others
   */
  AssistantsModel(HttpTransport transport, ChatOptions options) {
    this.transport = transport;
    this.options = options;
    this.assistants = new HostedAssistants(transport);
    this.reader = new RunReader(transport);
  }

  @Override
  public Api api() {
    return Api.ASSISTANTS;
  }

  @Override
  public ChatOptions options() {
    return options;
  }

  @Override
  public ModelTurn turn() {
    return new AssistantsTurn(transport, assistants, reader, holds, ends);
  }

  /** Returns a turn of one question, which nobody ends that does not fail. */
  private AssistantsTurn one() {
    return new AssistantsTurn(transport, assistants, reader, new ThreadHolds(), new ThreadEnds());
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Assistants does not take
   */
  @Override
  public ModelResponse answer(ModelRequest request) {
    AssistantsTurn turn = one();
    try {
      return turn.answer(request);
    } catch (RuntimeException e) {
      turn.abandon();
      throw e;
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Assistants does not take
   */
  @Override
  public ModelStream stream(ModelRequest request) {
    AssistantsTurn turn = one();
    try {
      return turn.stream(request);
    } catch (RuntimeException e) {
      turn.abandon();
      throw e;
    }
  }

  /** Deletes the assistants that were made. */
  @Override
  public void close() {
    assistants.deleteAll();
  }

  @Override
  public String toString() {
    return "AssistantsModel";
  }
}

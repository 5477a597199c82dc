package dev.aifunction.openai;

import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.model.RunObject;

/**
 * Asks a model through Assistants: a thread that the server keeps, and a run for each question.
 *
 * <p>The first question makes the thread; what was said before, elsewhere, is repeated in its
 * messages. Later ones add what is new. While a run waits for the outputs of its calls, all of them
 * are the next question; if something else comes instead, that run is cancelled, and another
 * begins.
 *
 * <p>Threads stay at the server, as a conversation may go on at any time; a thread whose first
 * question failed is deleted. A question that failed later leaves its messages on the thread; its
 * run is cancelled, and so is any that an earlier turn has left there, before another begins. What
 * is told of tokens is the whole run's, at its end.
 */
final class AssistantsModel implements ModelClient, AutoCloseable {
  private final HttpTransport transport;
  private final HostedAssistants assistants;
  private final RunReader reader;

  AssistantsModel(HttpTransport transport) {
    this.transport = transport;
    this.assistants = new HostedAssistants(transport);
    this.reader = new RunReader(transport);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Assistants does not take
   */
  @Override
  public ModelResponse answer(ModelRequest request) {
    ThreadTurn turn = new ThreadTurn(transport, assistants, request);
    try {
      return answer(turn, turn.run());
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
    ThreadTurn turn = new ThreadTurn(transport, assistants, request);
    try {
      return events(turn);
    } catch (RuntimeException e) {
      turn.abandon();
      throw e;
    }
  }

  private ModelStream events(ThreadTurn turn) {
    try {
      return new RunStream(turn.stream(), turn, reader);
    } catch (BadRequestException e) {
      return ModelStream.of(answer(turn, turn.goneOn(e)));
    }
  }

  private ModelResponse answer(ThreadTurn turn, RunObject run) {
    return reader.read(run, () -> turn.messagesOf(run), turn.place());
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

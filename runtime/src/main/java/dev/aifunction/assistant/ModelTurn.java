package dev.aifunction.assistant;

import org.jspecify.annotations.Nullable;

/**
 * Asks a model the questions of one turn, one after the other, and learns how the turn ends.
 *
 * <p>One thread at a time asks; {@link #finish} or {@link #abandon} comes last.
 */
public interface ModelTurn {

  /** Asks the model and waits for its answer, as {@link ModelClient#answer}. */
  ModelResponse answer(ModelRequest request);

  /** Asks the model for an answer that arrives in pieces, as {@link ModelClient#stream}. */
  ModelStream stream(ModelRequest request);

  /**
   * Learns that the turn has ended well: what was said in it is kept.
   *
   * @param kept the part of the conversation that the server has now, null for none
   */
  void finish(@Nullable KeptHistory kept);

  /**
   * Learns that the turn has failed: what was said in it is not kept, and what it left at the
   * server is of no use. This waits for no server and throws nothing.
   */
  void abandon();

  /** Returns a turn whose questions are all the same to a client, and its end too. */
  static ModelTurn of(ModelClient client) {
    return new ModelTurn() {
      @Override
      public ModelResponse answer(ModelRequest request) {
        return client.answer(request);
      }

      @Override
      public ModelStream stream(ModelRequest request) {
        return client.stream(request);
      }

      @Override
      public void finish(@Nullable KeptHistory kept) {}

      @Override
      public void abandon() {}
    };
  }
}

package dev.aifunction.benchmarks.conversation;

/** Has conversations with a model that calls {@link Ferries#nextFerry}; any thread may have one. */
public interface Talker extends AutoCloseable {
  /** Asks a question, runs the function as often as the model calls it, and returns the answer. */
  Answered ask(String question);

  @Override
  void close();
}

package dev.aifunction.benchmarks.wire.client;

/** Asks one question in the three ways that are measured. */
public interface ChatClient extends AutoCloseable {

  /** Returns the text of a completion that is answered whole. */
  String answer();

  /** Returns the first text of a completion that is answered in chunks, and leaves the rest. */
  String firstText();

  /** Reads a completion that is answered in chunks to its end. */
  Received stream();

  @Override
  void close();
}

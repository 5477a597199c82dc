package dev.aifunction.tokens.jtokkit;

import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.TokenCounter;

/**
 * Counts tokens with the vocabulary of the model that is asked.
 *
 * <pre>{@code
 * ContextWindow window = ContextWindow.tokens(100_000, new JtokkitTokenCounter());
 * }</pre>
 *
 * <p>Messages and tools count by the rules that OpenAI's cookbook publishes (its page on counting
 * tokens with tiktoken), and that it has held against its API for GPT-3.5, GPT-4 and GPT-4o; OpenAI
 * calls the result an estimate. What the rules leave open is counted so:
 *
 * <ul>
 *   <li>a property within another as any property, other keywords of a schema as their text
 *   <li>calls and outputs as messages of the name and the arguments, and of the text
 *   <li>the format of the answer as a message with its name and its schema
 *   <li>the schema of a tool's output as its text
 *   <li>images, files, and what a server made itself, as {@link TokenCounter#estimate()} does
 *   <li>tools that the server runs by what the request says of them, not by what the server adds
 * </ul>
 *
 * <p>GPT-3.5 and GPT-4 have the vocabulary {@code cl100k_base}; every other model counts as one
 * with {@code o200k_base}, as OpenAI's have it since GPT-4o. For other makers' models the result is
 * no better than an estimate.
 *
 * <p>A vocabulary is loaded at its first use, into some tens of megabytes; one counter is enough
 * for a program.
 */
public final class JtokkitTokenCounter implements TokenCounter {
  private final Vocabularies vocabularies = new Vocabularies();

  /** Makes a counter that has no vocabulary loaded yet. */
  public JtokkitTokenCounter() {}

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when a tool's parameters are no JSON
   */
  @Override
  public long count(ModelRequest request) {
    return new RequestTokens(vocabularies.of(request.model())).count(request);
  }

  @Override
  public String toString() {
    return "JtokkitTokenCounter";
  }
}

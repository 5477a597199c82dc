package dev.aifunction.assistant;

/**
 * How many tokens were used.
 *
 * @param inputTokens tokens that the model read
 * @param outputTokens tokens that the model wrote, its reasoning included
 * @param cachedInputTokens those of {@code inputTokens} that came from the server's prompt cache
 * @param reasoningTokens those of {@code outputTokens} that the model spent on reasoning
 */
public record Usage(
    long inputTokens, long outputTokens, long cachedInputTokens, long reasoningTokens) {

  /** No tokens at all; also what a server reports that reports nothing. */
  public static final Usage NONE = new Usage(0, 0, 0, 0);

  /** Returns the tokens read and written. */
  public long totalTokens() {
    return inputTokens + outputTokens;
  }

  /** Returns the sum of this usage and another. */
  public Usage plus(Usage other) {
    return new Usage(
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens,
        cachedInputTokens + other.cachedInputTokens,
        reasoningTokens + other.reasoningTokens);
  }
}

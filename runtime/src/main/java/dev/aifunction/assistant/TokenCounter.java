package dev.aifunction.assistant;

/**
 * Counts the tokens that a model reads with a question: instructions, items, tools and schemas.
 *
 * <p>A counter that knows the model's vocabulary, or asks the server, is a lambda:
 *
 * <pre>{@code
 * ContextWindow window = ContextWindow.tokens(100_000, request -> count(request));
 * }</pre>
 */
@FunctionalInterface
public interface TokenCounter {

  /** Returns how many tokens the question has. */
  long count(ModelRequest request);

  /**
   * Returns a counter that guesses, without knowing any model's vocabulary.
   *
   * <p>It takes 4 letters or spaces of ASCII for a token, 2 digits, signs or letters of other
   * alphabets, 1 of Chinese, Japanese or Korean, and adds a few tokens for each item and each tool;
   * schemas count as their text. It rather counts too many: beside OpenAI's newest vocabulary,
   * English, JSON and code come out up to a third too high, other languages up to four fifths; JSON
   * that is mostly numbers comes out up to an eighth too low. An image counts 1,100 tokens, 85 of
   * low detail, also one that the server made; a file and encrypted reasoning count by their bytes,
   * and a file that only the server has 1,000. Tools that the server runs count by what the request
   * says of them, not by what the server adds, such as the tools of an MCP server. Items of another
   * API than the one that is asked count, though they are not sent: a request does not say which
   * one it is for.
   */
  static TokenCounter estimate() {
    return TokenEstimate::of;
  }
}

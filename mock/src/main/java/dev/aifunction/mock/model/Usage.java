package dev.aifunction.mock.model;

/**
 * Is what an answer cost.
 *
 * @param input the tokens of the request
 * @param output the tokens of the answer
 */
public record Usage(int input, int output) {

  /** Nothing. */
  public static final Usage NONE = new Usage(0, 0);

  public Usage {
    if (input < 0 || output < 0) {
      throw new IllegalArgumentException("tokens cannot be fewer than none");
    }
  }

  /**
   * Returns what {@code turn} says that it cost, and else an estimate.
   *
   * @param input about how many tokens the request has
   */
  public static Usage of(int input, Reply.Turn turn) {
    Usage told = turn.usage();
    return told != null ? told : new Usage(input, turn.tokens());
  }

  /** Returns the sum of both. */
  public Usage plus(Usage other) {
    return new Usage(input + other.input, output + other.output);
  }

  /** Returns all tokens. */
  public int total() {
    return input + output;
  }
}

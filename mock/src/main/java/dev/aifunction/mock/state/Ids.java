package dev.aifunction.mock.state;

import java.util.SplittableRandom;

/**
 * Makes ids that look like OpenAI's, such as {@code call_7dKpQ…}.
 *
 * <p>They come from a fixed seed: the same requests in the same order are given the same ids.
 */
public final class Ids {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 24;

  private final SplittableRandom random = new SplittableRandom(20_261_120);

  /** Returns a new id that begins with {@code prefix}. */
  public synchronized String next(String prefix) {
    StringBuilder id = new StringBuilder(prefix.length() + LENGTH).append(prefix);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}

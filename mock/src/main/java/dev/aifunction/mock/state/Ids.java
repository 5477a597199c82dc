package dev.aifunction.mock.state;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids that look like OpenAI's, such as {@code call_7dKpQ…}.
 *
 * <p>They come from a fixed seed and the number of the instance: a program that starts its mocks,
 * and asks each of them, in the same order is given the same ids, and no two mocks give the same.
 */
public final class Ids {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 24;

  private static final long SEED = 20_261_120;
  private static final AtomicLong INSTANCES = new AtomicLong();

  private final SplittableRandom random = new SplittableRandom(SEED + INSTANCES.getAndIncrement());

  /** Makes ids that no other instance makes. */
  public Ids() {}

  /** Returns a new id that begins with {@code prefix}. */
  public synchronized String next(String prefix) {
    StringBuilder id = new StringBuilder(prefix.length() + LENGTH).append(prefix);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}

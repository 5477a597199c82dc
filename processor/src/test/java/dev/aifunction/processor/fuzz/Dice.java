package dev.aifunction.processor.fuzz;

import java.util.List;
import java.util.Random;

/** Decides what comes next; the same seed decides the same on every machine. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L); // neighbours would begin alike
  }

  /** Whether something happens that does so in this many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns a number of a range, both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

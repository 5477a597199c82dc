package dev.aifunction.mock.http;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;

/**
 * Decides which requests go wrong although nothing is wrong with them: those that a test announced,
 * one after the other, and after those a random share.
 */
public final class Faults {
  private final Queue<Fault> next = new ArrayDeque<>();
  private List<Fault> kinds = List.of();
  private double rate;
  private SplittableRandom random = new SplittableRandom();

  /** Makes the next {@code times} requests go wrong. */
  public synchronized void next(Fault fault, int times) {
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1: " + times);
    }
    for (int i = 0; i < times; i++) {
      next.add(fault);
    }
  }

  /**
   * Makes a share of all requests go wrong from now on.
   *
   * @param share how many, from 0 for none to 1 for all
   * @param seed what the choice depends on
   * @param some the faults to choose from, each as likely
   */
  public synchronized void random(double share, long seed, List<Fault> some) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("the rate must be from 0 to 1: " + share);
    }
    if (some.isEmpty()) {
      throw new IllegalArgumentException("there must be a fault to choose");
    }
    kinds = List.copyOf(some);
    rate = share;
    random = new SplittableRandom(seed);
  }

  /** Returns what goes wrong with the request that has just arrived. */
  synchronized Fault take() {
    Fault planned = next.poll();
    if (planned != null) {
      return planned;
    }
    return rate > 0 && random.nextDouble() < rate
        ? kinds.get(random.nextInt(kinds.size()))
        : Fault.NONE;
  }
}

package dev.aifunction.mock.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;

/**
 * Decides which requests go wrong although nothing is wrong with them: those that a test announced,
 * one after the other, and after those a random share.
 */
public final class Faults {
  private static final int[] TRANSIENT = {429, 500, 503};

  /** After how many events a connection is cut at random; 0 is before the answer. */
  private static final int[] CUTS = {0, 1, 4};

  /** After how many events it hangs. */
  private static final int[] HANGS = {0, 2};

  private final Queue<Fault> next = new ArrayDeque<>();
  private List<Fault> kinds = List.of();
  private double rate;
  private SplittableRandom random = new SplittableRandom();

  /** Returns the errors that may pass, and connections that are cut. */
  public static List<Fault> errorsAndCuts() {
    List<Fault> kinds = new ArrayList<>();
    for (int status : TRANSIENT) {
      kinds.add(Fault.NONE.withStatus(status));
    }
    for (int events : CUTS) {
      kinds.add(Fault.NONE.withCut(events));
    }
    return kinds;
  }

  /** Returns these, and connections that hang for a time. */
  public static List<Fault> errorsCutsAndHangs(Duration hang) {
    List<Fault> kinds = errorsAndCuts();
    for (int events : HANGS) {
      kinds.add(Fault.NONE.withCut(events).withSilence(hang));
    }
    return kinds;
  }

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

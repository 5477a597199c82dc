package dev.aifunction.openai;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Knows on which threads the turns of this client are at work, one turn on each.
 *
 * <p>A thread has one run at a time: a second turn would have to cancel the first one's, or find
 * its messages before its own.
 */
final class ThreadHolds {
  private final ConcurrentMap<String, Hold> holds = new ConcurrentHashMap<>();

  /** Is a turn's hold of a thread. */
  private static final class Hold {
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean ends;
  }

  /**
   * Takes a thread for a turn; where another one has failed and is being taken off, it is waited
   * for.
   *
   * @return whether no other turn is at work on the thread
   */
  boolean take(String thread, Duration patience) {
    long until = System.nanoTime() + TimeUnit.NANOSECONDS.convert(patience);
    Hold mine = new Hold();
    Hold other = holds.putIfAbsent(thread, mine);
    while (other != null) {
      if (!other.ends || !isOver(other, until - System.nanoTime())) {
        return false;
      }
      other = holds.putIfAbsent(thread, mine);
    }
    return true;
  }

  private static boolean isOver(Hold hold, long nanos) {
    try {
      return hold.over.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // which ends the next call of the API
      return false;
    }
  }

  /** Says that the turn on a thread asks no more, and leaves the thread soon. */
  void leaveSoon(String thread) {
    Hold hold = holds.get(thread);
    if (hold != null) {
      hold.ends = true;
    }
  }

  /** Leaves a thread to the next turn. */
  void leave(String thread) {
    Hold hold = holds.remove(thread);
    if (hold != null) {
      hold.over.countDown();
    }
  }
}

package dev.aifunction.openai;

import dev.aifunction.assistant.KeptHistory;
import java.util.Map;

/**
 * Remembers how much of its conversation each thread has, as far as turns of this process have
 * ended well there.
 *
 * <p>A conversation that goes on a second time from the same reply has less than its thread: a
 * model would be shown there what was said the first time. More than it is fine, as another process
 * may have gone on.
 */
final class ThreadEnds {
  private final Map<String, Integer> items = new Recent<>();

  /** Remembers that a thread has this part of a conversation. */
  synchronized void reached(String thread, KeptHistory kept) {
    items.put(thread, kept.items());
  }

  /** Returns whether a thread has nothing of a conversation but this part, as far as is known. */
  synchronized boolean isAt(String thread, KeptHistory kept) {
    Integer known = items.get(thread);
    return known == null || known <= kept.items();
  }
}

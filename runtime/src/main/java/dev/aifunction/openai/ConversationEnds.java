package dev.aifunction.openai;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which answer is the last in each conversation at the server, as far as this process has
 * asked there.
 *
 * <p>A turn may end after a question without its answer, or with an answer that nobody keeps. The
 * conversation then has more than its client knows, and cannot be gone on with.
 */
final class ConversationEnds {
  /** Stands for an answer that is not known, or not yet. */
  private static final String UNKNOWN = "";

  private final Map<String, String> ends = new Recent<>();

  /** Remembers the handle of a conversation up to and with an answer. */
  synchronized void answered(String conversation, @Nullable String handle) {
    ends.put(conversation, handle == null ? UNKNOWN : handle);
  }

  /**
   * Begins a question that continues a conversation, if it can: the conversation has nothing but
   * what a handle of it stands for, and no other question is under way in it.
   *
   * @return whether it can
   */
  synchronized boolean goOn(String conversation, @Nullable String handle) {
    String end = ends.get(conversation);
    if (end != null && !end.equals(handle)) {
      return false;
    }
    ends.put(conversation, UNKNOWN);
    return true;
  }
}

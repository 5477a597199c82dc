package dev.aifunction.assistant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a turn was cancelled, or that the thread which waited for it was interrupted; the
 * thread's interrupted status is then set.
 *
 * <p>Its request was closed and its tools interrupted. The cause is what that led to, if anything.
 */
public final class TurnCancelledException extends ConversationException {
  private static final long serialVersionUID = 1;

  TurnCancelledException(String message, @Nullable Throwable cause, List<Item> transcript) {
    super(message, cause, transcript);
  }
}

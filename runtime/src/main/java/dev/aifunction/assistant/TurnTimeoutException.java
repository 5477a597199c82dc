package dev.aifunction.assistant;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a turn was not over in the time that {@link Conversation.Builder#timeout} gives it.
 *
 * <p>Its request was closed and its tools interrupted. The cause is what that led to, if anything.
 */
public final class TurnTimeoutException extends ConversationException {
  private static final long serialVersionUID = 1;

  private final Duration timeout;

  TurnTimeoutException(Duration timeout, @Nullable Throwable cause, List<Item> transcript) {
    super("The turn was not over within " + timeout, cause, transcript);
    this.timeout = timeout;
  }

  /** Returns how long the turn might have taken. */
  public Duration timeout() {
    return timeout;
  }
}

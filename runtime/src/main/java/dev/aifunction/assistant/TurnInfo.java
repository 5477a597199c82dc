package dev.aifunction.assistant;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells a {@link ConversationListener} which turn an event belongs to.
 *
 * @param number the turn's number, which no other turn in this process has
 * @param conversationId the id of the conversation, null when it has none
 */
public record TurnInfo(long number, @Nullable String conversationId) {
  private static final AtomicLong COUNT = new AtomicLong();

  static TurnInfo next(@Nullable String conversationId) {
    return new TurnInfo(COUNT.incrementAndGet(), conversationId);
  }
}

package dev.aifunction.assistant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a conversation was not saved because it had changed since it was loaded: another turn
 * of it has ended meanwhile, or it was deleted, or another program has cancelled this turn's run.
 *
 * <p>What is stored is the other turn's. The transcript holds this turn, with its answer if there
 * was one.
 */
public final class ConversationConflictException extends ConversationException {
  private static final long serialVersionUID = 1;

  private final String conversationId;

  /**
   * Says which conversation has changed; a {@link ConversationStore} throws it, or a {@link
   * ModelClient} with what the server calls the conversation.
   */
  public ConversationConflictException(String conversationId) {
    this(conversationId, null, List.of());
  }

  ConversationConflictException(
      String conversationId, @Nullable Throwable cause, List<Item> transcript) {
    super(
        "The conversation '%s' has changed since the turn began".formatted(conversationId),
        cause,
        transcript);
    this.conversationId = conversationId;
  }

  /** Returns the conversation's id. */
  public String conversationId() {
    return conversationId;
  }
}

package dev.aifunction.assistant;

import dev.aifunction.openapi.http.AiFunctionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a turn of a conversation ended without what was asked for.
 *
 * <p>The transcript holds what was said until then, and {@link Conversation#after(List)} continues
 * it.
 */
public abstract sealed class ConversationException extends AiFunctionException
    permits TooManyRoundsException,
        BadReplyException,
        RefusedException,
        TruncatedException,
        NoSummaryException,
        PendingCallsException,
        ConversationConflictException,
        TurnTimeoutException,
        TurnCancelledException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable List<Item> transcript;

  ConversationException(String message, @Nullable Throwable cause, List<Item> transcript) {
    super(message, cause);
    this.transcript = List.copyOf(transcript);
  }

  /**
   * Returns everything that was said, without the instructions; empty once the exception was
   * serialized.
   */
  public List<Item> transcript() {
    return transcript == null ? List.of() : transcript;
  }
}

package dev.aifunction.assistant;

import java.time.Instant;
import java.util.Objects;

/**
 * Is a conversation as a {@link ConversationStore} keeps it.
 *
 * @param id the conversation's id
 * @param version which version of it this is: one more than that before it, from the store's {@link
 *     ConversationStore#firstVersion}. Its low 32 bits count the {@link #saves()}
 * @param updated when it was saved
 * @param items what was said and what the server keeps of it: a JSON object, to be kept as it is
 */
public record StoredConversation(String id, long version, Instant updated, String items) {

  public StoredConversation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(updated, "updated");
    Objects.requireNonNull(items, "items");
    if (version < 1) {
      throw new IllegalArgumentException("version is at least 1, not " + version);
    }
  }

  /** Returns how often the conversation was saved, this time included. */
  public long saves() {
    return version & 0xFFFF_FFFFL;
  }

  /** Returns the id, the version and the time; nothing that was said. */
  @Override
  public String toString() {
    return "StoredConversation[%s, version %d, %s]".formatted(id, version, updated);
  }
}

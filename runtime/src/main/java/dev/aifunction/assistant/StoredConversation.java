package dev.aifunction.assistant;

import java.time.Instant;
import java.util.Objects;

/**
 * Is a conversation as a {@link ConversationStore} keeps it.
 *
 * @param id the conversation's id
 * @param version how often it was saved, from 1
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

  /** Returns the id, the version and the time; nothing that was said. */
  @Override
  public String toString() {
    return "StoredConversation[%s, version %d, %s]".formatted(id, version, updated);
  }
}

package dev.aifunction.assistant;

import java.util.Optional;

/**
 * Is what a conversation was before a turn, and where it is stored.
 *
 * @param version the stored version, 0 when it is not stored
 * @param stored the stored items, none when it is not stored
 * @param past what was said
 */
record Before(long version, StoredItems stored, Past past) {
  static final Before NOTHING = of(Past.NONE);

  static Before of(Past past) {
    return new Before(0, StoredItems.none(), past);
  }

  /** Returns the version that a store has after this one. */
  long nextVersion(ConversationStore store) {
    return version == 0 ? store.firstVersion() : version + 1;
  }

  /**
   * Reads what a store has.
   *
   * @throws IllegalStateException when it cannot be read
   */
  static Before of(Optional<StoredConversation> found) {
    if (found.isEmpty()) {
      return NOTHING;
    }
    StoredConversation conversation = found.get();
    try {
      StoredItems stored = StoredItems.read(conversation.items());
      return new Before(conversation.version(), stored, stored.past());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "The stored conversation '%s' cannot be read".formatted(conversation.id()), e);
    }
  }
}

package dev.aifunction.assistant;

import java.util.Optional;

/**
 * Keeps conversations by their ids, from one turn to the next.
 *
 * <pre>{@code
 * Conversation assistant =
 *     Conversation.builder(openAi)
 *         .model("gpt-5.2")
 *         .store(ConversationStore.inMemory(10_000))
 *         .build();
 * assistant.withId("user-7").send("I am Ada.");
 * assistant.withId("user-7").send("Who am I?"); // she is remembered
 * }</pre>
 *
 * <p>A turn loads its conversation when it begins, and saves it when it has ended well; a turn that
 * fails leaves it as it was. A store is used by many threads at the same time, and more than one
 * process may share what is behind it.
 */
public interface ConversationStore {

  /** Returns a conversation, or nothing when there is none. */
  Optional<StoredConversation> load(String id);

  /**
   * Stores a conversation in place of the version before it, which is less by 1; one that is saved
   * for the first time, see {@link StoredConversation#saves()}, where there is none of its id.
   *
   * @throws ConversationConflictException when another version is there, or none; nothing is
   *     changed then
   */
  void save(StoredConversation conversation);

  /** Deletes a conversation and returns whether there was one. */
  boolean delete(String id);

  /**
   * Returns the version of a conversation that is saved for the first time: 1, unless the store
   * does better.
   *
   * <p>A turn may last longer than the conversation that it began with: deleted meanwhile, another
   * one may have begun under its id. Where that one's versions are others, the turn's save is a
   * conflict; where they begin with 1 again, the turn may replace it and bring back what was
   * deleted. The low 32 bits are 1 in any case, see {@link StoredConversation#saves()}.
   */
  default long firstVersion() {
    return 1;
  }

  /**
   * Returns a store in this process's memory, which forgets the conversation that was not used for
   * the longest time when there are more than so many.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  static ConversationStore inMemory(int max) {
    return new MemoryStore(max);
  }
}

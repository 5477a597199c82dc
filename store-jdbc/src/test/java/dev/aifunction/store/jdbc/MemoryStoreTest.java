package dev.aifunction.store.jdbc;

import dev.aifunction.assistant.ConversationStore;

class MemoryStoreTest extends ConversationStoreContract {
  private final ConversationStore store = ConversationStore.inMemory(100);

  @Override
  ConversationStore store() {
    return store;
  }

  @Override
  ConversationStore another() {
    return store;
  }
}

package dev.aifunction.assistant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps so many conversations in memory, those that were used last. */
final class MemoryStore implements ConversationStore {
  private final int max;
  private final Map<String, StoredConversation> byId = new LinkedHashMap<>(16, 0.75f, true);

  /** How many conversations are gone; the versions of those to come have it in their high bits. */
  private int gone;

  MemoryStore(int max) {
    if (max < 1) {
      throw new IllegalArgumentException("A store keeps at least 1 conversation, not " + max);
    }
    this.max = max;
  }

  @Override
  public synchronized Optional<StoredConversation> load(String id) {
    return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
  }

  @Override
  public synchronized void save(StoredConversation conversation) {
    StoredConversation before = byId.get(conversation.id());
    boolean isNext =
        before == null ? conversation.saves() == 1 : conversation.version() == before.version() + 1;
    if (!isNext) {
      throw new ConversationConflictException(conversation.id());
    }
    byId.put(conversation.id(), conversation);
    if (byId.size() > max) {
      byId.remove(byId.keySet().iterator().next());
      gone++;
    }
  }

  @Override
  public synchronized boolean delete(String id) {
    boolean wasThere = byId.remove(id) != null;
    if (wasThere) {
      gone++;
    }
    return wasThere;
  }

  @Override
  public synchronized long firstVersion() {
    return (gone & 0x7FFF_FFFFL) << 32 | 1;
  }

  /** Returns how many conversations there are; nothing of them. */
  @Override
  public synchronized String toString() {
    return "ConversationStore[in memory, %d of %d]".formatted(byId.size(), max);
  }
}

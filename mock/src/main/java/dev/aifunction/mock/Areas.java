package dev.aifunction.mock;

import dev.aifunction.mock.assistants.Assistants;
import dev.aifunction.mock.chat.ChatCompletions;
import dev.aifunction.mock.conversations.Conversation;
import dev.aifunction.mock.conversations.Conversations;
import dev.aifunction.mock.conversations.Items;
import dev.aifunction.mock.embeddings.Embeddings;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.model.LanguageModel;
import dev.aifunction.mock.models.Models;
import dev.aifunction.mock.responses.Responses;
import dev.aifunction.mock.runs.Runs;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.mock.state.Store;
import dev.aifunction.mock.threads.AssistantThread;
import dev.aifunction.mock.threads.Messages;
import dev.aifunction.mock.threads.Threads;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Puts the areas of the API together: those that know of each other share what they keep. */
final class Areas {
  private final Map<String, Operation> operations = new HashMap<>();

  Areas(LanguageModel model, Ids ids, MockClock clock) {
    operations.putAll(responses(model, ids, clock));
    operations.putAll(assistants(model, ids, clock));
    Object lock = new Object();
    operations.replaceAll((id, operation) -> operation.alone(lock));
    // These take care of themselves.
    operations.putAll(new ChatCompletions(model, ids, clock).operations());
    operations.putAll(new Models().operations());
    operations.putAll(new Embeddings().operations());
  }

  private static Map<String, Operation> responses(LanguageModel model, Ids ids, MockClock clock) {
    Store<Conversation> kept = new Store<>("conversation");
    Items items = new Items(ids);
    Map<String, Operation> operations = new HashMap<>();
    operations.putAll(new Conversations(kept, items, ids, clock).operations());
    operations.putAll(new Responses(model, kept, items, ids, clock).operations());
    return operations;
  }

  private static Map<String, Operation> assistants(LanguageModel model, Ids ids, MockClock clock) {
    Store<ObjectNode> kept = new Store<>("assistant");
    Store<AssistantThread> threads = new Store<>("thread");
    Messages messages = new Messages(ids, clock);
    Threads area = new Threads(threads, messages, ids, clock);
    Map<String, Operation> operations = new HashMap<>();
    operations.putAll(new Assistants(kept, ids, clock).operations());
    operations.putAll(area.operations());
    operations.putAll(new Runs(model, kept, threads, area, messages, ids, clock).operations());
    return operations;
  }

  /** Returns the operations of all areas by operation id. */
  Map<String, Operation> operations() {
    return operations;
  }
}

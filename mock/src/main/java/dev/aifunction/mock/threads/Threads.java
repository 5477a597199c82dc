package dev.aifunction.mock.threads;

import dev.aifunction.mock.assistants.ToolResources;
import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.mock.state.Page;
import dev.aifunction.mock.state.Store;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of threads and messages. */
public final class Threads {
  private static final String ID = "thread_id";
  private static final String MESSAGE = "message_id";

  private final Store<AssistantThread> threads;
  private final Messages messages;
  private final Ids ids;
  private final MockClock clock;

  /** Makes the area of {@code threads}. */
  public Threads(Store<AssistantThread> threads, Messages messages, Ids ids, MockClock clock) {
    this.threads = threads;
    this.messages = messages;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of(
        "createThread", request -> new Answer.Json(create(request.body()).description()),
        "getThread", request -> new Answer.Json(find(request).description()),
        "modifyThread", this::modify,
        "deleteThread", this::delete,
        "listMessages", this::listMessages,
        "createMessage", this::createMessage,
        "getMessage", request -> new Answer.Json(findMessage(request)),
        "modifyMessage", this::modifyMessage,
        "deleteMessage", this::deleteMessage);
  }

  /** Returns a new thread, as a request to create one describes it. */
  public AssistantThread create(JsonNode request) {
    ObjectNode description =
        Json.object()
            .put("id", ids.next("thread_"))
            .put("object", "thread")
            .put("created_at", clock.seconds());
    description.set("tool_resources", ToolResources.of(request, ids));
    description.set("metadata", Json.labels(request));
    AssistantThread thread = new AssistantThread(description);
    request.path("messages").forEach(message -> thread.add(messages.of(message, thread.id())));
    threads.put(thread.id(), thread);
    return thread;
  }

  private Answer modify(ApiRequest request) {
    ObjectNode description = find(request).description();
    JsonNode body = request.body();
    if (body.has("tool_resources")) {
      description.set("tool_resources", ToolResources.of(body, ids));
    }
    if (body.has("metadata")) {
      description.set("metadata", Json.labels(body));
    }
    return new Answer.Json(description);
  }

  private Answer delete(ApiRequest request) {
    String id = request.pathParameter(ID);
    threads.remove(id);
    return new Answer.Json(Json.deleted(id, "thread.deleted"));
  }

  private Answer listMessages(ApiRequest request) {
    String run = request.query().get("run_id");
    List<ObjectNode> listed =
        find(request).messages().stream()
            .filter(message -> run == null || message.path("run_id").asString("").equals(run))
            .toList();
    return new Answer.Json(Page.newestFirst(listed, request.query()));
  }

  private Answer createMessage(ApiRequest request) {
    AssistantThread thread = find(request);
    thread.checkOpen();
    ObjectNode message = messages.of(request.body(), thread.id());
    thread.add(message);
    return new Answer.Json(message);
  }

  private Answer modifyMessage(ApiRequest request) {
    ObjectNode message = findMessage(request);
    message.set("metadata", Json.labels(request.body()));
    return new Answer.Json(message);
  }

  private Answer deleteMessage(ApiRequest request) {
    String id = request.pathParameter(MESSAGE);
    find(request).remove(id);
    return new Answer.Json(Json.deleted(id, "thread.message.deleted"));
  }

  private AssistantThread find(ApiRequest request) {
    return threads.get(request.pathParameter(ID));
  }

  private ObjectNode findMessage(ApiRequest request) {
    return find(request).message(request.pathParameter(MESSAGE));
  }
}

package dev.aifunction.mock.assistants;

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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of assistants. */
public final class Assistants {
  private static final String ID = "assistant_id";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Store<ObjectNode> assistants;
  private final Ids ids;
  private final MockClock clock;

  /** Makes the area of {@code assistants}. */
  public Assistants(Store<ObjectNode> assistants, Ids ids, MockClock clock) {
    this.assistants = assistants;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of(
        "createAssistant", this::create,
        "listAssistants",
            request -> new Answer.Json(Page.newestFirst(assistants.all(), request.query())),
        "getAssistant", request -> new Answer.Json(find(request)),
        "modifyAssistant", this::modify,
        "deleteAssistant", this::delete);
  }

  private Answer create(ApiRequest request) {
    JsonNode body = request.body();
    AssistantRules.check(body);
    ObjectNode assistant =
        Json.object()
            .put("id", ids.next("asst_"))
            .put("object", "assistant")
            .put("created_at", clock.seconds());
    for (String same : List.of("name", "description", "model", "instructions")) {
      assistant.set(same, Json.orNull(body.path(same)));
    }
    assistant.set("tools", Json.or(body.path("tools"), NODES.arrayNode()));
    assistant.set("tool_resources", ToolResources.of(body, ids));
    assistant.set("metadata", Json.labels(body));
    assistant.set("temperature", Json.or(body.path("temperature"), NODES.numberNode(1)));
    assistant.set("top_p", Json.or(body.path("top_p"), NODES.numberNode(1)));
    assistant.set(
        "response_format", Json.or(body.path("response_format"), NODES.stringNode("auto")));
    assistants.put(assistant.path("id").stringValue(), assistant);
    return new Answer.Json(assistant);
  }

  private Answer modify(ApiRequest request) {
    ObjectNode assistant = find(request);
    JsonNode body = request.body();
    AssistantRules.check(body);
    for (Map.Entry<String, JsonNode> property : body.properties()) {
      String name = property.getKey();
      if (name.equals("tool_resources")) {
        assistant.set(name, ToolResources.of(body, ids));
      } else if (name.equals("metadata")) {
        assistant.set(name, Json.labels(body));
      } else if (assistant.has(name)) {
        // An assistant does not tell its effort of reasoning.
        assistant.set(name, property.getValue());
      }
    }
    return new Answer.Json(assistant);
  }

  private Answer delete(ApiRequest request) {
    String id = request.pathParameter(ID);
    assistants.remove(id);
    return new Answer.Json(Json.deleted(id, "assistant.deleted"));
  }

  private ObjectNode find(ApiRequest request) {
    return assistants.get(request.pathParameter(ID));
  }
}

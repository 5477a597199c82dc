package dev.aifunction.mock.conversations;

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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of conversations. */
public final class Conversations {
  private static final String ID = "conversation_id";
  private static final String ITEM = "item_id";

  private final Store<Conversation> conversations;
  private final Items items;
  private final Ids ids;
  private final MockClock clock;

  /** Makes the area of {@code conversations}. */
  public Conversations(Store<Conversation> conversations, Items items, Ids ids, MockClock clock) {
    this.conversations = conversations;
    this.items = items;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of(
        "createConversation", this::create,
        "getConversation", request -> described(find(request)),
        "updateConversation", this::update,
        "deleteConversation", this::delete,
        "listConversationItems", this::listItems,
        "createConversationItems", this::addItems,
        "getConversationItem", this::getItem,
        "deleteConversationItem", this::deleteItem);
  }

  private Answer create(ApiRequest request) {
    ObjectNode description =
        Json.object()
            .put("id", ids.next("conv_"))
            .put("object", "conversation")
            .put("created_at", clock.seconds());
    description.set("metadata", Json.labels(request.body()));
    Conversation conversation = new Conversation(description);
    append(conversation, request.body().path("items"));
    conversations.put(description.path("id").stringValue(), conversation);
    return described(conversation);
  }

  private Answer update(ApiRequest request) {
    Conversation conversation = find(request);
    conversation.label(Json.labels(request.body()));
    return described(conversation);
  }

  private Answer delete(ApiRequest request) {
    String id = request.pathParameter(ID);
    conversations.remove(id);
    return new Answer.Json(Json.deleted(id, "conversation.deleted"));
  }

  private Answer listItems(ApiRequest request) {
    List<ObjectNode> listed = find(request).items().stream().map(Conversations::listed).toList();
    return new Answer.Json(Page.newestFirst(listed, request.query()));
  }

  private Answer addItems(ApiRequest request) {
    List<ObjectNode> added = append(find(request), request.body().path("items"));
    ObjectNode list = Json.object().put("object", "list");
    ArrayNode data = list.putArray("data");
    added.forEach(item -> data.add(listed(item)));
    return new Answer.Json(
        list.put("first_id", data.path(0).path("id").stringValue(""))
            .put("last_id", data.path(data.size() - 1).path("id").stringValue(""))
            .put("has_more", false));
  }

  private Answer getItem(ApiRequest request) {
    return new Answer.Json(listed(find(request).item(request.pathParameter(ITEM))));
  }

  private Answer deleteItem(ApiRequest request) {
    Conversation conversation = find(request);
    conversation.remove(request.pathParameter(ITEM));
    return described(conversation);
  }

  private Conversation find(ApiRequest request) {
    return conversations.get(request.pathParameter(ID));
  }

  private static Answer described(Conversation conversation) {
    return new Answer.Json(conversation.description());
  }

  private List<ObjectNode> append(Conversation conversation, JsonNode input) {
    List<ObjectNode> added = items.of(input);
    items.remember(added);
    conversation.add(added);
    return added;
  }

  /** Returns an item as conversations list it: the calls of custom tools have no status there. */
  private static ObjectNode listed(ObjectNode item) {
    if (!item.path("type").stringValue("").startsWith("custom_tool_call")) {
      return item;
    }
    ObjectNode listed = item.deepCopy();
    listed.remove("status");
    return listed;
  }
}

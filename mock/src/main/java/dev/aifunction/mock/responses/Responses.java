package dev.aifunction.mock.responses;

import dev.aifunction.mock.conversations.Conversation;
import dev.aifunction.mock.conversations.Items;
import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.Refusals;
import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.model.LanguageModel;
import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.mock.state.Page;
import dev.aifunction.mock.state.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of responses. */
public final class Responses {
  private static final String ID = "response_id";
  private static final String PREVIOUS = "previous_response_id";

  private final LanguageModel model;
  private final Store<Conversation> conversations;
  private final Items items;
  private final Ids ids;
  private final MockClock clock;
  private final ResponseWriter writer;
  private final Store<StoredResponse> stored = new Store<>("response");

  /** Makes the area, with nothing stored. */
  public Responses(
      LanguageModel model,
      Store<Conversation> conversations,
      Items items,
      Ids ids,
      MockClock clock) {
    this.model = model;
    this.conversations = conversations;
    this.items = items;
    this.ids = ids;
    this.clock = clock;
    this.writer = new ResponseWriter(ids, clock);
  }

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of(
        "createResponse", this::create,
        "getResponse", this::get,
        "deleteResponse", this::delete,
        "cancelResponse", request -> new Answer.Json(find(request).cancel()),
        "listInputItems", this::inputItems,
        "Getinputtokencounts", this::countTokens,
        "Compactconversation", this::compact);
  }

  private Answer create(ApiRequest request) {
    JsonNode body = request.body();
    ResponseRules.check(body);
    String conversation = conversationIn(body);
    List<ObjectNode> input = items.of(body.path("input"));
    List<ObjectNode> context = new ArrayList<>(before(body));
    ContextRules.check(context, input);
    context.addAll(input);
    Reply reply = model.reply(ResponseInput.of(body, context));
    if (reply instanceof Reply.Failure failure) {
      throw ApiError.of(failure.status(), failure.code(), failure.message());
    }
    ObjectNode response = writer.write(body, context, conversation, (Reply.Turn) reply);
    boolean streamed = body.path("stream").booleanValue(false);
    if (body.path("background").booleanValue(false) && !streamed) {
      StoredResponse queued =
          StoredResponse.queued(response, context, () -> end(body, input, response));
      stored.put(response.path("id").stringValue(), queued);
      return new Answer.Json(queued.current());
    }
    end(body, input, response);
    if (isStored(body)) {
      stored.put(response.path("id").stringValue(), StoredResponse.ended(response, context));
    }
    return streamed
        ? new Answer.Events(ResponseEvents.of(response, -1))
        : new Answer.Json(response);
  }

  private static boolean isStored(JsonNode body) {
    return body.path("store").booleanValue(true);
  }

  /** Keeps what was said, once the answer is there: in the conversation, and for references. */
  private void end(JsonNode body, List<ObjectNode> input, JsonNode response) {
    List<ObjectNode> said = new ArrayList<>(input);
    said.addAll(items.of(response.path("output")));
    String conversation = conversationIn(body);
    if (conversation != null
        && conversations.has(conversation)
        && response.path("error").isNull()) {
      conversations.get(conversation).add(said);
    }
    if (isStored(body)) {
      items.remember(said);
    }
  }

  /** Returns the id of the conversation that a request continues, null for none. */
  private static @Nullable String conversationIn(JsonNode body) {
    JsonNode conversation = body.path("conversation");
    return conversation.isObject()
        ? conversation.path("id").stringValue()
        : conversation.stringValue(null);
  }

  /** Returns the items that came before a request. */
  private List<ObjectNode> before(JsonNode body) {
    String conversation = conversationIn(body);
    if (conversation != null) {
      return conversations.get(conversation).items();
    }
    String previous = body.path(PREVIOUS).stringValue(null);
    if (previous == null) {
      return List.of();
    }
    if (!stored.has(previous)) {
      throw ApiError.badRequest(
          PREVIOUS,
          "previous_response_not_found",
          "Previous response with id '" + previous + "' not found.");
    }
    StoredResponse response = stored.get(previous);
    if (response.isPending()) {
      throw Refusals.invalid(
          PREVIOUS, "Previous response with id '" + previous + "' has not ended yet.");
    }
    List<ObjectNode> before = new ArrayList<>(response.context());
    before.addAll(items.of(response.current().path("output")));
    return before;
  }

  private Answer get(ApiRequest request) {
    StoredResponse response = find(request);
    if (!request.query().getOrDefault("stream", "false").equals("true")) {
      return new Answer.Json(response.look());
    }
    long after = Long.parseLong(request.query().getOrDefault("starting_after", "-1"));
    return new Answer.Events(ResponseEvents.of(response.finish(), after));
  }

  private Answer delete(ApiRequest request) {
    String id = request.pathParameter(ID);
    stored.remove(id);
    return new Answer.Json(Json.deleted(id, "response"));
  }

  private Answer inputItems(ApiRequest request) {
    return new Answer.Json(Page.newestFirst(find(request).context(), request.query()));
  }

  private StoredResponse find(ApiRequest request) {
    return stored.get(request.pathParameter(ID));
  }

  private Answer countTokens(ApiRequest request) {
    JsonNode body = request.body();
    List<ObjectNode> context = new ArrayList<>(before(body));
    context.addAll(items.of(body.path("input")));
    return new Answer.Json(
        Json.object()
            .put("object", "response.input_tokens")
            .put("input_tokens", ResponseWriter.inputTokens(body, context)));
  }

  /** Keeps the last message of the user, and puts all else into one item. */
  private Answer compact(ApiRequest request) {
    JsonNode body = request.body();
    List<ObjectNode> context = new ArrayList<>(before(body));
    context.addAll(items.of(body.path("input")));
    ObjectNode compacted =
        Json.object()
            .put("id", ids.next("resp_"))
            .put("object", "response.compaction")
            .put("created_at", clock.seconds());
    ArrayNode output = compacted.putArray("output");
    context.stream()
        .filter(item -> item.path("role").stringValue("").equals("user"))
        .reduce((first, second) -> second)
        .ifPresent(output::add);
    String sealed = ResponseWriter.sealed(context.size() + " items");
    output
        .addObject()
        .put("id", ids.next("cmp_"))
        .put("type", "compaction")
        .put("encrypted_content", sealed);
    Usage usage = new Usage(ResponseWriter.inputTokens(body, context), sealed.length() / 4);
    compacted.set("usage", ResponseWriter.usage(usage, 0));
    return new Answer.Json(compacted);
  }
}

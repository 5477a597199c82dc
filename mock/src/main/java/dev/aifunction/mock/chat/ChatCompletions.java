package dev.aifunction.mock.chat;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.model.LanguageModel;
import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.mock.state.Page;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of chat completions. */
public final class ChatCompletions {
  private static final String ID = "completion_id";

  private final LanguageModel model;
  private final CompletionWriter writer;
  private final StoredCompletions stored = new StoredCompletions();

  /** Makes the area, with nothing stored. */
  public ChatCompletions(LanguageModel model, Ids ids, MockClock clock) {
    this.model = model;
    this.writer = new CompletionWriter(ids, clock);
  }

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of(
        "createChatCompletion", this::create,
        "listChatCompletions", this::list,
        "getChatCompletion", this::get,
        "updateChatCompletion", this::update,
        "deleteChatCompletion", this::delete,
        "getChatCompletionMessages", this::messages);
  }

  private Answer create(ApiRequest request) {
    JsonNode body = request.body();
    ChatRules.check(body);
    ObjectNode completion = writer.write(body, turn(model.reply(ChatInput.of(body))));
    if (body.path("store").booleanValue(false)) {
      JsonNode metadata = body.path("metadata");
      completion.set(
          "metadata", metadata.isObject() ? metadata : JsonNodeFactory.instance.objectNode());
      stored.put(completion, body.path("messages"));
    }
    if (body.path("stream").booleanValue(false)) {
      boolean includeUsage = body.path("stream_options").path("include_usage").booleanValue(false);
      return new Answer.Events(Chunks.of(completion, includeUsage));
    }
    return new Answer.Json(completion);
  }

  /** Returns the turn that {@code reply} is; a completion does not fail but by an error. */
  private static Reply.Turn turn(Reply reply) {
    if (reply instanceof Reply.Turn turn) {
      if (turn.end() instanceof Reply.End.Failed failed) {
        throw ApiError.of(500, failed.code(), failed.message());
      }
      return turn;
    }
    Reply.Failure failure = (Reply.Failure) reply;
    throw ApiError.of(failure.status(), failure.code(), failure.message());
  }

  private Answer list(ApiRequest request) {
    return new Answer.Json(Page.oldestFirst(stored.matching(request.query()), request.query()));
  }

  private Answer get(ApiRequest request) {
    return new Answer.Json(stored.get(request.pathParameter(ID)));
  }

  private Answer update(ApiRequest request) {
    JsonNode metadata = request.body().path("metadata");
    return new Answer.Json(stored.label(request.pathParameter(ID), metadata));
  }

  private Answer delete(ApiRequest request) {
    String id = request.pathParameter(ID);
    stored.remove(id);
    return new Answer.Json(
        JsonNodeFactory.instance
            .objectNode()
            .put("object", "chat.completion.deleted")
            .put("id", id)
            .put("deleted", true));
  }

  private Answer messages(ApiRequest request) {
    return new Answer.Json(
        Page.oldestFirst(stored.messages(request.pathParameter(ID)), request.query()));
  }
}

package dev.aifunction.mock.chat;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.model.LanguageModel;
import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Page;
import java.time.Clock;
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
  public ChatCompletions(LanguageModel model, Ids ids, Clock clock) {
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
    Reply reply = model.reply(ChatInput.of(body));
    if (reply instanceof Reply.Failure failure) {
      throw ApiError.of(failure.status(), failure.code(), failure.message());
    }
    ObjectNode completion = writer.write(body, reply);
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

  private Answer list(ApiRequest request) {
    return new Answer.Json(Page.of(stored.matching(request.query()), request.query()));
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
    return new Answer.Json(Page.of(stored.messages(request.pathParameter(ID)), request.query()));
  }
}

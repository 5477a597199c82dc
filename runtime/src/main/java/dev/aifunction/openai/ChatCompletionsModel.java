package dev.aifunction.openai;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.openapi.api.ChatApi;
import dev.aifunction.openapi.http.HttpTransport;

/** Asks a model through Chat Completions, which every compatible server has. */
final class ChatCompletionsModel implements ModelClient {
  private final HttpTransport transport;
  private final ChatOptions options;

  /**
   * @param options hold where a conversation sets no others
   */
  ChatCompletionsModel(HttpTransport transport, ChatOptions options) {
    this.transport = transport;
    this.options = options;
  }

  @Override
  public Api api() {
    return Api.CHAT_COMPLETIONS;
  }

  @Override
  public ChatOptions options() {
    return options;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Chat Completions does not take
   */
  @Override
  public ModelResponse answer(ModelRequest request) {
    return ChatResponses.read(api(request).createChatCompletion(ChatRequests.write(request)));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Chat Completions does not take
   */
  @Override
  public ModelStream stream(ModelRequest request) {
    return new ChatStream(
        api(request).createChatCompletionStream(ChatRequests.writeStreamed(request)));
  }

  private ChatApi api(ModelRequest request) {
    return new ChatApi(Deadlines.bounded(transport, request));
  }

  @Override
  public String toString() {
    return "ChatCompletionsModel";
  }
}

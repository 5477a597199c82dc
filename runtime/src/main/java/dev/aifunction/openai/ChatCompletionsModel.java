package dev.aifunction.openai;

import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.openapi.api.ChatApi;

/** Asks a model through Chat Completions, which every compatible server has. */
final class ChatCompletionsModel implements ModelClient {
  private final ChatApi api;

  ChatCompletionsModel(ChatApi api) {
    this.api = api;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   */
  @Override
  public ModelResponse answer(ModelRequest request) {
    return ChatResponses.read(api.createChatCompletion(ChatRequests.write(request)));
  }

  @Override
  public String toString() {
    return "ChatCompletionsModel";
  }
}

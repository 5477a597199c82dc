package dev.aifunction.benchmarks.wire.client;

import dev.aifunction.openapi.api.ChatApi;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.model.ChatCompletionRequestUserMessage;
import dev.aifunction.openapi.model.CreateChatCompletionRequest;
import dev.aifunction.openapi.model.CreateChatCompletionResponse;
import dev.aifunction.openapi.model.CreateChatCompletionStreamResponse;
import dev.aifunction.openapi.model.CreateChatCompletionStreamResponseChoice;

/** Talks through the generated client. */
final class AiFunctionClient implements ChatClient {
  private final HttpTransport transport;
  private final ChatApi chat;

  AiFunctionClient(String baseUrl) {
    transport = HttpTransport.builder().baseUrl(baseUrl).apiKey(Question.KEY).build();
    chat = new ChatApi(transport);
  }

  @Override
  public String answer() {
    CreateChatCompletionResponse response = chat.createChatCompletion(request());
    return String.valueOf(response.choices().get(0).message().content());
  }

  @Override
  public String firstText() {
    try (EventStream<CreateChatCompletionStreamResponse> chunks =
        chat.createChatCompletionStream(request())) {
      for (CreateChatCompletionStreamResponse chunk : chunks) {
        String text = chunk.choices().get(0).delta().content();
        if (text != null && !text.isEmpty()) {
          return text;
        }
      }
      throw new IllegalStateException("There was no text");
    }
  }

  @Override
  public Received stream() {
    Received.Collector received = new Received.Collector();
    try (EventStream<CreateChatCompletionStreamResponse> chunks =
        chat.createChatCompletionStream(request())) {
      for (CreateChatCompletionStreamResponse chunk : chunks) {
        read(chunk, received);
      }
    }
    return received.result();
  }

  private static void read(CreateChatCompletionStreamResponse chunk, Received.Collector received) {
    received.from(chunk.id(), chunk.model());
    for (CreateChatCompletionStreamResponseChoice choice : chunk.choices()) {
      String text = choice.delta().content();
      if (text != null) {
        received.text(text);
      }
      if (choice.finishReason() != null) {
        received.finished(choice.finishReason().value());
      }
    }
    if (chunk.usage() != null) {
      received.tokens(chunk.usage().totalTokens());
    }
  }

  private static CreateChatCompletionRequest request() {
    return CreateChatCompletionRequest.builder()
        .model(Question.MODEL)
        .addMessage(ChatCompletionRequestUserMessage.builder().content(Question.TEXT).build())
        .build();
  }

  @Override
  public void close() {
    transport.close();
  }
}

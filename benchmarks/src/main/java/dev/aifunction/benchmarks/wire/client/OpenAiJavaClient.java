package dev.aifunction.benchmarks.wire.client;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;

/** Talks through openai-java. */
final class OpenAiJavaClient implements ChatClient {
  private final OpenAIClient client;

  OpenAiJavaClient(String baseUrl) {
    client = OpenAIOkHttpClient.builder().baseUrl(baseUrl).apiKey(Question.KEY).build();
  }

  @Override
  public String answer() {
    return client
        .chat()
        .completions()
        .create(question())
        .choices()
        .get(0)
        .message()
        .content()
        .orElseThrow();
  }

  @Override
  public String firstText() {
    try (StreamResponse<ChatCompletionChunk> chunks =
        client.chat().completions().createStreaming(question())) {
      return chunks.stream()
          .map(chunk -> chunk.choices().get(0).delta().content().orElse(""))
          .filter(text -> !text.isEmpty())
          .findFirst()
          .orElseThrow();
    }
  }

  @Override
  public Received stream() {
    Received.Collector received = new Received.Collector();
    try (StreamResponse<ChatCompletionChunk> chunks =
        client.chat().completions().createStreaming(question())) {
      chunks.stream().forEach(chunk -> read(chunk, received));
    }
    return received.result();
  }

  private static void read(ChatCompletionChunk chunk, Received.Collector received) {
    received.from(chunk.id(), chunk.model());
    for (ChatCompletionChunk.Choice choice : chunk.choices()) {
      choice.delta().content().ifPresent(received::text);
      choice.finishReason().ifPresent(reason -> received.finished(reason.asString()));
    }
    chunk.usage().ifPresent(usage -> received.tokens(usage.totalTokens()));
  }

  private static ChatCompletionCreateParams question() {
    return ChatCompletionCreateParams.builder()
        .model(Question.MODEL)
        .addUserMessage(Question.TEXT)
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}

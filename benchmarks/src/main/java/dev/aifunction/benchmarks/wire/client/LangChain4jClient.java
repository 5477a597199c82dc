package dev.aifunction.benchmarks.wire.client;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Talks through LangChain4j's models and its client on the JDK's, which it takes by itself. */
final class LangChain4jClient implements ChatClient {
  private static final int SECONDS = 60;

  private final String baseUrl;
  private @Nullable OpenAiStreamingChatModel streaming;

  LangChain4jClient(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  @Override
  public String answer() {
    return OpenAiChatModel.builder()
        .baseUrl(baseUrl)
        .apiKey(Question.KEY)
        .modelName(Question.MODEL)
        .build()
        .chat(Question.TEXT);
  }

  @Override
  public String firstText() {
    CompletableFuture<String> first = new CompletableFuture<>();
    streaming().chat(Question.TEXT, handler(first::complete, response -> {}, first));
    return first.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public Received stream() {
    Received.Collector received = new Received.Collector();
    CompletableFuture<Received> result = new CompletableFuture<>();
    streaming()
        .chat(
            Question.TEXT,
            handler(
                received::text,
                response -> {
                  read(response, received);
                  result.complete(received.result());
                },
                result));
    return result.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  private static StreamingChatResponseHandler handler(
      Consumer<String> text, Consumer<ChatResponse> whole, CompletableFuture<?> failure) {
    return new StreamingChatResponseHandler() {
      @Override
      public void onPartialResponse(String partialResponse) {
        text.accept(partialResponse);
      }

      @Override
      public void onCompleteResponse(ChatResponse completeResponse) {
        whole.accept(completeResponse);
      }

      @Override
      public void onError(Throwable error) {
        failure.completeExceptionally(error);
      }
    };
  }

  /** Reads what it keeps to itself until the end. */
  private static void read(ChatResponse response, Received.Collector received) {
    received.from(response.id(), response.modelName());
    received.finished(response.finishReason().name().toLowerCase(Locale.ROOT));
    received.tokens(response.tokenUsage().totalTokenCount());
  }

  private OpenAiStreamingChatModel streaming() {
    if (streaming == null) {
      streaming =
          OpenAiStreamingChatModel.builder()
              .baseUrl(baseUrl)
              .apiKey(Question.KEY)
              .modelName(Question.MODEL)
              .build();
    }
    return streaming;
  }

  /** Does nothing: its models cannot be closed. */
  @Override
  public void close() {}
}

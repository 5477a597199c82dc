package dev.aifunction.samples.concierge;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A model in memory, which answers what it was told to and keeps what it was asked. */
final class ScriptedProvider implements ModelProvider {
  final List<ModelRequest> requests = new ArrayList<>();
  final List<Api> apis = new ArrayList<>();
  private final Deque<Supplier<ModelResponse>> answers = new ArrayDeque<>();

  void answers(ModelResponse... next) {
    for (ModelResponse answer : next) {
      answers.add(() -> answer);
    }
  }

  /** Answers the next question only when its thread is interrupted. */
  void blocks(CountDownLatch asked, CountDownLatch interrupted) {
    answers.add(
        () -> {
          asked.countDown();
          try {
            new CountDownLatch(1).await(1, TimeUnit.MINUTES);
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          throw new IllegalStateException("stopped");
        });
  }

  void says(String text) {
    answers(ModelResponse.builder().addMessage(text).build());
  }

  ModelRequest request() {
    return requests.get(requests.size() - 1);
  }

  @Override
  public ModelClient client(Api api) {
    apis.add(api);
    return request -> {
      requests.add(request);
      return answers.remove().get();
    };
  }

  @Override
  public Api defaultApi() {
    return Api.CHAT_COMPLETIONS;
  }

  @Override
  public ChatOptions options() {
    return ChatOptions.builder().model("provided").temperature(0.1).seed(1).topP(0.1).build();
  }
}

package dev.aifunction.benchmarks.conversation;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Reply;
import dev.aifunction.openai.OpenAi;

/** Talks through the stub that our processor generates. */
final class AiFunctionTalker implements Talker {
  private final OpenAi openAi;
  private final FerryDesk desk;

  AiFunctionTalker(String baseUrl, Api api) {
    openAi = OpenAi.builder().baseUrl(baseUrl).apiKey(Question.KEY).build();
    desk = FerryDeskStub.builder(openAi).tools(new FerriesToolset(new Ferries())).api(api).build();
  }

  @Override
  public Answered ask(String question) {
    Reply<String> reply = desk.ask(question);
    return new Answered(reply.value(), reply.usage().totalTokens());
  }

  @Override
  public void close() {
    openAi.close();
  }
}

package dev.aifunction.benchmarks.conversation;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;

/** Talks through LangChain4j's services, and its client on the JDK's, which it takes by itself. */
final class LangChain4jTalker implements Talker {
  private final Desk desk;

  /** LangChain4j's assistant. */
  interface Desk {

    /** Asks. */
    Result<String> ask(String question);
  }

  LangChain4jTalker(String baseUrl) {
    OpenAiChatModel model =
        OpenAiChatModel.builder()
            .baseUrl(baseUrl)
            .apiKey(Question.KEY)
            .modelName(Question.MODEL)
            .strictTools(true)
            .build();
    desk = AiServices.builder(Desk.class).chatModel(model).tools(new Ferries()).build();
  }

  @Override
  public Answered ask(String question) {
    Result<String> result = desk.ask(question);
    return new Answered(result.content(), result.tokenUsage().totalTokenCount());
  }

  /** Does nothing: its models cannot be closed. */
  @Override
  public void close() {}
}

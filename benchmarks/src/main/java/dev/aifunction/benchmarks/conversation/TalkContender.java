package dev.aifunction.benchmarks.conversation;

import dev.aifunction.assistant.Api;

/** Who takes part, in the order of the tables. */
public enum TalkContender {
  HAND_WRITTEN("hand-written"),
  AIFUNCTION("AiFunction"),
  LANGCHAIN4J("LangChain4j"),
  OPENAI_JAVA("openai-java"),
  RESPONSES("AiFunction, on Responses");

  private final String title;

  TalkContender(String title) {
    this.title = title;
  }

  /** Returns the name in the tables. */
  public String title() {
    return title;
  }

  /** Returns a talker below a base URL; no class of another contender is loaded for it. */
  public Talker talker(String baseUrl) {
    return switch (this) {
      case HAND_WRITTEN -> new HandWrittenTalker(baseUrl);
      case AIFUNCTION -> new AiFunctionTalker(baseUrl, Api.CHAT_COMPLETIONS);
      case LANGCHAIN4J -> new LangChain4jTalker(baseUrl);
      case OPENAI_JAVA -> new OpenAiJavaTalker(baseUrl);
      case RESPONSES -> new AiFunctionTalker(baseUrl, Api.RESPONSES);
    };
  }
}

package dev.aifunction.benchmarks.wire.client;

import java.util.List;

/** Who takes part, in the order of the tables. */
public enum WireContender {
  HAND_WRITTEN("hand-written"),
  AIFUNCTION("AiFunction"),
  LANGCHAIN4J("LangChain4j"),
  OPENAI_JAVA("openai-java");

  private final String title;

  WireContender(String title) {
    this.title = title;
  }

  /** Returns the name in the tables. */
  public String title() {
    return title;
  }

  /** Returns what a program that talks this way depends on, each as {@code group:name}. */
  public List<String> artifacts() {
    return switch (this) {
      case HAND_WRITTEN -> List.of("tools.jackson.core:jackson-core");
      case AIFUNCTION -> List.of("dev.aifunction:aifunction-openapi");
      case LANGCHAIN4J -> List.of("dev.langchain4j:langchain4j-open-ai", "org.slf4j:slf4j-nop");
      case OPENAI_JAVA -> List.of("com.openai:openai-java");
    };
  }

  /** Returns a client below a base URL; no class of another contender is loaded for it. */
  public ChatClient client(String baseUrl) {
    return switch (this) {
      case HAND_WRITTEN -> new HandWrittenClient(baseUrl);
      case AIFUNCTION -> new AiFunctionClient(baseUrl);
      case LANGCHAIN4J -> new LangChain4jClient(baseUrl);
      case OPENAI_JAVA -> new OpenAiJavaClient(baseUrl);
    };
  }
}

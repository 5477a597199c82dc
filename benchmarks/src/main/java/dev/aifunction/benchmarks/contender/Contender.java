package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Desk;

/** Who takes part, in the order of the tables' columns. */
public enum Contender {
  HAND_WRITTEN("hand-written"),
  AIFUNCTION("AiFunction"),
  DATABIND("databind"),
  LANGCHAIN4J("LangChain4j"),
  SPRING_AI("Spring AI"),
  OPENAI_JAVA("openai-java");

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  /** Returns the name in the tables. */
  public String title() {
    return title;
  }

  /** Returns the functions of a desk as this contender calls them. */
  public Tools tools(Desk desk) {
    return switch (this) {
      case HAND_WRITTEN -> new StreamingTools(desk);
      case AIFUNCTION -> new GeneratedTools(desk);
      case DATABIND -> new DatabindTools(desk);
      case LANGCHAIN4J -> new LangChain4jTools(desk);
      case SPRING_AI -> new SpringAiTools(desk);
      case OPENAI_JAVA -> new OpenAiJavaTools(desk);
    };
  }
}

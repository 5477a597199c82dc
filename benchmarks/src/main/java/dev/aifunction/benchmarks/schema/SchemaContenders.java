package dev.aifunction.benchmarks.schema;

import dev.aifunction.benchmarks.contender.Contender;
import dev.aifunction.tool.ToolSpec;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.agent.tool.ToolSpecifications;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.ai.support.ToolCallbacks;
import org.springframework.ai.tool.ToolCallback;

/** Asks each contender for schemas, through its public API, nothing kept from the time before. */
final class SchemaContenders {

  private SchemaContenders() {}

  static Schemas of(Contender contender, LoadedFunctions functions) {
    return switch (contender) {
      case AIFUNCTION -> sink -> generated(functions, sink);
      case HAND_WRITTEN -> constants(functions);
      case LANGCHAIN4J -> sink -> langChain4j(functions, sink);
      case SPRING_AI -> sink -> springAi(functions, sink);
      case OPENAI_JAVA -> OwnLibraries.openAiJava(functions.arguments());
      case DATABIND -> throw new IllegalArgumentException("Jackson makes no schemas");
    };
  }

  private static void generated(LoadedFunctions functions, Consumer<String> sink) {
    for (ToolSpec spec : functions.toolset().specs()) {
      sink.accept(spec.parameters());
    }
  }

  /** The best that a hand can write: a list of texts. */
  private static Schemas constants(LoadedFunctions functions) {
    List<String> texts = functions.toolset().specs().stream().map(ToolSpec::parameters).toList();
    return sink -> {
      for (String text : texts) {
        sink.accept(text);
      }
    };
  }

  private static void langChain4j(LoadedFunctions functions, Consumer<String> sink) {
    for (ToolSpecification spec : ToolSpecifications.toolSpecificationsFrom(functions.target())) {
      sink.accept(spec.toJson());
    }
  }

  private static void springAi(LoadedFunctions functions, Consumer<String> sink) {
    for (ToolCallback callback : ToolCallbacks.from(functions.target())) {
      sink.accept(callback.getToolDefinition().inputSchema());
    }
  }
}

package dev.aifunction.benchmarks.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionTool;
import java.util.List;
import java.util.function.Consumer;

/** Asks openai-java for schemas, loaded by {@link OwnLibraries} only. */
public final class OpenAiJavaSchemas implements Schemas {
  private final List<Class<?>> arguments;

  /** Takes one class for the arguments of each function. */
  public OpenAiJavaSchemas(List<Class<?>> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  @Override
  public void each(Consumer<String> sink) {
    ChatCompletionCreateParams.Builder request =
        ChatCompletionCreateParams.builder().model("model").addUserMessage("message");
    arguments.forEach(request::addTool);
    for (ChatCompletionTool tool : request.build().tools().orElseThrow()) {
      sink.accept(text(tool));
    }
  }

  private static String text(ChatCompletionTool tool) {
    try {
      return ObjectMappers.jsonMapper().writeValueAsString(tool);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

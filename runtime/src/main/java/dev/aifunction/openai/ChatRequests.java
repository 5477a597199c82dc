package dev.aifunction.openai;

import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.ChatCompletionRequestMessage;
import dev.aifunction.openapi.model.ChatCompletionTool;
import dev.aifunction.openapi.model.CreateChatCompletionRequest;
import dev.aifunction.openapi.model.FunctionObject;
import dev.aifunction.openapi.model.ModelIdsShared;
import dev.aifunction.openapi.model.ReasoningEffort;
import dev.aifunction.openapi.model.ResponseFormatJsonSchema;
import dev.aifunction.openapi.model.ResponseFormatJsonSchemaJsonSchema;
import dev.aifunction.openapi.model.ServiceTier;
import dev.aifunction.openapi.model.StopConfiguration;
import dev.aifunction.tool.ToolSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes requests for Chat Completions. */
final class ChatRequests {
  /** How the names of fine-tuned models begin; their strict mode takes smaller schemas. */
  private static final String FINE_TUNED = "ft:";

  private ChatRequests() {}

  static CreateChatCompletionRequest write(ModelRequest request) {
    String model = model(request);
    boolean reduced = model.startsWith(FINE_TUNED);
    CreateChatCompletionRequest.Builder wire =
        CreateChatCompletionRequest.builder()
            .model(ModelIdsShared.of(model))
            .messages(messages(request));
    for (ToolSpec tool : request.tools()) {
      wire.addTool(tool(tool, reduced));
    }
    ResponseFormat<?> format = request.format();
    if (format != null) {
      wire.responseFormat(responseFormat(format, reduced));
    }
    options(request, wire);
    return wire.build();
  }

  private static String model(ModelRequest request) {
    String model = request.model();
    if (model == null) {
      throw new IllegalStateException(
          "No model is named: set one with model(…) or options(…) of the conversation or stub, with"
              + " @AiAssistant(model = …), with options(…) of OpenAi.builder(), or with the"
              + " environment variable "
              + Environment.MODEL);
    }
    return model;
  }

  private static List<ChatCompletionRequestMessage> messages(ModelRequest request) {
    List<ChatCompletionRequestMessage> messages = new ArrayList<>();
    String instructions = request.instructions();
    if (instructions != null) {
      messages.add(ChatMessages.system(instructions));
    }
    messages.addAll(ChatMessages.write(request.items()));
    return messages;
  }

  /** The schema goes into the request as the text that it is. */
  private static ChatCompletionTool tool(ToolSpec tool, boolean reduced) {
    FunctionObject.Builder function =
        FunctionObject.builder()
            .name(tool.name())
            .description(tool.description())
            .parameters(RawJson.of(reduced ? tool.reducedParameters() : tool.parameters()));
    if (tool.strict()) {
      function.strict(true);
    }
    return ChatCompletionTool.builder().function(function.build()).build();
  }

  private static ResponseFormatJsonSchema responseFormat(
      ResponseFormat<?> format, boolean reduced) {
    return ResponseFormatJsonSchema.builder()
        .jsonSchema(
            ResponseFormatJsonSchemaJsonSchema.builder()
                .name(format.name())
                .schema(RawJson.of(reduced ? format.reducedSchema() : format.schema()))
                .strict(true)
                .build())
        .build();
  }

  @SuppressWarnings("deprecation") // OpenAI retires the seed, compatible servers keep to it
  private static void options(ModelRequest request, CreateChatCompletionRequest.Builder wire) {
    ChatOptions options = request.options();
    set(options.temperature(), wire::temperature);
    set(options.topP(), wire::topP);
    set(options.maxTokens(), wire::maxCompletionTokens);
    set(options.stop(), stop -> wire.stop(StopConfiguration.ofItems(stop)));
    set(options.seed(), wire::seed);
    set(options.frequencyPenalty(), wire::frequencyPenalty);
    set(options.presencePenalty(), wire::presencePenalty);
    set(options.reasoningEffort(), effort -> wire.reasoningEffort(ReasoningEffort.of(effort)));
    set(options.serviceTier(), tier -> wire.serviceTier(ServiceTier.of(tier)));
    set(options.store(), wire::store);
    set(options.metadata(), wire::metadata);
    if (!request.tools().isEmpty()) {
      set(options.parallelToolCalls(), wire::parallelToolCalls); // refused without tools
    }
  }

  private static <T> void set(@Nullable T value, Consumer<T> property) {
    if (value != null) {
      property.accept(value);
    }
  }
}

package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.openapi.model.ChatCompletionNamedToolChoice;
import dev.aifunction.openapi.model.ChatCompletionNamedToolChoiceFunction;
import dev.aifunction.openapi.model.ChatCompletionRequestMessage;
import dev.aifunction.openapi.model.ChatCompletionStreamOptions;
import dev.aifunction.openapi.model.ChatCompletionTool;
import dev.aifunction.openapi.model.ChatCompletionToolChoiceOption;
import dev.aifunction.openapi.model.ChatCompletionToolChoiceOptionMode;
import dev.aifunction.openapi.model.CreateChatCompletionRequest;
import dev.aifunction.openapi.model.CreateChatCompletionRequestWebSearchOptions;
import dev.aifunction.openapi.model.ModelIdsShared;
import dev.aifunction.openapi.model.ReasoningEffort;
import dev.aifunction.openapi.model.ServiceTier;
import dev.aifunction.openapi.model.StopConfiguration;
import dev.aifunction.tool.ToolSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes requests for Chat Completions. */
final class ChatRequests {
  private static final WrittenTools<ChatCompletionTool> TOOLS =
      new WrittenTools<>(
          (tool, reduced) ->
              ChatCompletionTool.builder().function(Nested.function(tool, reduced)).build());

  private ChatRequests() {}

  static CreateChatCompletionRequest write(ModelRequest request) {
    return builder(request).build();
  }

  /** Writes a request for a stream, which tells the usage only when it is asked to. */
  static CreateChatCompletionRequest writeStreamed(ModelRequest request) {
    return builder(request)
        .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
        .build();
  }

  private static CreateChatCompletionRequest.Builder builder(ModelRequest request) {
    String model = Requests.model(request);
    boolean reduced = request.takesReducedSchemas();
    CreateChatCompletionRequest.Builder wire =
        CreateChatCompletionRequest.builder()
            .model(ModelIdsShared.of(model))
            .messages(messages(request));
    for (ToolSpec tool : request.tools()) {
      wire.addTool(TOOLS.get(tool, reduced));
    }
    for (HostedTool tool : request.hostedTools()) {
      wire.webSearchOptions(webSearch(tool));
    }
    ResponseFormat<?> format = request.format();
    if (format != null) {
      wire.responseFormat(Nested.format(format, reduced));
    }
    options(request, wire);
    return wire;
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

  private static CreateChatCompletionRequestWebSearchOptions webSearch(HostedTool tool) {
    if (!(tool instanceof HostedTool.WebSearch search)) {
      throw new UnsupportedOperationException(
          "Chat Completions has no hosted tool %s: use Api.RESPONSES".formatted(tool.type()));
    }
    if (!search.allowedDomains().isEmpty()) {
      throw new UnsupportedOperationException(
          "The web search of Chat Completions takes no domains: leave them out, or use"
              + " Api.RESPONSES");
    }
    return CreateChatCompletionRequestWebSearchOptions.builder().build();
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
    if (!request.tools().isEmpty()) { // both are refused without tools
      set(options.parallelToolCalls(), wire::parallelToolCalls);
      set(options.toolChoice(), choice -> wire.toolChoice(toolChoice(choice)));
    }
  }

  private static ChatCompletionToolChoiceOption toolChoice(ToolChoice choice) {
    String tool = choice.tool();
    return tool == null
        ? ChatCompletionToolChoiceOptionMode.of(choice.toString())
        : ChatCompletionNamedToolChoice.builder()
            .function(ChatCompletionNamedToolChoiceFunction.builder().name(tool).build())
            .build();
  }
}

package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.CreateResponse;
import dev.aifunction.openapi.model.IncludeEnum;
import dev.aifunction.openapi.model.InputItem;
import dev.aifunction.openapi.model.InputParam;
import dev.aifunction.openapi.model.Reasoning;
import dev.aifunction.openapi.model.ReasoningEffort;
import dev.aifunction.openapi.model.ResponseTextParam;
import dev.aifunction.openapi.model.TextResponseFormatJsonSchema;
import dev.aifunction.openapi.model.TokenCountsBody;
import dev.aifunction.openapi.model.TokenCountsBodyInput;
import dev.aifunction.openapi.model.Tool;
import dev.aifunction.openapi.model.ToolChoiceFunction;
import dev.aifunction.openapi.model.ToolChoiceOptions;
import dev.aifunction.openapi.model.ToolChoiceParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes requests for Responses. */
final class ResponsesRequests {
  private ResponsesRequests() {}

  /**
   * Writes a request.
   *
   * @param history who keeps the conversation
   * @param encrypted whether to ask for the reasoning to be told in a form to send back
   */
  static CreateResponse write(ModelRequest request, ResponsesHistory history, boolean encrypted) {
    refuse(request.options());
    CreateResponse.Builder wire = begin(request, history);
    if (encrypted) {
      wire.addInclude(IncludeEnum.REASONING_ENCRYPTED_CONTENT);
    }
    return wire.build();
  }

  private static void refuse(ChatOptions options) {
    Requests.refuse("Responses", "stop", options.stop());
    Requests.refuse("Responses", "seed", options.seed());
    Requests.refuse("Responses", "frequencyPenalty", options.frequencyPenalty());
    Requests.refuse("Responses", "presencePenalty", options.presencePenalty());
  }

  private static CreateResponse.Builder begin(ModelRequest request, ResponsesHistory history) {
    CreateResponse.Builder wire =
        CreateResponse.builder()
            .model(Requests.model(request))
            .input(InputParam.ofItems(input(request, history)));
    set(request.instructions(), wire::instructions);
    set(history.previousResponse(), wire::previousResponseId);
    set(history.conversation(), id -> wire.conversation(id));
    List<Tool> tools = ResponsesTools.write(request);
    if (!tools.isEmpty()) {
      wire.tools(tools);
    }
    set(request.format(), format -> wire.text(text(format, request)));
    options(request, wire);
    set(history.store(), wire::store);
    return wire;
  }

  /**
   * Writes the same request as a question of how many tokens its input has, whatever options it has
   * that Responses does not take: they have no tokens.
   */
  static TokenCountsBody writeCount(ModelRequest request, ResponsesHistory history) {
    CreateResponse same = begin(request, history).build();
    TokenCountsBody.Builder wire =
        TokenCountsBody.builder()
            .model(Requests.model(request))
            .input(TokenCountsBodyInput.ofItems(input(request, history)));
    set(same.instructions(), wire::instructions);
    set(same.previousResponseId(), wire::previousResponseId);
    set(same.conversation(), conversation -> wire.conversation(conversation));
    set(same.tools(), wire::tools);
    set(same.toolChoice(), wire::toolChoice);
    set(same.parallelToolCalls(), wire::parallelToolCalls);
    set(same.text(), wire::text);
    set(same.reasoning(), wire::reasoning);
    return wire.build();
  }

  private static List<InputItem> input(ModelRequest request, ResponsesHistory history) {
    return new ResponsesItems(request.items(), !history.knowsItsItems())
        .write(history.unsent(request));
  }

  private static ResponseTextParam text(ResponseFormat<?> format, ModelRequest request) {
    boolean reduced = request.takesReducedSchemas();
    return ResponseTextParam.builder()
        .format(
            TextResponseFormatJsonSchema.builder()
                .name(format.name())
                .schema(RawJson.of(reduced ? format.reducedSchema() : format.schema()))
                .strict(true)
                .build())
        .build();
  }

  private static void options(ModelRequest request, CreateResponse.Builder wire) {
    ChatOptions options = request.options();
    set(options.temperature(), wire::temperature);
    set(options.topP(), wire::topP);
    set(options.maxTokens(), wire::maxOutputTokens);
    set(
        options.reasoningEffort(),
        effort -> wire.reasoning(Reasoning.builder().effort(ReasoningEffort.of(effort)).build()));
    set(options.serviceTier(), tier -> wire.serviceTier(tier));
    set(options.metadata(), wire::metadata);
    if (!request.tools().isEmpty() || !request.hostedTools().isEmpty()) {
      set(options.parallelToolCalls(), wire::parallelToolCalls);
      set(options.toolChoice(), choice -> wire.toolChoice(toolChoice(choice)));
    }
  }

  private static ToolChoiceParam toolChoice(ToolChoice choice) {
    @Nullable String tool = choice.tool();
    return tool == null
        ? ToolChoiceOptions.of(choice.toString())
        : ToolChoiceFunction.builder().name(tool).build();
  }
}

package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.openapi.model.AssistantToolsFunction;
import dev.aifunction.openapi.model.AssistantsApiToolChoiceOption;
import dev.aifunction.openapi.model.AssistantsApiToolChoiceOptionMode;
import dev.aifunction.openapi.model.AssistantsNamedToolChoice;
import dev.aifunction.openapi.model.AssistantsNamedToolChoiceFunction;
import dev.aifunction.openapi.model.AssistantsNamedToolChoiceType;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.ReasoningEffort;
import dev.aifunction.openapi.model.SubmitToolOutputsRunRequest;
import dev.aifunction.openapi.model.SubmitToolOutputsRunRequestToolOutput;
import dev.aifunction.tool.ToolSpec;
import java.util.List;

/** Writes requests for runs of Assistants. A run overrides what its assistant has. */
final class RunRequests {
  private static final String API = "Assistants";

  private static final WrittenTools<AssistantToolsFunction> TOOLS =
      new WrittenTools<>(
          (tool, reduced) ->
              AssistantToolsFunction.builder().function(Nested.function(tool, reduced)).build());

  private RunRequests() {}

  /** Writes everything but the assistant and the messages. */
  static CreateRunRequest.Builder write(ModelRequest request) {
    Requests.model(request); // without one, nothing is written
    boolean reduced = request.takesReducedSchemas();
    CreateRunRequest.Builder wire = CreateRunRequest.builder();
    String instructions = ThreadMessages.instructions(request);
    if (!instructions.isEmpty()) {
      wire.instructions(instructions);
    }
    for (ToolSpec tool : request.tools()) {
      wire.addTool(TOOLS.get(tool, reduced));
    }
    AssistantTools.write(request.hostedTools(), wire::addTool, wire::addTool);
    set(request.format(), format -> wire.responseFormat(Nested.format(format, reduced)));
    options(request, wire);
    return wire;
  }

  private static void options(ModelRequest request, CreateRunRequest.Builder wire) {
    ChatOptions options = request.options();
    Requests.refuse(API, "stop", options.stop());
    Requests.refuse(API, "seed", options.seed());
    Requests.refuse(API, "frequencyPenalty", options.frequencyPenalty());
    Requests.refuse(API, "presencePenalty", options.presencePenalty());
    Requests.refuse(API, "serviceTier", options.serviceTier());
    Requests.refuse(API, "store", options.store());
    set(options.temperature(), wire::temperature);
    set(options.topP(), wire::topP);
    set(options.maxTokens(), wire::maxCompletionTokens);
    set(options.reasoningEffort(), effort -> wire.reasoningEffort(ReasoningEffort.of(effort)));
    set(options.metadata(), wire::metadata);
    if (!request.tools().isEmpty() || !request.hostedTools().isEmpty()) {
      set(options.parallelToolCalls(), wire::parallelToolCalls);
      set(options.toolChoice(), choice -> wire.toolChoice(toolChoice(choice)));
    }
  }

  private static AssistantsApiToolChoiceOption toolChoice(ToolChoice choice) {
    String tool = choice.tool();
    return tool == null
        ? AssistantsApiToolChoiceOptionMode.of(choice.toString())
        : AssistantsNamedToolChoice.builder()
            .type(AssistantsNamedToolChoiceType.FUNCTION)
            .function(AssistantsNamedToolChoiceFunction.builder().name(tool).build())
            .build();
  }

  /** Writes the outputs that a run waits for, which it takes all at once. */
  static SubmitToolOutputsRunRequest outputs(List<Item> items) {
    SubmitToolOutputsRunRequest.Builder wire = SubmitToolOutputsRunRequest.builder();
    for (Item item : items) {
      if (item instanceof Item.Output output) {
        wire.addToolOutput(
            SubmitToolOutputsRunRequestToolOutput.builder()
                .toolCallId(output.output().callId())
                .output(output.output().text())
                .build());
      }
    }
    return wire.build();
  }
}

package dev.aifunction.openai;

import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCall;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallsItem;
import dev.aifunction.openapi.model.ChatCompletionResponseMessage;
import dev.aifunction.openapi.model.CompletionUsage;
import dev.aifunction.openapi.model.CreateChatCompletionResponse;
import dev.aifunction.openapi.model.CreateChatCompletionResponseChoice;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads answers of Chat Completions, also of servers that leave out what OpenAI's never do. */
final class ChatResponses {
  private ChatResponses() {}

  @SuppressWarnings("deprecation") // OpenAI retires the fingerprint, and still sends it
  static ModelResponse read(CreateChatCompletionResponse wire) {
    if (wire.choices().isEmpty()) {
      throw new MalformedResponseException("The answer has no choice");
    }
    CreateChatCompletionResponseChoice choice = wire.choices().get(0);
    ModelResponse.Builder response =
        ModelResponse.builder()
            .model(orNull(wire::model))
            .fingerprint(wire.systemFingerprint())
            .finishReason(orNull(() -> choice.finishReason().value()))
            .usage(usage(wire.usage()));
    readMessage(choice.message(), response);
    return response.build();
  }

  private static void readMessage(
      ChatCompletionResponseMessage message, ModelResponse.Builder response) {
    String text = message.content();
    if (text != null && !text.isEmpty()) {
      response.addMessage(text);
    }
    String refusal = message.refusal();
    if (refusal != null && !refusal.isEmpty()) {
      response.refusal(refusal);
    }
    List<ChatCompletionMessageToolCallsItem> calls = message.toolCalls();
    if (calls != null) {
      for (int i = 0; i < calls.size(); i++) {
        response.addCall(call(calls.get(i), i));
      }
    }
  }

  private static ToolCall call(ChatCompletionMessageToolCallsItem item, int index) {
    if (!(item instanceof ChatCompletionMessageToolCall call)) {
      throw new MalformedResponseException(
          "The answer calls a tool of a kind that was not offered");
    }
    String id = orNull(call::id);
    String arguments = orNull(call.function()::arguments);
    return new ToolCall(
        id == null || id.isEmpty() ? "call_" + index : id, // any will do, once in one answer
        call.function().name(),
        arguments == null || arguments.isBlank() ? "{}" : arguments); // some send none for no
  }

  private static Usage usage(@Nullable CompletionUsage usage) {
    if (usage == null) {
      return Usage.NONE;
    }
    var input = usage.promptTokensDetails();
    var output = usage.completionTokensDetails();
    return new Usage(
        orZero(orNull(usage::promptTokens)),
        orZero(orNull(usage::completionTokens)),
        input == null ? 0 : orZero(input.cachedTokens()),
        output == null ? 0 : orZero(output.reasoningTokens()));
  }

  private static long orZero(@Nullable Long tokens) {
    return tokens == null ? 0 : tokens;
  }

  /** Returns a property that the API promises, null when this server left it out. */
  private static <T> @Nullable T orNull(Supplier<T> property) {
    try {
      return property.get();
    } catch (MalformedResponseException missing) {
      return null;
    }
  }
}

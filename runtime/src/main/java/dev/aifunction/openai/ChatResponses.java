package dev.aifunction.openai;

import static dev.aifunction.openai.Absent.orNull;
import static dev.aifunction.openai.Absent.orZero;
import static dev.aifunction.openai.Absent.toInt;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCall;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallsItem;
import dev.aifunction.openapi.model.ChatCompletionResponseMessage;
import dev.aifunction.openapi.model.ChatCompletionResponseMessageAnnotation;
import dev.aifunction.openapi.model.ChatCompletionResponseMessageAnnotationUrlCitation;
import dev.aifunction.openapi.model.CompletionUsage;
import dev.aifunction.openapi.model.CreateChatCompletionResponse;
import dev.aifunction.openapi.model.CreateChatCompletionResponseChoice;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads answers of Chat Completions, also of servers that leave out what OpenAI's never do. */
final class ChatResponses {
  private ChatResponses() {}

  @SuppressWarnings("deprecation") // OpenAI retires the fingerprint, and still sends it
  static ModelResponse read(CreateChatCompletionResponse wire) {
    if (wire.choices().isEmpty()) {
      throw withoutChoice();
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

  static MalformedResponseException withoutChoice() {
    return new MalformedResponseException("The answer has no choice");
  }

  private static void readMessage(
      ChatCompletionResponseMessage message, ModelResponse.Builder response) {
    addText(message.content(), annotations(message.annotations()), response);
    addRefusal(message.refusal(), response);
    List<ChatCompletionMessageToolCallsItem> calls = message.toolCalls();
    if (calls != null) {
      for (int i = 0; i < calls.size(); i++) {
        response.addCall(call(calls.get(i), i));
      }
    }
  }

  static void addText(
      @Nullable String text, List<Annotation> annotations, ModelResponse.Builder response) {
    if (text != null && !text.isEmpty()) {
      response.addItem(
          new Item.Message(Role.ASSISTANT, List.of(new Content.Text(text, annotations))));
    }
  }

  static void addRefusal(@Nullable String refusal, ModelResponse.Builder response) {
    if (refusal != null && !refusal.isEmpty()) {
      response.refusal(refusal);
    }
  }

  static List<Annotation> annotations(
      @Nullable List<ChatCompletionResponseMessageAnnotation> wire) {
    List<Annotation> annotations = new ArrayList<>();
    if (wire != null) {
      for (ChatCompletionResponseMessageAnnotation annotation : wire) {
        annotations.add(annotation(annotation.urlCitation()));
      }
    }
    return annotations;
  }

  private static Annotation annotation(ChatCompletionResponseMessageAnnotationUrlCitation wire) {
    return new Annotation(
        "url_citation",
        toInt(wire::startIndex),
        toInt(wire::endIndex),
        wire.url(),
        orNull(wire::title),
        null,
        null);
  }

  private static ToolCall call(ChatCompletionMessageToolCallsItem item, int index) {
    if (!(item instanceof ChatCompletionMessageToolCall call)) {
      throw new MalformedResponseException(
          "The answer calls a tool of a kind that was not offered");
    }
    return new ToolCall(
        callId(orNull(call::id), index),
        call.function().name(),
        Absent.arguments(orNull(call.function()::arguments)));
  }

  /** Returns the id of a call; where the server gives none, any will do once in one answer. */
  static String callId(@Nullable String id, int index) {
    return id == null || id.isEmpty() ? "call_" + index : id;
  }

  static Usage usage(@Nullable CompletionUsage usage) {
    if (usage == null) {
      return Usage.NONE;
    }
    var input = usage.promptTokensDetails();
    var output = usage.completionTokensDetails();
    return new Usage(
        orZero(usage::promptTokens),
        orZero(usage::completionTokens),
        input == null ? 0 : orZero(input.cachedTokens()),
        output == null ? 0 : orZero(output.reasoningTokens()));
  }
}

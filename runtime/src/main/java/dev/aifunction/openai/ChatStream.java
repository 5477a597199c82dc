package dev.aifunction.openai;

import static dev.aifunction.openai.Absent.orNull;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallChunk;
import dev.aifunction.openapi.model.ChatCompletionResponseMessageAnnotation;
import dev.aifunction.openapi.model.ChatCompletionStreamResponseDelta;
import dev.aifunction.openapi.model.CreateChatCompletionStreamResponse;
import dev.aifunction.openapi.model.CreateChatCompletionStreamResponseChoice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the chunks of a streamed answer of Chat Completions together. */
final class ChatStream extends WireStream<CreateChatCompletionStreamResponse> {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder refusal = new StringBuilder();
  private final List<Annotation> annotations = new ArrayList<>();
  private final ChatCallChunks calls = new ChatCallChunks(this::emit);
  private boolean hasChoice;
  private Usage usage = Usage.NONE;
  private @Nullable String model;
  private @Nullable String fingerprint;
  private @Nullable String finishReason;

  ChatStream(EventStream<CreateChatCompletionStreamResponse> chunks) {
    super(chunks);
  }

  @Override
  @SuppressWarnings("deprecation") // OpenAI retires the fingerprint, and still sends it
  void read(CreateChatCompletionStreamResponse chunk) {
    model = either(orNull(chunk::model), model);
    fingerprint = either(chunk.systemFingerprint(), fingerprint);
    if (chunk.usage() != null) {
      usage = ChatResponses.usage(chunk.usage());
    }
    List<CreateChatCompletionStreamResponseChoice> choices = orNull(chunk::choices);
    if (choices != null && !choices.isEmpty()) { // the chunk of the usage has none
      readChoice(choices.get(0));
    }
  }

  private void readChoice(CreateChatCompletionStreamResponseChoice choice) {
    hasChoice = true;
    if (choice.finishReason() != null) {
      finishReason = choice.finishReason().value();
    }
    ChatCompletionStreamResponseDelta delta = orNull(choice::delta);
    if (delta == null) {
      return;
    }
    String content = delta.content();
    if (content != null && !content.isEmpty()) {
      text.append(content);
      emit(new ModelEvent.TextDelta(content));
    }
    String refused = delta.refusal();
    if (refused != null && !refused.isEmpty()) {
      refusal.append(refused);
      emit(new ModelEvent.RefusalDelta(refused));
    }
    readAnnotations(delta.additionalProperties().get("annotations"));
    List<ChatCompletionMessageToolCallChunk> chunks = delta.toolCalls();
    if (chunks != null) {
      chunks.forEach(calls::read);
    }
  }

  /** Reads what OpenAI sends without having published it; of another form, it is passed over. */
  private void readAnnotations(@Nullable RawJson json) {
    if (json == null) {
      return;
    }
    try {
      annotations.addAll(JsonReader.parse(json.json(), ChatStream::annotations));
    } catch (IllegalArgumentException otherForm) {
      return;
    }
  }

  private static List<Annotation> annotations(JsonReader in) {
    return ChatResponses.annotations(in.list(ChatCompletionResponseMessageAnnotation::read));
  }

  @Override
  ModelResponse whole() {
    if (!hasChoice) {
      throw ChatResponses.withoutChoice();
    }
    ModelResponse.Builder response =
        ModelResponse.builder()
            .model(model)
            .fingerprint(fingerprint)
            .finishReason(finishReason)
            .usage(usage);
    ChatResponses.addText(text.toString(), annotations, response);
    ChatResponses.addRefusal(refusal.toString(), response);
    calls.whole().forEach(response::addCall);
    return response.build();
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}

package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.PermissionDeniedException;
import com.openai.errors.RateLimitException;
import com.openai.errors.UnauthorizedException;
import com.openai.errors.UnexpectedStatusCodeException;
import com.openai.errors.UnprocessableEntityException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionFunctionTool;
import com.openai.models.chat.completions.ChatCompletionListParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall;
import com.openai.models.chat.completions.ChatCompletionNamedToolChoice;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionToolChoiceOption;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import com.openai.models.chat.completions.ChatCompletionUpdateParams;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.models.Model;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenAI's own client understands the mock, from chats to errors. */
class OpenAiJavaTest extends OpenAiJavaClientTest {
  private static ChatCompletionCreateParams.Builder ask(String message) {
    return ChatCompletionCreateParams.builder().model("gpt-5.2").addUserMessage(message);
  }

  private static ChatCompletionFunctionTool forecast() {
    return ChatCompletionFunctionTool.builder().function(forecastFunction()).build();
  }

  private static ChatCompletionToolMessageParam output(String id, String text) {
    return ChatCompletionToolMessageParam.builder().toolCallId(id).content(text).build();
  }

  @Test
  void holdsAConversationWithToolCalls() {
    ChatCompletionCreateParams.Builder conversation = ask(TWO_CALLS).addTool(forecast());
    ChatCompletion first = client.chat().completions().create(conversation.build());
    assertThat(first.choices().get(0).finishReason())
        .isEqualTo(ChatCompletion.Choice.FinishReason.TOOL_CALLS);
    ChatCompletionMessage message = first.choices().get(0).message();
    conversation.addMessage(message);
    message.toolCalls().orElseThrow().stream()
        .map(call -> call.asFunction())
        .forEach(call -> conversation.addMessage(output(call.id(), "sun for " + arguments(call))));
    ChatCompletion second = client.chat().completions().create(conversation.build());
    assertThat(second.choices().get(0).message().content())
        .contains(
            "get_forecast answered: sun for {\"city\":\"Oslo, Norway\"}\n"
                + "get_forecast answered: sun for {\"city\":\"Bergen\"}");
    assertThat(second.usage().orElseThrow().promptTokens())
        .isGreaterThan(first.usage().orElseThrow().promptTokens());
  }

  private static String arguments(ChatCompletionMessageFunctionToolCall call) {
    return call.function().arguments();
  }

  @Test
  void holdsAStreamingConversationWithToolCalls() {
    ChatCompletionCreateParams.Builder conversation =
        ask(TWO_CALLS)
            .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
            .addTool(forecast());
    ChatCompletion first = stream(conversation.build());
    ChatCompletionMessage message = first.choices().get(0).message();
    assertThat(message.toolCalls().orElseThrow())
        .extracting(call -> arguments(call.asFunction()))
        .containsExactly("{\"city\":\"Oslo, Norway\"}", "{\"city\":\"Bergen\"}");
    assertThat(first.usage().orElseThrow().totalTokens()).isPositive();
    conversation.addMessage(message);
    message
        .toolCalls()
        .orElseThrow()
        .forEach(call -> conversation.addMessage(output(call.asFunction().id(), "a clear sky")));
    assertThat(stream(conversation.build()).choices().get(0).message().content())
        .contains("get_forecast answered: a clear sky\nget_forecast answered: a clear sky");
  }

  private ChatCompletion stream(ChatCompletionCreateParams request) {
    ChatCompletionAccumulator accumulator = ChatCompletionAccumulator.create();
    try (StreamResponse<ChatCompletionChunk> chunks =
        client.chat().completions().createStreaming(request)) {
      chunks.stream().forEach(accumulator::accumulate);
    }
    return accumulator.chatCompletion().validate();
  }

  @Test
  void keepsCompletions() {
    ChatCompletionCreateParams.Metadata team =
        ChatCompletionCreateParams.Metadata.builder()
            .putAdditionalProperty("team", JsonValue.from("x"))
            .build();
    ChatCompletion kept =
        client.chat().completions().create(ask("keep me").store(true).metadata(team).build());
    client.chat().completions().create(ask("me too").store(true).build());
    ChatCompletionListParams mine =
        ChatCompletionListParams.builder()
            .metadata(
                ChatCompletionListParams.Metadata.builder()
                    .putAdditionalProperty("team", "x")
                    .build())
            .build();
    assertThat(client.chat().completions().list(mine).autoPager())
        .extracting(ChatCompletion::id)
        .containsExactly(kept.id());
    ChatCompletionListParams small = ChatCompletionListParams.builder().limit(1).build();
    assertThat(client.chat().completions().list(small).autoPager()).hasSize(2);
    assertThat(client.chat().completions().retrieve(kept.id()).choices()).isEqualTo(kept.choices());
    client
        .chat()
        .completions()
        .update(
            kept.id(),
            ChatCompletionUpdateParams.builder()
                .metadata(
                    ChatCompletionUpdateParams.Metadata.builder()
                        .putAdditionalProperty("team", JsonValue.from("y"))
                        .build())
                .build());
    assertThat(client.chat().completions().list(mine).data()).isEmpty();
    // Its validation expects the role of an answer; the API's own example lists the user's
    // messages.
    assertThat(
            client
                .withOptions(options -> options.responseValidation(false))
                .chat()
                .completions()
                .messages()
                .list(kept.id())
                .data())
        .singleElement()
        .satisfies(message -> assertThat(message.content()).contains("keep me"));
    assertThat(client.chat().completions().delete(kept.id()).deleted()).isTrue();
  }

  @Test
  void listsModels() {
    assertThat(client.models().list().data()).extracting(Model::id).contains("gpt-5.2");
    assertThat(client.models().retrieve("gpt-5.2").ownedBy()).isEqualTo("system");
    assertThat(client.models().delete("ft:gpt-4.1-mini:aifunction::mock0001").deleted()).isTrue();
    assertThatThrownBy(() -> client.models().delete("gpt-5.2"))
        .isInstanceOf(PermissionDeniedException.class);
  }

  @Test
  void embeds() {
    EmbeddingCreateParams.Builder request =
        EmbeddingCreateParams.builder()
            .model("text-embedding-3-small")
            .inputOfArrayOfStrings(List.of("fish", "bird"))
            .dimensions(16);
    // This client asks for base64 by itself, and decodes it.
    CreateEmbeddingResponse compact = client.embeddings().create(request.build());
    CreateEmbeddingResponse plain =
        client
            .embeddings()
            .create(request.encodingFormat(EmbeddingCreateParams.EncodingFormat.FLOAT).build());
    assertThat(mock.requests().get(0).body()).contains("base64");
    assertThat(compact.data()).hasSize(2);
    assertThat(compact.data().get(1).embedding())
        .hasSize(16)
        .isEqualTo(plain.data().get(1).embedding());
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "404", "409", "422", "429", "500", "503"})
  void mapsFaultsToItsExceptions(int status) {
    Class<? extends OpenAIServiceException> expected =
        switch (status) {
          case 400 -> BadRequestException.class;
          case 401 -> UnauthorizedException.class;
          case 403 -> PermissionDeniedException.class;
          case 404 -> NotFoundException.class;
          case 422 -> UnprocessableEntityException.class;
          case 429 -> RateLimitException.class;
          case 500, 503 -> InternalServerException.class;
          default -> UnexpectedStatusCodeException.class;
        };
    mock.failNext(status);
    assertThatThrownBy(() -> client.models().list()).isInstanceOf(expected);
  }

  @Test
  void readsTheErrorOfARefusedRequest() {
    assertThatThrownBy(() -> client.chat().completions().create(ask("hi").temperature(3).build()))
        .isInstanceOfSatisfying(
            BadRequestException.class,
            e -> {
              assertThat(e.code()).contains("decimal_above_max_value");
              assertThat(e.param()).contains("temperature");
              assertThat(e.type()).contains("invalid_request_error");
            });
  }

  @Test
  void readsAllWaysToEnd() {
    mock.script(
        MockReply.refusal("I will not."),
        MockReply.refusal("Nor this."),
        MockReply.truncated("Once upon"),
        MockReply.error(400, "context_length_exceeded", "Too long."),
        MockReply.failed("server_error", "It broke."));
    assertThat(answer(client.chat().completions().create(ask("x").build())).refusal())
        .contains("I will not.");
    assertThat(answer(stream(ask("x").build())).refusal()).contains("Nor this.");
    ChatCompletion truncated = stream(ask("x").build());
    assertThat(answer(truncated).content()).contains("Once upon");
    assertThat(truncated.choices().get(0).finishReason())
        .isEqualTo(ChatCompletion.Choice.FinishReason.LENGTH);
    assertThatThrownBy(() -> client.chat().completions().create(ask("x").build()))
        .isInstanceOfSatisfying(
            BadRequestException.class,
            e -> assertThat(e.code()).contains("context_length_exceeded"))
        .hasMessageContaining("Too long.");
    assertThatThrownBy(() -> stream(ask("x").build()))
        .isInstanceOfSatisfying(
            InternalServerException.class, e -> assertThat(e.code()).contains("server_error"))
        .hasMessageContaining("It broke.");
  }

  private static ChatCompletionMessage answer(ChatCompletion completion) {
    return completion.choices().get(0).message();
  }

  @Test
  void noticesConnectionsThatAreCut() {
    mock.cutNextAfter(3);
    assertThatThrownBy(() -> stream(ask("a few more words").build()))
        .isInstanceOf(OpenAIIoException.class);
    mock.cutNextAfter(1);
    assertThatThrownBy(() -> client.chat().completions().create(ask("x").build()))
        .isInstanceOf(OpenAIInvalidDataException.class)
        .hasRootCauseInstanceOf(IOException.class);
    mock.cutNext();
    assertThatThrownBy(() -> client.chat().completions().create(ask("x").build()))
        .isInstanceOf(OpenAIIoException.class);
  }

  @Test
  void callsTheToolThatIsChosen() {
    ChatCompletionToolChoiceOption.Auto none = ChatCompletionToolChoiceOption.Auto.NONE;
    assertThat(calls(ask(TWO_CALLS).addTool(forecast()).toolChoice(none))).isEmpty();
    ChatCompletionToolChoiceOption.Auto required = ChatCompletionToolChoiceOption.Auto.REQUIRED;
    assertThat(calls(ask("Who are you?").addTool(forecast()).toolChoice(required)))
        .containsExactly("{\"city\":\"city\"}");
    ChatCompletionNamedToolChoice named =
        ChatCompletionNamedToolChoice.builder()
            .function(ChatCompletionNamedToolChoice.Function.builder().name("get_forecast").build())
            .build();
    assertThat(calls(ask("Who are you?").addTool(forecast()).toolChoice(named)))
        .containsExactly("{\"city\":\"city\"}");
  }

  private List<String> calls(ChatCompletionCreateParams.Builder request) {
    return answer(client.chat().completions().create(request.build()))
        .toolCalls()
        .orElse(List.of())
        .stream()
        .map(call -> arguments(call.asFunction()))
        .toList();
  }

  @Test
  void readsStructuredAnswers() {
    Trip trip =
        client
            .chat()
            .completions()
            .create(ask("Plan a trip").responseFormat(Trip.class).build())
            .choices()
            .get(0)
            .message()
            .content()
            .orElseThrow();
    assertThat(trip.city).isEqualTo("city");
    assertThat(trip.days).isEqualTo(1);
  }

  @Test
  void tellsWhenToTryAgain() {
    mock.failNext(429, Duration.ofMillis(1500));
    assertThatThrownBy(() -> client.models().list())
        .isInstanceOfSatisfying(
            RateLimitException.class,
            e -> {
              assertThat(e.headers().values("retry-after")).containsExactly("2");
              assertThat(e.headers().values("retry-after-ms")).containsExactly("1500");
            });
  }

  @Test
  void repeatsWhatFailed() {
    OpenAIClient retrying = client.withOptions(options -> options.maxRetries(3));
    mock.failNext(429, Duration.ofMillis(400));
    mock.failNext(500);
    long start = System.nanoTime();
    assertThat(answer(retrying.chat().completions().create(ask("x").build())).content())
        .contains("x");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(400));
    assertThat(mock.requests()).hasSize(3);
    mock.cutNext();
    assertThat(answer(retrying.chat().completions().create(ask("y").build())).content())
        .contains("y");
  }
}

package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.api.AssistantsApi;
import dev.aifunction.openapi.api.ChatApi;
import dev.aifunction.openapi.api.EmbeddingsApi;
import dev.aifunction.openapi.api.ModelsApi;
import dev.aifunction.openapi.api.ResponsesApi;
import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.api.ThreadsApi;
import dev.aifunction.openapi.http.AuthenticationException;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.AssistantObject;
import dev.aifunction.openapi.model.AssistantToolsFunction;
import dev.aifunction.openapi.model.ChatCompletionMessageListItem;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCall;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallChunk;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallFunction;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallsItem;
import dev.aifunction.openapi.model.ChatCompletionRequestAssistantMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestToolMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestUserMessage;
import dev.aifunction.openapi.model.ChatCompletionRole;
import dev.aifunction.openapi.model.ChatCompletionStreamOptions;
import dev.aifunction.openapi.model.ChatCompletionStreamResponseDelta;
import dev.aifunction.openapi.model.ChatCompletionTool;
import dev.aifunction.openapi.model.CompletionUsage;
import dev.aifunction.openapi.model.CreateAssistantRequest;
import dev.aifunction.openapi.model.CreateChatCompletionRequest;
import dev.aifunction.openapi.model.CreateChatCompletionResponse;
import dev.aifunction.openapi.model.CreateChatCompletionResponseChoice;
import dev.aifunction.openapi.model.CreateChatCompletionStreamResponse;
import dev.aifunction.openapi.model.CreateEmbeddingRequest;
import dev.aifunction.openapi.model.CreateMessageRequest;
import dev.aifunction.openapi.model.CreateResponse;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.CreateThreadRequest;
import dev.aifunction.openapi.model.EmbeddingVector;
import dev.aifunction.openapi.model.FunctionObject;
import dev.aifunction.openapi.model.ListChatCompletionsParams;
import dev.aifunction.openapi.model.Model;
import dev.aifunction.openapi.model.Response;
import dev.aifunction.openapi.model.ResponseStreamEvent;
import dev.aifunction.openapi.model.ResponseTextDeltaEvent;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.SubmitToolOutputsRunRequest;
import dev.aifunction.openapi.model.SubmitToolOutputsRunRequestToolOutput;
import dev.aifunction.openapi.model.UpdateChatCompletionRequest;
import dev.aifunction.openapi.poll.RunPolling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated client understands the mock. */
class ClientTest extends MockTest {
  private static final String TWO_CALLS =
      "call get_forecast with {\"city\":\"Oslo, Norway\"} and call get_forecast with {\"city\":\"Bergen\"}";

  private HttpTransport transport;
  private ChatApi chat;

  @BeforeEach
  void openClient() {
    transport = HttpTransport.builder().baseUrl(mock.baseUrl()).apiKey("sk-test").build();
    chat = new ChatApi(transport);
  }

  @AfterEach
  void closeClient() {
    transport.close();
  }

  private static CreateChatCompletionRequest ask(String message) {
    return CreateChatCompletionRequest.builder()
        .model("gpt-5.2")
        .addMessage(ChatCompletionRequestUserMessage.builder().content(message).build())
        .build();
  }

  private static CreateChatCompletionRequest askWithTool(String message) {
    FunctionObject forecast =
        FunctionObject.builder()
            .name("get_forecast")
            .description("Gets the forecast for a city.")
            .strict(true)
            .parameters(
                RawJson.of(
                    """
                    {"type": "object", "properties": {"city": {"type": "string"}},
                     "required": ["city"], "additionalProperties": false}"""))
            .build();
    return ask(message).toBuilder()
        .addTool(ChatCompletionTool.builder().function(forecast).build())
        .build();
  }

  /** Returns the conversation with the model's calls and an output for each. */
  private static CreateChatCompletionRequest answered(
      CreateChatCompletionRequest request,
      List<? extends ChatCompletionMessageToolCallsItem> calls) {
    CreateChatCompletionRequest.Builder next = request.toBuilder();
    next.addMessage(
        ChatCompletionRequestAssistantMessage.builder().toolCalls(List.copyOf(calls)).build());
    for (ChatCompletionMessageToolCallsItem call : calls) {
      ChatCompletionMessageToolCall function = (ChatCompletionMessageToolCall) call;
      next.addMessage(
          ChatCompletionRequestToolMessage.builder()
              .toolCallId(function.id())
              .content("sun for " + function.function().arguments())
              .build());
    }
    return next.build();
  }

  @Test
  void holdsAConversationWithToolCalls() {
    CreateChatCompletionRequest request = askWithTool(TWO_CALLS);
    CreateChatCompletionResponseChoice first = chat.createChatCompletion(request).choices().get(0);
    assertThat(first.finishReason().value()).isEqualTo("tool_calls");
    CreateChatCompletionResponse second =
        chat.createChatCompletion(answered(request, first.message().toolCalls()));
    assertThat(second.choices().get(0).message().content())
        .isEqualTo(
            "get_forecast answered: sun for {\"city\":\"Oslo, Norway\"}\n"
                + "get_forecast answered: sun for {\"city\":\"Bergen\"}");
    assertThat(second.usage().totalTokens()).isPositive();
  }

  @Test
  void holdsAStreamingConversationWithToolCalls() {
    CreateChatCompletionRequest request =
        askWithTool(TWO_CALLS).toBuilder()
            .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
            .build();
    Streamed first = stream(request);
    Streamed second = stream(answered(request, first.calls()));
    assertThat(second.text)
        .hasToString(
            "get_forecast answered: sun for {\"city\":\"Oslo, Norway\"}\n"
                + "get_forecast answered: sun for {\"city\":\"Bergen\"}");
    assertThat(second.usage.totalTokens()).isGreaterThan(first.usage.totalTokens());
  }

  private Streamed stream(CreateChatCompletionRequest request) {
    Streamed streamed = new Streamed();
    try (EventStream<CreateChatCompletionStreamResponse> chunks =
        chat.createChatCompletionStream(request)) {
      chunks.forEach(streamed::add);
    }
    return streamed;
  }

  /** Merges chunks, calls by their index. */
  private static final class Streamed {
    final StringBuilder text = new StringBuilder();
    final Map<Long, ChatCompletionMessageToolCallChunk> openings = new TreeMap<>();
    final Map<Long, String> arguments = new TreeMap<>();
    CompletionUsage usage;

    void add(CreateChatCompletionStreamResponse chunk) {
      if (chunk.usage() != null) {
        usage = chunk.usage();
        return;
      }
      ChatCompletionStreamResponseDelta delta = chunk.choices().get(0).delta();
      if (delta.content() != null) {
        text.append(delta.content());
      }
      if (delta.toolCalls() != null) {
        for (ChatCompletionMessageToolCallChunk call : delta.toolCalls()) {
          openings.putIfAbsent(call.index(), call);
          arguments.merge(call.index(), call.function().arguments(), String::concat);
        }
      }
    }

    List<ChatCompletionMessageToolCall> calls() {
      List<ChatCompletionMessageToolCall> calls = new ArrayList<>();
      openings.forEach(
          (index, opening) ->
              calls.add(
                  ChatCompletionMessageToolCall.builder()
                      .id(opening.id())
                      .function(
                          ChatCompletionMessageToolCallFunction.builder()
                              .name(opening.function().name())
                              .arguments(arguments.get(index))
                              .build())
                      .build()));
      return calls;
    }
  }

  @Test
  void keepsCompletions() {
    CreateChatCompletionRequest request =
        ask("keep me").toBuilder().store(true).metadata(Map.of("team", "x y")).build();
    CreateChatCompletionResponse kept = chat.createChatCompletion(request);
    chat.createChatCompletion(ask("me too").toBuilder().store(true).build());
    ListChatCompletionsParams mine =
        ListChatCompletionsParams.builder().metadata(Map.of("team", "x y")).build();
    assertThat(chat.listChatCompletions(mine).data()).containsExactly(kept);
    ListChatCompletionsParams rest =
        ListChatCompletionsParams.builder().after(kept.id()).limit(1).order("asc").build();
    assertThat(chat.listChatCompletions(rest).data()).hasSize(1).doesNotContain(kept);
    assertThat(chat.getChatCompletion(kept.id())).isEqualTo(kept);
    ChatCompletionMessageListItem asked = chat.getChatCompletionMessages(kept.id()).data().get(0);
    assertThat(asked.role()).isEqualTo(ChatCompletionRole.USER);
    assertThat(asked.content()).isEqualTo("keep me");
    UpdateChatCompletionRequest labels =
        UpdateChatCompletionRequest.builder().metadata(Map.of("team", "z")).build();
    assertThat(chat.updateChatCompletion(kept.id(), labels).metadata()).containsEntry("team", "z");
    assertThat(chat.deleteChatCompletion(kept.id()).deleted()).isTrue();
    assertThatThrownBy(() -> chat.getChatCompletion(kept.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void listsModelsAndEmbeds() {
    ModelsApi models = new ModelsApi(transport);
    assertThat(models.listModels().data()).extracting(Model::id).contains("gpt-5.2");
    assertThat(models.retrieveModel("gpt-5.2").ownedBy()).isEqualTo("system");
    assertThat(models.deleteModel("ft:gpt-4.1-mini:aifunction::mock0001").deleted()).isTrue();
    CreateEmbeddingRequest fish =
        CreateEmbeddingRequest.builder()
            .model("text-embedding-3-small")
            .input("fish")
            .dimensions(3)
            .build();
    EmbeddingVector vector =
        new EmbeddingsApi(transport).createEmbedding(fish).data().get(0).embedding();
    assertThat(vector).isInstanceOf(EmbeddingVector.Items.class);
  }

  @Test
  void holdsAConversationOfResponses() {
    ResponsesApi responses = new ResponsesApi(transport);
    CreateResponse question =
        CreateResponse.builder().model("gpt-5.2").input("Good morning, everybody.").build();
    Response whole = responses.createResponse(question);
    assertThat(whole.status().value()).isEqualTo("completed");
    StringBuilder text = new StringBuilder();
    try (EventStream<ResponseStreamEvent> events = responses.createResponseStream(question)) {
      for (ResponseStreamEvent event : events) {
        if (event instanceof ResponseTextDeltaEvent delta) {
          text.append(delta.delta());
        }
      }
    }
    assertThat(text).hasToString("Good morning, everybody.");
    assertThat(responses.getResponse(whole.id())).isEqualTo(whole);
    assertThat(responses.listInputItems(whole.id()).data()).hasSize(1);
    responses.deleteResponse(whole.id());
    assertThatThrownBy(() -> responses.getResponse(whole.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  @SuppressWarnings("deprecation") // Assistants are, at OpenAI.
  void pollsARun() {
    FunctionObject forecast =
        FunctionObject.builder().name("get_forecast").description("Gets the forecast.").build();
    AssistantObject assistant =
        new AssistantsApi(transport)
            .createAssistant(
                CreateAssistantRequest.builder()
                    .model("gpt-4.1")
                    .addTool(AssistantToolsFunction.builder().function(forecast).build())
                    .build());
    ThreadsApi threads = new ThreadsApi(transport);
    String thread = threads.createThread(CreateThreadRequest.builder().build()).id();
    threads.createMessage(
        thread, CreateMessageRequest.builder().role("user").content(TWO_CALLS).build());
    RunPolling polling =
        new RunPolling(new RunsApi(transport), Polling.within(Duration.ofSeconds(30)));
    RunObject waiting =
        polling.createRunAndPoll(
            thread, CreateRunRequest.builder().assistantId(assistant.id()).build());
    assertThat(waiting.status().value()).isEqualTo("requires_action");
    SubmitToolOutputsRunRequest.Builder outputs = SubmitToolOutputsRunRequest.builder();
    waiting
        .requiredAction()
        .submitToolOutputs()
        .toolCalls()
        .forEach(
            call ->
                outputs.addToolOutput(
                    SubmitToolOutputsRunRequestToolOutput.builder()
                        .toolCallId(call.id())
                        .output("sun")
                        .build()));
    RunObject ended = polling.submitToolOutputsAndPoll(thread, waiting.id(), outputs.build());
    assertThat(ended.status().value()).isEqualTo("completed");
    assertThat(ended.usage().totalTokens()).isPositive();
  }

  @Test
  void readsErrors() {
    assertThatThrownBy(
            () -> chat.createChatCompletion(ask("hi").toBuilder().temperature(3.0).build()))
        .isInstanceOfSatisfying(
            BadRequestException.class,
            e -> {
              assertThat(e.param()).isEqualTo("temperature");
              assertThat(e.code()).isEqualTo("decimal_above_max_value");
              assertThat(e.requestId()).startsWith("req_");
            });
    mock.failNext(429, 3);
    assertThatThrownBy(() -> chat.createChatCompletionStream(ask("hi")))
        .isInstanceOfSatisfying(
            RateLimitException.class, e -> assertThat(e.retryAfter()).hasMillis(20));
    try (HttpTransport keyless = HttpTransport.builder().baseUrl(mock.baseUrl()).build()) {
      assertThatThrownBy(() -> new ModelsApi(keyless).listModels())
          .isInstanceOf(AuthenticationException.class);
    }
  }
}

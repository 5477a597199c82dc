package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.RateLimitException;
import com.openai.helpers.ResponseAccumulator;
import com.openai.models.conversations.Conversation;
import com.openai.models.conversations.ConversationCreateParams;
import com.openai.models.conversations.ConversationUpdateParams;
import com.openai.models.conversations.items.ConversationItem;
import com.openai.models.conversations.items.ItemCreateParams;
import com.openai.models.conversations.items.ItemDeleteParams;
import com.openai.models.conversations.items.ItemListParams;
import com.openai.models.conversations.items.ItemRetrieveParams;
import com.openai.models.responses.EasyInputMessage;
import com.openai.models.responses.FunctionTool;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseFunctionToolCall;
import com.openai.models.responses.ResponseIncludable;
import com.openai.models.responses.ResponseInputItem;
import com.openai.models.responses.ResponseOutputItem;
import com.openai.models.responses.ResponseStatus;
import com.openai.models.responses.ResponseStreamEvent;
import com.openai.models.responses.ToolChoiceFunction;
import com.openai.models.responses.ToolChoiceOptions;
import com.openai.models.responses.inputtokens.InputTokenCountParams;
import dev.aifunction.tool.ToolCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** OpenAI's own client understands responses and conversations. */
class OpenAiJavaResponsesTest extends OpenAiJavaClientTest {
  private static ResponseCreateParams.Builder ask(String input) {
    return ResponseCreateParams.builder().model("gpt-5.2").input(input);
  }

  private static FunctionTool forecast() {
    return FunctionTool.builder()
        .name("get_forecast")
        .description("Gets the forecast for a city.")
        .strict(true)
        .parameters(FunctionTool.Parameters.builder().putAllAdditionalProperties(CITY).build())
        .build();
  }

  private static List<ResponseFunctionToolCall> calls(Response response) {
    return response.output().stream()
        .filter(ResponseOutputItem::isFunctionCall)
        .map(ResponseOutputItem::asFunctionCall)
        .toList();
  }

  private static List<ResponseInputItem> outputs(Response response) {
    List<ResponseInputItem> outputs = new ArrayList<>();
    for (ResponseFunctionToolCall call : calls(response)) {
      outputs.add(
          ResponseInputItem.ofFunctionCallOutput(
              ResponseInputItem.FunctionCallOutput.builder()
                  .callId(call.callId())
                  .output("sun for " + call.arguments())
                  .build()));
    }
    return outputs;
  }

  private static String text(Response response) {
    return response.output().get(0).asMessage().content().get(0).asOutputText().text();
  }

  @Test
  void holdsAConversationWithToolCalls() {
    Response first = client.responses().create(ask(TWO_CALLS).addTool(forecast()).build());
    assertThat(calls(first))
        .extracting(ResponseFunctionToolCall::arguments)
        .containsExactly("{\"city\":\"Oslo, Norway\"}", "{\"city\":\"Bergen\"}");
    Response second =
        client
            .responses()
            .create(
                ResponseCreateParams.builder()
                    .model("gpt-5.2")
                    .previousResponseId(first.id())
                    .inputOfResponse(outputs(first))
                    .addTool(forecast())
                    .build());
    assertThat(text(second))
        .isEqualTo(
            "get_forecast answered: sun for {\"city\":\"Oslo, Norway\"}\n"
                + "get_forecast answered: sun for {\"city\":\"Bergen\"}");
    assertThat(second.usage().orElseThrow().totalTokens()).isPositive();
    assertThat(client.responses().inputItems().list(second.id()).autoPager()).hasSize(5);
  }

  @Test
  void streamsATextAfterToolCallsAndAThought() {
    mock.script(
        MockReply.reasoning("The weather is wanted.")
            .and(MockReply.text("Let me look."))
            .and(MockReply.calls(new ToolCall("c1", "get_forecast", "{\"city\":\"Oslo\"}"))));
    Response first =
        stream(
            ask("weather")
                .addTool(forecast())
                .addInclude(ResponseIncludable.REASONING_ENCRYPTED_CONTENT)
                .build());
    assertThat(first.output()).hasSize(3);
    assertThat(first.output().get(0).asReasoning().encryptedContent()).isPresent();
    Response second =
        stream(
            ResponseCreateParams.builder()
                .model("gpt-5.2")
                .previousResponseId(first.id())
                .inputOfResponse(outputs(first))
                .build());
    assertThat(text(second)).isEqualTo("get_forecast answered: sun for {\"city\":\"Oslo\"}");
  }

  private Response stream(ResponseCreateParams request) {
    ResponseAccumulator accumulator = ResponseAccumulator.create();
    try (StreamResponse<ResponseStreamEvent> events = client.responses().createStreaming(request)) {
      events.stream()
          .forEach(
              event -> {
                assertThat(event.isValid()).as(event.toString()).isTrue();
                accumulator.accumulate(event);
              });
    }
    return accumulator.response().validate();
  }

  @Test
  void readsAllWaysToEnd() {
    mock.script(
        MockReply.refusal("I will not."),
        MockReply.truncated("Once upon"),
        MockReply.failed("server_error", "It broke."));
    Response refused = stream(ask("x").build());
    assertThat(refused.output().get(0).asMessage().content().get(0).asRefusal().refusal())
        .isEqualTo("I will not.");
    assertThat(stream(ask("x").build()).status()).contains(ResponseStatus.INCOMPLETE);
    Response failed = client.responses().create(ask("x").build());
    assertThat(failed.status()).contains(ResponseStatus.FAILED);
    assertThat(failed.error().orElseThrow().message()).isEqualTo("It broke.");
  }

  @Test
  void keepsResponses() {
    Response created = client.responses().create(ask("keep me").build());
    assertThat(client.responses().retrieve(created.id())).isEqualTo(created);
    client.responses().delete(created.id());
    assertThatThrownBy(() -> client.responses().retrieve(created.id()))
        .isInstanceOf(NotFoundException.class);
    Response slow = client.responses().create(ask("slow").background(true).build());
    assertThat(slow.status()).contains(ResponseStatus.QUEUED);
    assertThat(client.responses().cancel(slow.id()).status()).contains(ResponseStatus.CANCELLED);
    assertThat(
            client
                .responses()
                .inputTokens()
                .count(InputTokenCountParams.builder().model("gpt-5.2").input("Hi").build())
                .inputTokens())
        .isPositive();
  }

  @Test
  void continuesConversations() {
    EasyInputMessage greeting =
        EasyInputMessage.builder().role(EasyInputMessage.Role.USER).content("Hi").build();
    Conversation conversation =
        client.conversations().create(ConversationCreateParams.builder().addItem(greeting).build());
    client.responses().create(ask("weather").conversation(conversation.id()).build());
    client
        .conversations()
        .items()
        .create(
            ItemCreateParams.builder().conversationId(conversation.id()).addItem(greeting).build());
    List<ConversationItem> items = new ArrayList<>();
    client
        .conversations()
        .items()
        .list(
            ItemListParams.builder()
                .conversationId(conversation.id())
                .order(ItemListParams.Order.ASC)
                .addInclude(ResponseIncludable.MESSAGE_OUTPUT_TEXT_LOGPROBS)
                .limit(2)
                .build())
        .autoPager()
        .forEach(items::add);
    assertThat(items).hasSize(4).allMatch(ConversationItem::isMessage);
    assertThat(client.conversations().delete(conversation.id()).deleted()).isTrue();
    assertThatThrownBy(() -> client.conversations().retrieve(conversation.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void readsErrorsAndFaults() {
    assertThatThrownBy(() -> client.responses().create(ask("x").maxOutputTokens(3).build()))
        .isInstanceOfSatisfying(
            BadRequestException.class, e -> assertThat(e.param()).contains("max_output_tokens"));
    mock.failNext(429, Duration.ofMillis(1500));
    assertThatThrownBy(() -> client.responses().create(ask("x").build()))
        .isInstanceOfSatisfying(
            RateLimitException.class,
            e -> assertThat(e.headers().values("retry-after")).containsExactly("2"));
    mock.failNext(500);
    assertThatThrownBy(() -> client.responses().create(ask("x").build()))
        .isInstanceOf(InternalServerException.class);
    mock.cutNextAfter(3);
    assertThatThrownBy(() -> stream(ask("a few more words").build()))
        .isInstanceOf(OpenAIIoException.class);
    mock.cutNext();
    assertThatThrownBy(() -> client.responses().create(ask("x").build()))
        .isInstanceOf(OpenAIIoException.class);
    assertThat(
            text(
                client
                    .withOptions(options -> options.maxRetries(2))
                    .responses()
                    .create(ask("x").build())))
        .isEqualTo("x");
  }

  @Test
  void callsTheToolThatIsChosen() {
    ResponseCreateParams.Builder request = ask("Who are you?").addTool(forecast());
    assertThat(calls(client.responses().create(request.toolChoice(ToolChoiceOptions.NONE).build())))
        .isEmpty();
    assertThat(
            calls(
                client.responses().create(request.toolChoice(ToolChoiceOptions.REQUIRED).build())))
        .hasSize(1);
    ToolChoiceFunction named = ToolChoiceFunction.builder().name("get_forecast").build();
    Response chosen = client.responses().create(request.toolChoice(named).build());
    assertThat(calls(chosen))
        .extracting(ResponseFunctionToolCall::arguments)
        .containsExactly("{\"city\":\"city\"}");
    assertThat(chosen.toolChoice().asFunction().name()).isEqualTo("get_forecast");
  }

  @Test
  void readsStructuredAnswers() {
    Trip trip =
        client
            .responses()
            .create(ask("Plan a trip").text(Trip.class).build())
            .output()
            .get(0)
            .asMessage()
            .content()
            .get(0)
            .asOutputText();
    assertThat(trip.city).isEqualTo("city");
    assertThat(trip.days).isEqualTo(1);
  }

  @Test
  void changesConversations() {
    String id = client.conversations().create().id();
    Conversation updated =
        client
            .conversations()
            .update(
                id,
                ConversationUpdateParams.builder()
                    .metadata(
                        ConversationUpdateParams.Metadata.builder()
                            .putAdditionalProperty("topic", JsonValue.from("trip"))
                            .build())
                    .build());
    assertThat(updated._metadata()).isEqualTo(JsonValue.from(Map.of("topic", "trip")));
    assertThat(client.conversations().retrieve(id)).isEqualTo(updated);
    client.responses().create(ask("weather").conversation(id).build());
    ConversationItem newest = client.conversations().items().list(id).data().get(0);
    String item = newest.asMessage().id();
    assertThat(
            client
                .conversations()
                .items()
                .retrieve(item, ItemRetrieveParams.builder().conversationId(id).build()))
        .isEqualTo(newest);
    ItemDeleteParams deletion = ItemDeleteParams.builder().conversationId(id).build();
    assertThat(client.conversations().items().delete(item, deletion).id()).isEqualTo(id);
    assertThatThrownBy(() -> client.conversations().items().delete(item, deletion))
        .isInstanceOf(NotFoundException.class);
    assertThat(client.conversations().items().list(id).data()).hasSize(1);
  }
}

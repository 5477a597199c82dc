package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.tool.ToolOutput;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who keeps the conversation, and what a question then carries. */
@Timeout(30)
class ResponsesHistoryTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ENCRYPTED =
      "{'type': 'reasoning', 'id': 'rs_1', 'summary': [], 'encrypted_content': 'gAAA'}";
  private static final String OPEN = "{'type': 'reasoning', 'id': 'rs_2', 'summary': []}";
  private static final String HELLO = Responses.completed(Responses.message("Hello"));

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(server.baseUrl()).apiKey("sk-1").retries(0).build();
  private final ModelClient model = openAi.client(Api.RESPONSES);

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  @Test
  void leavesStoringToTheServerWhereNobodySaysAnything() {
    server.then(200, thinking()).then(200, HELLO);

    ModelResponse first = model.answer(request(ChatOptions.NONE, Item.user("Hi")).build());

    assertThat(sent().propertyNames()).containsExactlyInAnyOrder("model", "input");
    assertThat(first.handle()).isNull();

    model.answer(request(ChatOptions.NONE, after(first)).build());

    assertThat(sent().propertyNames()).containsExactlyInAnyOrder("model", "input");
    assertThat(types()).containsExactly("message", "reasoning", "reasoning", "message", "message");
  }

  @Test
  void tellsAServerThatStoresItsReasoningWhatFollowedFromIt() {
    String call =
        "{'type': 'function_call', 'id': 'fc_1', 'call_id': 'a', 'name': 'one', 'arguments': '{}'}";
    server.then(200, Responses.completed(OPEN, Responses.message("Hello"), call));
    ModelResponse first = model.answer(request(ChatOptions.NONE, Item.user("Hi")).build());
    List<Item> items = new ArrayList<>(first.items());
    items.add(new Item.Output(ToolOutput.of("a", "1")));

    server.then(200, HELLO);
    model.answer(request(ChatOptions.NONE, items.toArray(Item[]::new)).build());

    assertThat(sent().get("input"))
        .isEqualTo(
            json(
                "[%s, %s, %s, {'type': 'function_call_output', 'call_id': 'a', 'output': '1'}]"
                    .formatted(OPEN, Responses.message("Hello"), call)));

    server.then(200, HELLO);
    model.answer(request(ChatOptions.NONE, first.items().get(1), first.items().get(2)).build());

    assertThat(sent().at("/input/0").has("id")).isFalse();
    assertThat(sent().at("/input/1").has("id")).isFalse();
  }

  @Test
  void keepsEverythingItselfAndSendsItsReasoningBack() {
    server.then(200, thinking()).then(200, HELLO);

    ModelResponse first = model.answer(request(CLIENT, Item.user("Hi")).build());

    assertThat(sent().get("store").asBoolean()).isFalse();
    assertThat(sent().get("include")).isEqualTo(json("['reasoning.encrypted_content']"));
    assertThat(first.handle()).isNull();

    model.answer(request(CLIENT, after(first)).build());

    assertThat(types()).containsExactly("message", "reasoning", "message", "message");
    assertThat(sent().at("/input/1")).isEqualTo(json(ENCRYPTED));
    assertThat(sent().at("/input/2"))
        .isEqualTo(json("{'type': 'message', 'role': 'assistant', 'content': 'Hello'}"));
  }

  @Test
  void aServerThatIsToldNotToStoreIsStateless() {
    server.then(200, HELLO);

    model.answer(request(ChatOptions.builder().store(false).build(), Item.user("Hi")).build());

    assertThat(sent().get("store").asBoolean()).isFalse();
    assertThat(sent().has("include")).isTrue();
  }

  @Test
  void storesWhatTheClientKeepsTooWhenItIsToldTo() {
    server.then(200, HELLO);

    model.answer(
        request(ChatOptions.builder().history(History.CLIENT).store(true).build(), Item.user("Hi"))
            .build());

    assertThat(sent().get("store").asBoolean()).isTrue();
    assertThat(sent().has("include")).isFalse();
  }

  @Test
  void asksAModelThatDoesNotReasonOnlyOnceForItsReasoning() {
    server
        .then(
            400,
            "{\"error\": {\"message\": \"Encrypted content is not supported with this model.\","
                + " \"type\": \"invalid_request_error\", \"param\": \"include\"}}")
        .then(200, HELLO)
        .then(200, HELLO);

    assertThat(model.answer(request(CLIENT, Item.user("Hi")).build()).text()).isEqualTo("Hello");
    assertThat(sent().has("include")).isFalse();
    assertThat(sent().get("store").asBoolean()).isFalse();
    model.answer(request(CLIENT, Item.user("Hi")).build());

    assertThat(server.requests()).hasSize(3);
    assertThat(sent().has("include")).isFalse();
  }

  @Test
  void passesOtherRefusalsOn() {
    server.then(400, "{\"error\": {\"message\": \"Bad words\"}}");

    assertThatThrownBy(() -> model.answer(request(CLIENT, Item.user("Hi")).build()))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Bad words");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void followsThePreviousResponse() {
    server.then(200, HELLO).then(200, HELLO);
    ChatOptions options = options(History.PREVIOUS_RESPONSE);

    ModelResponse first = model.answer(request(options, Item.user("Hi")).build());

    assertThat(sent().has("previous_response_id")).isFalse();
    assertThat(sent().has("store")).isFalse();

    Item[] items = after(first);
    model.answer(request(options, items).kept(kept(first, items.length - 1)).build());

    assertThat(sent().get("previous_response_id").asString()).isEqualTo("resp_1");
    assertThat(sent().get("input"))
        .isEqualTo(json("[{'type': 'message', 'role': 'user', 'content': 'And then?'}]"));
  }

  @Test
  void cannotFollowWhatIsNotStored() {
    ChatOptions options =
        ChatOptions.builder().history(History.PREVIOUS_RESPONSE).store(false).build();

    assertThatThrownBy(() -> model.answer(request(options, Item.user("Hi")).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("History.CLIENT");
  }

  @Test
  void createsAConversationAtTheFirstQuestionAndGoesOnInIt() {
    server
        .then(200, "{\"id\": \"conv_1\", \"object\": \"conversation\", \"created_at\": 1}")
        .then(200, HELLO)
        .then(200, HELLO);
    ChatOptions options = options(History.CONVERSATION);

    ModelResponse first = model.answer(request(options, Item.user("Hi")).build());

    assertThat(server.requests())
        .extracting(StubServer.Request::path)
        .containsExactly("/v1/conversations", "/v1/responses");
    assertThat(sent().get("conversation").asString()).isEqualTo("conv_1");

    Item[] items = after(first);
    model.answer(request(options, items).kept(kept(first, items.length - 1)).build());

    assertThat(server.requests()).hasSize(3);
    assertThat(sent().get("conversation").asString()).isEqualTo("conv_1");
    assertThat(sent().get("input")).hasSize(1);
  }

  @Test
  void createsNoConversationForAQuestionThatCannotBeAsked() {
    ModelRequest nameless =
        ModelRequest.builder()
            .options(options(History.CONVERSATION))
            .items(List.of(Item.user("Hi")))
            .build();

    assertThatThrownBy(() -> model.answer(nameless)).isInstanceOf(IllegalStateException.class);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void sendsEverythingWhenTheServerKeptItInAnotherWay() {
    server.then(200, HELLO).then(200, HELLO).then(200, HELLO);
    ModelResponse first =
        model.answer(request(options(History.PREVIOUS_RESPONSE), Item.user("Hi")).build());
    Item[] items = after(first);
    KeptHistory kept = kept(first, items.length - 1);

    model.answer(request(CLIENT, items).kept(kept).build());

    assertThat(sent().has("previous_response_id")).isFalse();
    assertThat(sent().get("input")).hasSize(3);

    model.answer(
        request(options(History.PREVIOUS_RESPONSE), items)
            .kept(new KeptHistory("thread/thread_1", 2))
            .build());

    assertThat(sent().has("previous_response_id")).isFalse();
    assertThat(sent().get("input")).hasSize(3);
  }

  private static final ChatOptions CLIENT = options(History.CLIENT);

  private static ChatOptions options(History history) {
    return ChatOptions.builder().history(history).build();
  }

  private static String thinking() {
    return Responses.completed(ENCRYPTED, OPEN, Responses.message("Hello"));
  }

  private static ModelRequest.Builder request(ChatOptions options, Item... items) {
    return ModelRequest.builder().options(options).model("m").items(List.of(items));
  }

  private static Item[] after(ModelResponse response) {
    List<Item> items = new ArrayList<>();
    items.add(Item.user("Hi"));
    items.addAll(response.items());
    items.add(Item.user("And then?"));
    return items.toArray(Item[]::new);
  }

  private static KeptHistory kept(ModelResponse response, int items) {
    String handle = response.handle();
    assertThat(handle).isNotNull();
    return new KeptHistory(handle, items);
  }

  private List<String> types() {
    List<String> types = new ArrayList<>();
    sent().get("input").forEach(item -> types.add(item.get("type").asString()));
    return types;
  }

  private JsonNode sent() {
    return JSON.readTree(server.lastRequest().body());
  }

  private static JsonNode json(String singleQuoted) {
    return JSON.readTree(singleQuoted.replace('\'', '"'));
  }
}

package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server kept and has lost is told it again, once; other refusals are passed on. */
@Timeout(30)
class LostHistoryTest {
  private static final String HELLO = Responses.completed(Responses.message("Hello"));
  private static final String REASONING = "{\"type\":\"reasoning\",\"id\":\"rs_1\",\"summary\":[]}";
  private static final String CONVERSATION =
      "{\"id\": \"conv_2\", \"object\": \"conversation\", \"created_at\": 1}";
  private static final String RESPONSE_IS_LOST =
      error("Previous response with id 'resp_0' not found.", "previous_response_not_found");
  private static final String CONVERSATION_IS_LOST =
      error("Conversation with id 'conv_1' not found.", null);

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(server.baseUrl()).apiKey("sk-1").retries(0).build();

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"400", "404"})
  void tellsEverythingAgainWhereAResponseIsLost(int status) {
    server.then(status, RESPONSE_IS_LOST).then(200, HELLO);

    String handle =
        openAi
            .client(Api.RESPONSES)
            .answer(next(History.PREVIOUS_RESPONSE, "response/resp_0"))
            .handle();

    assertThat(handle).isEqualTo("response/resp_1");
    assertThat(sent().has("previous_response_id")).isFalse();
    assertThat(types()).containsExactly("user", "assistant", "user");
  }

  @Test
  void tellsEverythingInANewConversationWhereOneIsLost() {
    server.then(404, CONVERSATION_IS_LOST).then(200, CONVERSATION).then(200, HELLO);

    String handle =
        openAi
            .client(Api.RESPONSES)
            .answer(next(History.CONVERSATION, "conversation/conv_1/resp_0"))
            .handle();

    assertThat(handle).isEqualTo("conversation/conv_2/resp_1");
    assertThat(sent().get("conversation").asString()).isEqualTo("conv_2");
    assertThat(types()).containsExactly("user", "assistant", "user");
  }

  @Test
  void doesSoOnce() {
    server.then(400, RESPONSE_IS_LOST).then(400, RESPONSE_IS_LOST);

    assertThatThrownBy(
            () ->
                openAi.client(Api.RESPONSES).stream(
                    next(History.PREVIOUS_RESPONSE, "response/resp_0")))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("resp_0");
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "PREVIOUS_RESPONSE, response/resp_0",
    "CONVERSATION, conversation/conv_1/resp_0",
  })
  void passesOnThatAModelIsNotThere(History history, String handle) {
    server.then(404, error("The model 'm' does not exist", "model_not_found"));

    assertThatThrownBy(() -> openAi.client(Api.RESPONSES).answer(next(history, handle)))
        .isInstanceOf(NotFoundException.class);
    assertThat(server.requests()).hasSize(1);
  }

  private static ModelRequest next(History history, String handle) {
    return ModelRequest.builder()
        .options(ChatOptions.builder().model("m").history(history).build())
        .items(
            List.of(
                Item.user("Hi"),
                new Item.Other(Api.RESPONSES, "reasoning", REASONING),
                Item.assistant("Hello"),
                Item.user("And then?")))
        .kept(new KeptHistory(handle, 3))
        .build();
  }

  private static String error(String message, String code) {
    return "{\"error\": {\"message\": \"%s\", \"type\": \"invalid_request_error\", \"code\": %s}}"
        .formatted(message, code == null ? null : '"' + code + '"');
  }

  private JsonNode sent() {
    return JsonMapper.shared().readTree(server.lastRequest().body());
  }

  /** Returns who says each item that was sent last, or what it is that nobody says. */
  private List<String> types() {
    List<String> types = new ArrayList<>();
    for (JsonNode item : sent().get("input")) {
      types.add(item.path("role").asString(item.get("type").asString()));
    }
    return types;
  }
}

package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ContextWindow;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.TokenCounter;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's own count, before a question is sent and in a window. */
class TokenCounterTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MockOpenAi mock = MockOpenAi.start();
  private final OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build();
  private final TokenCounter counter = openAi.tokenCounter();
  private final Toolset tool =
      Toolset.of(
          ToolSpec.builder("get_weather").description("Gets the weather of a city.").build(),
          (call, context) -> "rain");

  @AfterEach
  void stop() {
    openAi.close();
    mock.close();
  }

  @Test
  void countsWithoutAskingTheModel() {
    Conversation conversation = Conversation.builder(openAi).model("m").build();
    long few = conversation.countTokens("Hi", counter);
    long more = conversation.withInstructions("You answer briefly.").countTokens("Hi", counter);
    long most =
        Conversation.builder(openAi).model("m").tools(tool).build().countTokens("Hi", counter);

    assertThat(few).isPositive();
    assertThat(more).isGreaterThan(few);
    assertThat(most).isGreaterThan(few);
    assertThat(mock.requests())
        .extracting(RecordedRequest::path)
        .containsOnly("/v1/responses/input_tokens");
  }

  @ParameterizedTest
  @EnumSource(
      value = Api.class,
      names = {"RESPONSES", "CHAT_COMPLETIONS"})
  void aWindowLeavesRoomForTheTools(Api api) {
    List<Item> past = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      past.add(Item.user("Tell me about the number " + i));
      past.add(Item.assistant("It is one more than the one before."));
    }
    Conversation.Builder builder =
        Conversation.builder(openAi.client(api))
            .model("m")
            .window(ContextWindow.tokens(250, counter));
    mock.script(MockReply.text("Well"), MockReply.text("Well"));

    int without = sent(builder.build(), past);
    int with = sent(builder.tools(tool).build(), past);

    assertThat(without).isBetween(3, 19);
    assertThat(with).isBetween(1, without - 2);
  }

  /** Returns how many messages the model was sent. */
  private int sent(Conversation conversation, List<Item> past) {
    conversation.after(past).send("And now?");
    List<RecordedRequest> requests = mock.requests();
    JsonNode body = JSON.readTree(requests.get(requests.size() - 1).body());
    return body.path(body.has("input") ? "input" : "messages").size();
  }

  @Test
  void whatTheServerRefusesIsNotHidden() {
    mock.failNext(400);
    assertThatThrownBy(
            () -> Conversation.builder(openAi).model("m").build().countTokens("Hi", counter))
        .isInstanceOf(BadRequestException.class);
  }
}

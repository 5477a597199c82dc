package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.AssistantThread;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.TruncatedException;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The toolkit holds the same conversations through every API, whoever keeps them. */
@Timeout(120)
class EveryApiTest extends MockTest {
  private static final String NUMBER =
      """
      {"type": "object", "properties": {"n": {"type": "integer"}},
       "required": ["n"], "additionalProperties": false}\
      """;

  private OpenAi openAi;

  /** One way to hold a conversation. */
  record Way(Api api, ChatOptions options) {
    static Way of(Api api) {
      return new Way(api, ChatOptions.NONE);
    }

    static Way of(History history) {
      return new Way(Api.RESPONSES, ChatOptions.builder().history(history).build());
    }
  }

  static List<Way> ways() {
    return List.of(
        Way.of(Api.CHAT_COMPLETIONS),
        Way.of(Api.RESPONSES),
        Way.of(History.CLIENT),
        Way.of(History.PREVIOUS_RESPONSE),
        Way.of(History.CONVERSATION),
        Way.of(Api.ASSISTANTS));
  }

  @BeforeEach
  void open() {
    openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("sk-test").retries(0).build();
  }

  @AfterEach
  void closeClient() {
    openAi.close();
  }

  private Conversation.Builder conversation(Way way) {
    return Conversation.builder(openAi.client(way.api()))
        .model("gpt-5.2")
        .options(way.options())
        .instructions("Be brief.")
        .tools(
            Toolset.of(
                ToolSpec.builder("double")
                    .description("Doubles a number.")
                    .parameters(NUMBER)
                    .output("{\"type\":\"integer\"}")
                    .build(),
                (call, context) ->
                    String.valueOf(2 * Wire.JSON.readTree(call.arguments()).path("n").asInt())));
  }

  private static MockReply calls() {
    return MockReply.reasoning("Two numbers.")
        .and(MockReply.text("I calculate."))
        .and(
            MockReply.calls(
                new ToolCall("call_1", "double", "{\"n\":2}"),
                new ToolCall("call_2", "double", "{\"n\":3}")));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void callsToolsAndGoesOn(Way way) {
    mock.script(calls(), MockReply.text("4 and 6"), calls(), MockReply.text("The same"));
    Conversation conversation = conversation(way).build();

    Reply<String> first = conversation.send("Double 2 and 3");
    Reply<String> second = conversation.after(first).send("Again");

    assertThat(first.value()).isEqualTo("4 and 6");
    assertThat(first.rounds()).isEqualTo(2);
    assertThat(first.usage().outputTokens()).isPositive();
    assertThat(outputs(first)).containsExactly("4", "6");
    assertThat(second.value()).isEqualTo("The same");
    assertThat(outputs(second)).containsExactly("4", "6", "4", "6");
  }

  private static List<String> outputs(Reply<?> reply) {
    return reply.transcript().stream()
        .filter(Item.Output.class::isInstance)
        .map(item -> ((Item.Output) item).output().text())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void streamsWhatItAnswers(Way way) throws Exception {
    mock.script(calls(), MockReply.text("4 and 6"));

    try (AssistantStream<String> stream = conversation(way).build().stream("Double 2 and 3")) {
      assertThat(String.join("", stream.text())).isEqualTo("I calculate.4 and 6");
      assertThat(stream.reply().value()).isEqualTo("4 and 6");
      assertThat(outputs(stream.reply())).containsExactly("4", "6");
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void readsStructuredAnswers(Way way) {
    ResponseFormat<Integer> number =
        ResponseFormat.json("number", NUMBER, text -> Wire.JSON.readTree(text).path("n").asInt());
    mock.script(MockReply.json("{\"n\": 7}"));

    assertThat(conversation(way).build().send("Which?", number).value()).isEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void reportsWhatTheModelDidNotAnswer(Way way) {
    Conversation conversation = conversation(way).build();
    mock.script(MockReply.refusal("No."));
    assertThatThrownBy(() -> conversation.send("x"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("No.");
    mock.script(MockReply.truncated(""));
    assertThatThrownBy(() -> conversation.send("x")).isInstanceOf(TruncatedException.class);
    mock.failNext(429);
    assertThatThrownBy(() -> conversation.send("x")).isInstanceOf(RateLimitException.class);
    mock.script(MockReply.text("Fine"));
    assertThat(conversation.send("x").value()).isEqualTo("Fine");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void goesOnAfterAStreamThatBrokeOff(Way way) throws Exception {
    mock.script(MockReply.text("One"), MockReply.text("Two and more"), MockReply.text("Three"));
    Conversation conversation = conversation(way).build();
    Reply<String> first = conversation.send("1");
    mock.cutNextAfter(2);

    try (AssistantStream<String> stream = conversation.after(first).stream("2")) {
      assertThatThrownBy(stream::reply).isInstanceOf(ConnectionException.class);
    }
    assertThat(conversation.send("3").value()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void goesOnWithAStoredConversation(Way way) {
    mock.script(calls(), MockReply.text("4 and 6"), MockReply.text("I said so"));
    Conversation conversation =
        conversation(way).store(ConversationStore.inMemory(1)).build().withId("ada");
    conversation.send("Double 2 and 3");

    Reply<String> second = conversation.send("Sure?");

    assertThat(second.value()).isEqualTo("I said so");
    assertThat(second.transcript()).contains(Item.user("Double 2 and 3"), Item.user("Sure?"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void runsOnAThread(Way way) {
    mock.script(MockReply.text("x = 1"), MockReply.text("x = 2"));
    AssistantThread thread =
        AssistantThread.start(
            openAi.assistant(way.api()).model("gpt-5.2").options(way.options()).build(),
            Item.user("Hello"),
            Item.user("Solve 3x + 11 = 14"));

    assertThat(thread.run().value()).isEqualTo("x = 1");
    assertThat(thread.ask("And 4x + 2 = 10?").value()).isEqualTo("x = 2");
    assertThat(thread.items()).hasSize(5);
  }
}

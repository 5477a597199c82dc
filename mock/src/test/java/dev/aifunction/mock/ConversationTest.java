package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The toolkit holds conversations with the model that the mock has without a script. */
class ConversationTest extends MockTest {
  private static final String CITY_SCHEMA =
      """
      {"type": "object", "properties": {"city": {"type": "string"}},
       "required": ["city"], "additionalProperties": false}\
      """;

  private OpenAi openAi;
  private Conversation conversation;

  @BeforeEach
  void openConversation() {
    openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("sk-test").build();
    Toolset forecast =
        Toolset.of(
            ToolSpec.builder("get_forecast")
                .description("Gets the forecast for a city.")
                .parameters(CITY_SCHEMA)
                .build(),
            (call, context) -> {
              JsonNode city = Wire.JSON.readTree(call.arguments()).path("city");
              if (!city.isString()) {
                throw new BadToolCallException(List.of(new Problem("/city", "must be a string")));
              }
              return "sun in " + city.stringValue();
            });
    conversation = Conversation.builder(openAi).model("gpt-5.2").tools(forecast).build();
  }

  @AfterEach
  void closeClient() {
    openAi.close();
  }

  @Test
  void callsTools() {
    Reply<String> reply = conversation.send("call get_forecast with {\"city\":\"Oslo\"}");
    assertThat(reply.value()).isEqualTo("get_forecast answered: sun in Oslo");
    assertThat(reply.rounds()).isEqualTo(2);
    assertThat(reply.usage().outputTokens()).isPositive();
    assertThat(conversation.send("The forecast, please").value())
        .isEqualTo("get_forecast answered: sun in city");
  }

  @Test
  void quotesTheProblemsOfACallThatIsNotRepaired() {
    assertThat(conversation.send("call get_forecast with {\"city\":7}").value())
        .contains("/city")
        .contains("must be a string");
  }

  @Test
  void readsStructuredAnswers() {
    ResponseFormat<String> city =
        ResponseFormat.json(
            "city", CITY_SCHEMA, text -> Wire.JSON.readTree(text).path("city").stringValue());
    assertThat(Conversation.builder(openAi).model("m").build().send("Which?", city).value())
        .isEqualTo("city");
  }

  @Test
  void streamsATurnWithTools() {
    try (AssistantStream<String> stream =
        conversation.stream("call get_forecast with {\"city\":\"Oslo\"}")) {
      StringBuilder text = new StringBuilder();
      stream.text().forEach(text::append);
      assertThat(text).hasToString("get_forecast answered: sun in Oslo");
      assertThat(stream.reply().value()).isEqualTo(text.toString());
      assertThat(stream.reply().rounds()).isEqualTo(2);
    }
  }

  @Test
  void continuesAStoredConversation() {
    mock.script(MockReply.text("Hello Ada"), MockReply.text("You are Ada"));
    conversation.withId("a").send("I am Ada");
    conversation.withId("a").send("Who am I?");
    assertThat(mock.requests().get(1).body()).contains("I am Ada", "Hello Ada", "Who am I?");
  }

  @Test
  void runsAProgramWithoutAKey() throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            System.getProperty("java.class.path"),
            Keyless.class.getName());
    program.environment().keySet().removeIf(name -> name.startsWith("OPENAI_"));
    program.environment().remove("AIFUNCTION_MOCK");
    Process process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("true Hello!\n");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Talks on whatever the environment offers. */
  static final class Keyless {
    private Keyless() {}

    public static void main(String[] args) {
      OpenAi openAi = OpenAi.fromEnvironment();
      String answer = Conversation.builder(openAi).build().send("Hello!").value();
      System.out.print(openAi.isMock() + " " + answer + "\n");
    }
  }
}

package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantThread;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.Item;
import dev.aifunction.openai.OpenAi;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The facade of an assistant, a thread and its runs works through every API. */
class AssistantThreadTest extends MockTest {

  static List<Arguments> ways() {
    return List.of(
        Arguments.of(Api.CHAT_COMPLETIONS, ChatOptions.NONE),
        Arguments.of(Api.RESPONSES, ChatOptions.NONE),
        Arguments.of(Api.RESPONSES, with(History.CLIENT)),
        Arguments.of(Api.RESPONSES, with(History.PREVIOUS_RESPONSE)),
        Arguments.of(Api.RESPONSES, with(History.CONVERSATION)),
        Arguments.of(Api.ASSISTANTS, ChatOptions.NONE));
  }

  private static ChatOptions with(History history) {
    return ChatOptions.builder().history(history).build();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void runs(Api api, ChatOptions options) {
    mock.script(MockReply.text("x = 1"), MockReply.text("x = 2"));
    try (OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("sk-test").build()) {
      AssistantThread thread =
          AssistantThread.start(
              openAi.assistant(api).model("gpt-5.2").options(options).build(),
              Item.user("Hello"),
              Item.user("Solve 3x + 11 = 14"));

      assertThat(thread.run().value()).isEqualTo("x = 1");
      assertThat(thread.ask("And 4x + 2 = 10?").value()).isEqualTo("x = 2");
      assertThat(thread.items()).hasSize(5);
    }
  }
}

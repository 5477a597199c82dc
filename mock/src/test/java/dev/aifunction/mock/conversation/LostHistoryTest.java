package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.ToolErrors;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server kept of a conversation is deleted there: the conversation goes on. */
@Timeout(60)
class LostHistoryTest {
  private static final String NAME = "My name is Ada.";
  private static final Pattern HANDLE = Pattern.compile("\"handle\":\"(\\w+)/(\\w+)");

  private final ConversationStore store = ConversationStore.inMemory(10);

  static Stream<Way> ways() {
    return Way.all().filter(Way::isKeptByServer);
  }

  /** An answer of the turn that is under way cannot be named before its end. */
  static Stream<Way> waysInOnePlace() {
    return ways().filter(way -> way.history() != History.PREVIOUS_RESPONSE);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void betweenTwoTurns(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.builder().store(store).build().withId("a");
      talk.send(conversation, NAME);
      lose(talk);

      talk.script(MockReply.text("Ada"));
      assertThat(talk.send(conversation, "Who am I?").value()).isEqualTo("Ada");
      assertThat(talk.lastQuestion().strings()).contains(NAME, "Who am I?");

      talk.send(conversation, "Sure?");
      assertThat(talk.lastQuestion().strings()).contains("Sure?").doesNotContain(NAME);
    }
  }

  @ParameterizedTest
  @MethodSource("waysInOnePlace")
  void whileAToolRuns(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          talk.builder(
                  tool(
                      "lose",
                      (call, context) -> {
                        lose(talk);
                        return "lost";
                      }))
              .store(store)
              .toolErrors(ToolErrors.STOP)
              .build()
              .withId("a");
      talk.send(conversation, NAME);

      talk.script(MockReply.calls(call("1", "lose")), MockReply.text("Ada"));
      assertThat(talk.send(conversation, "Who am I?").value()).isEqualTo("Ada");
      assertThat(talk.lastQuestion().strings()).contains(NAME);
    }
  }

  /** Deletes what the stored conversation names. */
  private void lose(Talk talk) {
    Matcher handle = HANDLE.matcher(store.load("a").orElseThrow().items());
    assertThat(handle.find()).isTrue();
    String id = handle.group(2);
    try (OpenAi openAi = OpenAi.builder().baseUrl(talk.mock().baseUrl()).apiKey("sk-1").build()) {
      switch (handle.group(1)) {
        case "response" -> openAi.responses().deleteResponse(id);
        case "conversation" -> openAi.conversations().deleteConversation(id);
        case "thread" -> openAi.threads().deleteThread(id);
        default -> throw new AssertionError("An unknown handle: " + handle.group());
      }
    }
  }
}

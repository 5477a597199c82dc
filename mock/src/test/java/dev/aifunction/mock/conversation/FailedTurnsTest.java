package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantThread;
import dev.aifunction.assistant.BadReplyException;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.TooManyRoundsException;
import dev.aifunction.assistant.ToolErrors;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.model.MessageContentTextObject;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.RunObjectStatus;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A turn that fails leaves its thread as it was: without its messages, and without a run. */
@Timeout(90)
@Execution(ExecutionMode.CONCURRENT)
class FailedTurnsTest {
  private static final Pattern THREAD = Pattern.compile("/threads/(thread_\\w+)");

  /** Long enough for a turn to get to its tool, on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(8);

  private static final Set<RunObjectStatus> ENDED =
      Set.of(RunObjectStatus.COMPLETED, RunObjectStatus.CANCELLED);

  static Stream<Way> ways() {
    return Stream.of(new Way(Api.ASSISTANTS, null, false), new Way(Api.ASSISTANTS, null, true));
  }

  static Stream<Arguments> endings() {
    return ways()
        .flatMap(way -> Stream.of(Ending.values()).map(ending -> Arguments.of(way, ending)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("endings")
  void endedWhileAToolRuns(Way way, Ending ending) throws Exception {
    Hanging hanging = new Hanging();
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          ending.limit(talk.builder(tool("hang", hanging)), SOON).build().withId("a");
      talk.send(conversation, "Hi");

      talk.script(MockReply.calls(call("1", "hang")));
      Turn turn = ending.start(way, conversation, "And now?");
      hanging.awaitOne();
      turn.end();
      // whoever cancels a future goes on before the turn has ended
      Waits.until(() -> talk.operations().contains("deleteMessage"));

      assertLeftAlone(talk, conversation);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void failedInATool(Way way) throws Exception {
    ToolFunction failing =
        (call, context) -> {
          throw new IllegalStateException("broken");
        };
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          talk.builder(tool("fail", failing)).toolErrors(ToolErrors.STOP).build().withId("a");
      talk.send(conversation, "Hi");

      talk.script(MockReply.calls(call("1", "fail")));
      assertThatThrownBy(() -> talk.send(conversation, "And now?"))
          .isInstanceOf(ToolFailedException.class);

      assertLeftAlone(talk, conversation);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void tookTooManyRounds(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          talk.builder(tool("go", (call, context) -> "on")).maxRounds(2).build().withId("a");
      talk.send(conversation, "Hi");

      talk.script(MockReply.calls(call("1", "go")), MockReply.calls(call("2", "go")));
      assertThatThrownBy(() -> talk.send(conversation, "And now?"))
          .isInstanceOf(TooManyRoundsException.class);

      assertLeftAlone(talk, conversation);
    }
  }

  /** Both answers are there by then, and the message that asked for the second one. */
  @ParameterizedTest
  @MethodSource("ways")
  void answeredWhatCannotBeRead(Way way) throws Exception {
    ResponseFormat<String> unreadable =
        ResponseFormat.json(
            "nothing",
            "{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}",
            text -> {
              throw new BadToolCallException(List.of(new Problem("", "no")));
            });
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.conversation().withId("a");
      talk.send(conversation, "Hi");

      talk.script(MockReply.text("{}"), MockReply.text("{}"));
      assertThatThrownBy(() -> talk.send(conversation, "And now?", unreadable))
          .isInstanceOf(BadReplyException.class);

      assertLeftAlone(talk, conversation);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void runAgainOnAThreadOfAssistants(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation assistant =
          talk.builder(tool("go", (call, context) -> "on")).maxRounds(1).build();
      AssistantThread thread = AssistantThread.start(assistant, Item.user("Hi"));
      thread.run();

      thread.add(Item.user("And"));
      thread.add(Item.user("now?"));
      talk.script(MockReply.calls(call("1", "go")));
      assertThat(catchThrowable(thread::run)).isInstanceOf(TooManyRoundsException.class);
      talk.script(MockReply.text("Fine."));
      assertThat(thread.run().value()).isEqualTo("Fine.");

      assertThat(messages(talk)).containsExactly("Hi", "Hi", "And", "now?", "Fine.");
    }
  }

  /** A thread that was made for the turn is of no use to anybody. */
  @ParameterizedTest
  @MethodSource("ways")
  void failedInItsFirstTurn(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          talk.builder(tool("go", (call, context) -> "on")).maxRounds(1).build();
      talk.script(MockReply.calls(call("1", "go")));
      assertThatThrownBy(() -> talk.send(conversation, "Hi"))
          .isInstanceOf(TooManyRoundsException.class);

      Waits.until(() -> talk.operations().contains("deleteThread"));
    }
  }

  /** Asks again what failed, and looks at what is on the thread. */
  private static void assertLeftAlone(Talk talk, Conversation conversation) throws Exception {
    talk.script(MockReply.text("Fine."));
    assertThat(talk.send(conversation, "And now?").value()).isEqualTo("Fine.");

    assertThat(messages(talk)).containsExactly("Hi", "Hi", "And now?", "Fine.");
    try (OpenAi openAi = client(talk)) {
      assertThat(openAi.runs().listRuns(thread(talk)).data())
          .extracting(RunObject::status)
          .allMatch(ENDED::contains);
    }
  }

  /** Returns what is said on the only thread, the oldest first. */
  private static List<String> messages(Talk talk) {
    List<String> texts = new ArrayList<>();
    try (OpenAi openAi = client(talk)) {
      for (MessageObject message : openAi.threads().listMessages(thread(talk)).data()) {
        texts.add(0, ((MessageContentTextObject) message.content().get(0)).text().value());
      }
    }
    return texts;
  }

  private static String thread(Talk talk) {
    assertThat(talk.operations()).filteredOn("createThread"::equals).hasSize(1);
    Matcher thread = THREAD.matcher(talk.lastQuestion().request().path());
    assertThat(thread.find()).isTrue();
    return thread.group(1);
  }

  private static OpenAi client(Talk talk) {
    return OpenAi.builder().baseUrl(talk.mock().baseUrl()).apiKey("sk-1").build();
  }
}

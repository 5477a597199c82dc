package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.tool.ToolFunction;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two turns of one conversation at the same time: neither breaks the other, one is stored. */
@Timeout(90)
class TurnsAtOnceTest {
  private static final Pattern THREAD = Pattern.compile("/threads/(thread_\\w+)");

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final ToolFunction waiting =
      (call, context) -> {
        entered.countDown();
        Waits.await(goOn);
        return "waited";
      };

  static Stream<Way> ways() {
    return Way.all();
  }

  static Stream<Way> waysWithRuns() {
    return Way.all().filter(way -> way.api() == Api.ASSISTANTS);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theOneThatEndsLaterIsNotStored(Way way) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.conversation(tool("wait", waiting)).withId("a");
      talk.send(conversation, "Hi");

      talk.script(MockReply.calls(call("1", "wait")), MockReply.text("Second."));
      Future<Throwable> first = start(talk, conversation, "Take your time.");
      Waits.await(entered);
      assertThat(talk.send(conversation, "Quick!").value()).isEqualTo("Second.");
      talk.script(MockReply.text("First."));
      goOn.countDown();

      ConversationConflictException conflict = conflict(first);
      assertThat(conflict.conversationId()).isEqualTo("a");
      assertThat(Tools.lines(conflict.transcript())).endsWith("1 = waited", "ASSISTANT: First.");

      talk.send(conversation, "And now?");
      assertThat(talk.send(conversation, "Sure?").transcript().toString())
          .contains("Quick!", "Second.")
          .doesNotContain("Take your time.");
    }
  }

  /** As another program does that shares the conversation's store. */
  @ParameterizedTest
  @MethodSource("waysWithRuns")
  void aRunThatAnotherProgramCancelsIsAConflict(Way way) throws Exception {
    try (Talk talk = new Talk(way);
        OpenAi other = OpenAi.builder().baseUrl(talk.mock().baseUrl()).apiKey("sk-1").build()) {
      Conversation conversation = talk.conversation(tool("wait", waiting)).withId("a");
      talk.send(conversation, "Hi");

      talk.script(MockReply.calls(call("1", "wait")));
      Future<Throwable> first = start(talk, conversation, "Take your time.");
      Waits.await(entered);
      Matcher thread = THREAD.matcher(talk.lastQuestion().request().path());
      assertThat(thread.find()).isTrue();
      for (RunObject run : other.runs().listRuns(thread.group(1)).data()) {
        if (run.requiredAction() != null) {
          other.runs().cancelRun(thread.group(1), run.id());
        }
      }
      goOn.countDown();

      ConversationConflictException conflict = conflict(first);
      assertThat(conflict.conversationId()).isEqualTo("a");
      assertThat(Tools.lines(conflict.transcript())).endsWith("1 = waited");
    }
  }

  private static Future<Throwable> start(Talk talk, Conversation conversation, String message) {
    return CompletableFuture.supplyAsync(
        () -> catchThrowable(() -> talk.send(conversation, message)),
        task -> new Thread(task, "first").start());
  }

  private static ConversationConflictException conflict(Future<Throwable> turn) throws Exception {
    Throwable thrown = turn.get(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
    assertThat(thrown).isInstanceOf(ConversationConflictException.class);
    return (ConversationConflictException) thrown;
  }
}

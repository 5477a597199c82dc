package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Conversations of several turns, and several of them at the same time. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class ContinuedTest {

  @EveryWay
  void afterAReply(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text("Sun"));
      Conversation conversation = talk.conversation(forecast());
      Reply<String> first = talk.send(conversation, "Oslo?");
      talk.script(MockReply.text("As I said."));
      Reply<String> second = talk.send(conversation.after(first), "Sure?");
      assertThat(second.value()).isEqualTo("As I said.");
      assertThat(lines(second.transcript()))
          .containsExactly(
              "USER: Oslo?",
              "c1: get_forecast({\"city\":\"Oslo\",\"days\":1})",
              "c1 = sun in Oslo",
              "ASSISTANT: Sun",
              "USER: Sure?",
              "ASSISTANT: As I said.");
      List<String> sent = talk.lastQuestion().strings();
      assertThat(sent).contains("Sure?");
      assertThat(sent.contains("sun in Oslo")).isNotEqualTo(way.isKeptByServer());
      assertThat(sent.contains("Oslo?")).isNotEqualTo(way.isKeptByServer());
    }
  }

  @EveryWay
  void afterATranscript(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text("Sun"));
      Conversation conversation = talk.conversation(forecast());
      Reply<String> first = talk.send(conversation, "Oslo?");
      talk.script(MockReply.text("As I said."));
      Conversation replayed = conversation.after(first.transcript());
      assertThat(talk.send(replayed, "Sure?").value()).isEqualTo("As I said.");
      assertThat(talk.lastQuestion().strings())
          .contains("Oslo?", "Sun", "Sure?")
          .anyMatch(told -> told.contains("sun in Oslo"));
    }
  }

  @EveryWay
  void aConversationIsWhatItWasBeforeItsTurns(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.conversation();
      talk.send(conversation, "I am Ada.");
      Reply<String> other = talk.send(conversation, "Who am I?");
      assertThat(lines(other.transcript()))
          .containsExactly("USER: Who am I?", "ASSISTANT: Who am I?");
      assertThat(talk.lastQuestion().strings()).doesNotContain("I am Ada.");
    }
  }

  @EveryWay
  void byItsId(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.builder().store(ConversationStore.inMemory(10)).build();
      talk.send(conversation.withId("a"), "I am Ada.");
      talk.send(conversation.withId("b"), "I am Bob.");
      talk.script(MockReply.text("Ada."));
      Reply<String> reply = talk.send(conversation.withId("a"), "Who am I?");
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: I am Ada.", "ASSISTANT: I am Ada.", "USER: Who am I?", "ASSISTANT: Ada.");
      assertThat(talk.lastQuestion().strings().contains("I am Ada."))
          .isNotEqualTo(way.isKeptByServer());
    }
  }

  @EveryWay
  void theLaterOfTwoTurnsOfOneIdIsAConflict(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    AtomicBoolean between = new AtomicBoolean();
    try (Talk talk = new Talk(way)) {
      Conversation plain = talk.builder().store(store).build();
      Toolset meanwhile =
          Tools.tool(
              "wait",
              (call, context) -> {
                if (between.compareAndSet(false, true)) {
                  plain.withId("a").send("Faster.");
                }
                return "waited";
              });
      Conversation slow = talk.builder(meanwhile).store(store).build().withId("a");
      talk.script(MockReply.calls(Tools.call("c1", "wait")), MockReply.text("Fast"));
      ConversationConflictException conflict =
          catchThrowableOfType(
              ConversationConflictException.class, () -> talk.send(slow, "Slower."));
      assertThat(lines(conflict.transcript())).startsWith("USER: Slower.");
      assertThat(lines(talk.send(plain.withId("a"), "Who won?").transcript()))
          .startsWith("USER: Faster.", "ASSISTANT: Fast");
    }
  }

  @EveryWay
  void manyThreadsSeeOnlyTheirOwn(Way way) throws Exception {
    int threads = 16;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.conversation(forecast());
      List<Callable<Reply<String>>> turns = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String question = "call get_forecast with {\"city\":\"City " + i + "\",\"days\":1}";
        turns.add(() -> talk.send(conversation, question));
      }
      List<Future<Reply<String>>> replies =
          pool.invokeAll(turns, Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
      for (int i = 0; i < threads; i++) {
        Reply<String> reply = replies.get(i).get();
        assertThat(reply.value()).isEqualTo("get_forecast answered: sun in City " + i);
        assertThat(reply.transcript()).hasSize(4);
        assertThat(lines(reply.transcript()).get(0)).contains("City " + i + "\"");
      }
    } finally {
      pool.shutdownNow();
    }
  }
}

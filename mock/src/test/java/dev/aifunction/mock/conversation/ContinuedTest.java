package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
      assertThat(talk.shown(second).messages())
          .containsExactly("user: Oslo?", "assistant: Sun", "user: Sure?");
      assertThat(talk.shown(second).outputs()).containsExactly("c1 = sun in Oslo");
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
      Reply<String> second = talk.send(replayed, "Sure?");
      assertThat(second.value()).isEqualTo("As I said.");
      assertThat(talk.shown(second).messages())
          .containsSubsequence("user: Oslo?", "assistant: Sun", "user: Sure?");
      assertThat(talk.lastQuestion().strings()).anyMatch(told -> told.contains("sun in Oslo"));
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
      assertThat(talk.shown(reply).messages())
          .containsExactly("user: I am Ada.", "assistant: I am Ada.", "user: Who am I?");
      assertThat(talk.lastQuestion().strings().contains("I am Ada."))
          .isNotEqualTo(way.isKeptByServer());
    }
  }

  @EveryWay
  void byItsIdInAnotherProcess(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way);
        Talk elsewhere = talk.elsewhere(way.other())) {
      talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text("Sun"));
      talk.send(talk.builder(forecast()).store(store).build().withId("a"), "Oslo?");

      talk.script(MockReply.text("As I said."));
      Conversation same = elsewhere.builder(forecast()).store(store).build().withId("a");
      Reply<String> reply = elsewhere.send(same, "Sure?");
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: Oslo?",
              "c1: get_forecast({\"city\":\"Oslo\",\"days\":1})",
              "c1 = sun in Oslo",
              "ASSISTANT: Sun",
              "USER: Sure?",
              "ASSISTANT: As I said.");
      assertThat(elsewhere.shown(reply).messages())
          .containsExactly("user: Oslo?", "assistant: Sun", "user: Sure?");
      assertThat(elsewhere.shown(reply).outputs()).containsExactly("c1 = sun in Oslo");
      assertThat(elsewhere.lastQuestion().strings().contains("Oslo?"))
          .isNotEqualTo(way.isKeptByServer());
    }
  }

  @EveryWay
  void byItsIdFromProcessToProcess(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way);
        Talk elsewhere = talk.elsewhere(way.other())) {
      Conversation here = talk.builder().store(store).build().withId("a");
      Conversation there = elsewhere.builder().store(store).build().withId("a");
      talk.send(here, "I am Ada.");
      elsewhere.send(there, "I live in Oslo.");
      Reply<String> reply = talk.send(here, "Who am I?");
      assertThat(talk.shown(reply).messages())
          .containsExactly(
              "user: I am Ada.",
              "assistant: I am Ada.",
              "user: I live in Oslo.",
              "assistant: I live in Oslo.",
              "user: Who am I?");
    }
  }

  /** What a client keeps at the server for all its conversations goes when it is closed. */
  @EveryWay
  void byItsIdAfterARestart(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way);
        Talk restarted = talk.elsewhere(way)) {
      talk.send(talk.builder().store(store).build().withId("a"), "I am Ada.");
      talk.closeClient();
      Conversation same = restarted.builder().store(store).build().withId("a");
      Reply<String> reply = restarted.send(same, "Who am I?");
      assertThat(restarted.shown(reply).messages())
          .containsExactly("user: I am Ada.", "assistant: I am Ada.", "user: Who am I?");
      assertThat(store.load("a").orElseThrow().saves()).isEqualTo(2);
    }
  }

  @EveryWay
  void callsThatWaitAreAnsweredByAnotherProcess(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way);
        Talk elsewhere = talk.elsewhere(way.other())) {
      talk.script(MockReply.calls(call("c1", "pay")), MockReply.text("Paid"));
      talk.send(talk.builder(payment()).store(store).build().withId("a"), "Pay the bill");
      Conversation same = elsewhere.builder(payment()).store(store).build().withId("a");
      Reply<String> reply = elsewhere.sendOutputs(same, ToolOutput.of("c1", "42 crowns"));
      assertThat(reply.value()).isEqualTo("Paid");
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: Pay the bill", "c1: pay({})", "c1 = 42 crowns", "ASSISTANT: Paid");
      assertThat(elsewhere.shown(reply).messages()).containsExactly("user: Pay the bill");
      assertThat(elsewhere.shown(reply).outputs()).containsExactly("c1 = 42 crowns");
    }
  }

  @EveryWay
  void throughAnotherApi(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text("Sun"));
      Reply<String> first = talk.send(talk.conversation(forecast()), "Oslo?");
      Way.all()
          .filter(other -> other.streamed() == way.streamed() && !other.equals(way))
          .forEach(other -> goesOn(talk, other, first));
    }
  }

  private static void goesOn(Talk talk, Way other, Reply<String> first) {
    try (Talk elsewhere = talk.elsewhere(other)) {
      talk.script(MockReply.text("As I said."));
      Reply<String> reply = elsewhere.send(elsewhere.conversation().after(first), "Sure?");
      assertThat(reply.value()).isEqualTo("As I said.");
      assertThat(elsewhere.shown(reply).messages())
          .as("%s", other)
          .containsSubsequence("user: Oslo?", "assistant: Sun", "user: Sure?")
          .doesNotHaveDuplicates();
      assertThat(elsewhere.lastQuestion().strings())
          .as("%s", other)
          .anyMatch(told -> told.contains("sun in Oslo"));
    }
  }

  @EveryWay
  void twoWaysFromOneReply(Way way) {
    try (Talk talk = new Talk(way)) {
      Reply<String> first = talk.send(talk.conversation(), "I am Ada.");
      Reply<String> left = talk.send(talk.conversation().after(first), "Left");
      Reply<String> right = talk.send(talk.conversation().after(first), "Right");
      assertThat(lines(left.transcript())).endsWith("USER: Left", "ASSISTANT: Left");
      assertThat(lines(right.transcript()))
          .containsExactly(
              "USER: I am Ada.", "ASSISTANT: I am Ada.", "USER: Right", "ASSISTANT: Right");
      assertThat(talk.shown(right).messages())
          .containsExactly("user: I am Ada.", "assistant: I am Ada.", "user: Right");
    }
  }

  @EveryWay
  void forgottenWhereItIsDeleted(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.builder().store(store).build().withId("a");
      talk.send(conversation, "I am Ada.");
      assertThat(store.delete("a")).isTrue();
      Reply<String> reply = talk.send(conversation, "Who am I?");
      assertThat(lines(reply.transcript()))
          .containsExactly("USER: Who am I?", "ASSISTANT: Who am I?");
      assertThat(talk.shown(reply).messages()).containsExactly("user: Who am I?");
    }
  }

  @EveryWay
  void begunAnewDuringATurn(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way)) {
      Conversation plain = talk.builder().store(store).build().withId("a");
      Toolset begin =
          Tools.tool(
              "begin",
              (call, context) -> {
                store.delete("a");
                plain.send("I am Bob.");
                return "begun";
              });
      Conversation old = talk.builder(begin).store(store).build().withId("a");
      talk.send(old, "I am Ada.");
      talk.script(MockReply.calls(call("c1", "begin")), MockReply.text("Hello, Bob"));
      assertThatThrownBy(() -> talk.send(old, "Begin anew"))
          .isInstanceOf(ConversationConflictException.class);
      Reply<String> reply = talk.send(plain, "Who am I?");
      assertThat(talk.shown(reply).messages())
          .containsExactly("user: I am Bob.", "assistant: Hello, Bob", "user: Who am I?");
    }
  }

  @EveryWay
  void overSeveralTurns(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.conversation().withId("a");
      talk.send(conversation, "One");
      talk.send(conversation, "Two");
      talk.send(conversation, "Three");
      Reply<String> reply = talk.send(conversation, "Four");
      assertThat(talk.shown(reply).messages())
          .containsExactly(
              "user: One",
              "assistant: One",
              "user: Two",
              "assistant: Two",
              "user: Three",
              "assistant: Three",
              "user: Four");
      assertThat(reply.transcript()).hasSize(8);
      assertThat(lines(reply.turn())).containsExactly("USER: Four", "ASSISTANT: Four");
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
      talk.script(MockReply.calls(call("c1", "wait")), MockReply.text("Fast"));
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
    List<String> names = IntStream.range(0, 16).mapToObj(i -> "City " + i + ".").toList();
    ConversationStore store = ConversationStore.inMemory(names.size());
    ExecutorService pool = Executors.newFixedThreadPool(names.size());
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.builder(forecast()).store(store).build();
      List<Callable<Reply<String>>> threads = new ArrayList<>();
      for (String name : names) {
        threads.add(() -> twoTurns(talk, conversation, name));
      }
      List<Future<Reply<String>>> replies =
          pool.invokeAll(threads, Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
      for (int i = 0; i < names.size(); i++) {
        Reply<String> last = replies.get(i).get();
        assertThat(last.transcript()).hasSize(8);
        assertThat(lines(last.transcript())).allMatch(mentionsOnly(names.get(i), names));
        Shown shown = talk.shown(last);
        assertThat(shown.messages()).hasSize(3).allMatch(mentionsOnly(names.get(i), names));
        assertThat(shown.outputs()).hasSize(2).allMatch(mentionsOnly(names.get(i), names));
        assertThat(store.load(names.get(i)).orElseThrow().saves()).isEqualTo(2);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Reply<String> twoTurns(Talk talk, Conversation conversation, String name) {
    String question = "call get_forecast with {\"city\":\"" + name + "\",\"days\":1}";
    talk.send(conversation.withId(name), question);
    Reply<String> reply = talk.send(conversation.withId(name), question);
    assertThat(reply.value()).isEqualTo("get_forecast answered: sun in " + name);
    return reply;
  }

  private static Predicate<String> mentionsOnly(String name, List<String> names) {
    return line -> names.stream().filter(line::contains).toList().equals(List.of(name));
  }

  private static Toolset payment() {
    return Tools.ofCaller("pay");
  }
}

package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static dev.aifunction.mock.conversation.Tools.ofCaller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.PendingCallsException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.ToolOutput;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Calls that are the application's to run: they end the turn, and their outputs continue it. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class PendingTest {

  @EveryWay
  void besideAnotherCall(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("c1", "pay"), forecastOf("c2", "Oslo")), MockReply.text("Paid"));
      Conversation conversation = talk.conversation(ofCaller("pay"), forecast());
      Reply<String> reply = talk.send(conversation, "Pay");
      assertThat(reply.pendingCalls()).containsExactly(call("c1", "pay"));
      assertThatThrownBy(reply::value).isInstanceOf(PendingCallsException.class);
      assertThat(talk.questions()).hasSize(1);

      Reply<String> paid =
          talk.sendOutputs(conversation.after(reply), ToolOutput.of("c1", "42 crowns"));
      assertThat(paid.value()).isEqualTo("Paid");
      assertThat(talk.shown(paid).messages()).containsExactly("user: Pay");
      assertThat(talk.shown(paid).outputs())
          .containsExactlyInAnyOrder("c1 = 42 crowns", "c2 = sun in Oslo");
    }
  }

  @EveryWay
  void afterAnotherCall(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(forecastOf("c1", "Oslo")),
          MockReply.text("Now pay.").and(MockReply.calls(call("c2", "pay"))),
          MockReply.text("Paid"));
      Conversation conversation = talk.conversation(ofCaller("pay"), forecast());
      Reply<String> reply = talk.send(conversation, "Look and pay");
      assertThat(reply.rounds()).isEqualTo(2);
      assertThat(reply.pendingCalls()).containsExactly(call("c2", "pay"));

      Reply<String> paid =
          talk.sendOutputs(conversation.after(reply), ToolOutput.of("c2", "42 crowns"));
      assertThat(lines(paid.transcript()))
          .containsExactly(
              "USER: Look and pay",
              "c1: get_forecast({\"city\":\"Oslo\",\"days\":1})",
              "c1 = sun in Oslo",
              "ASSISTANT: Now pay.",
              "c2: pay({})",
              "c2 = 42 crowns",
              "ASSISTANT: Paid");
      assertThat(talk.shown(paid).outputs()).containsExactly("c1 = sun in Oslo", "c2 = 42 crowns");
    }
  }

  @EveryWay
  void someOfSeveralAreAnswered(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("c1", "pay"), call("c2", "pay"), call("c3", "sign")),
          MockReply.text("Half"));
      Conversation conversation = talk.conversation(ofCaller("pay"), ofCaller("sign"));
      Reply<String> reply = talk.send(conversation, "Pay twice");
      assertThat(reply.pendingCalls())
          .containsExactly(call("c1", "pay"), call("c2", "pay"), call("c3", "sign"));

      Reply<String> half =
          talk.sendOutputs(
              conversation.after(reply),
              ToolOutput.of("c3", "signed"),
              ToolOutput.failed("c1", "no money"));
      assertThat(half.value()).isEqualTo("Half");
      assertThat(talk.shown(half).outputs())
          .containsExactlyInAnyOrder(
              "c1 = no money", "c2 = This call was not answered.", "c3 = signed");
    }
  }

  @EveryWay
  void anotherMessageInstead(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "pay")), MockReply.text("As you like"));
      Conversation conversation = talk.conversation(ofCaller("pay"));
      Reply<String> reply = talk.send(conversation, "Pay");
      Reply<String> other = talk.send(conversation.after(reply), "Forget it");
      assertThat(other.value()).isEqualTo("As you like");
      assertThat(lines(other.transcript()))
          .containsExactly(
              "USER: Pay",
              "c1: pay({})",
              "c1 = This call was not answered.",
              "USER: Forget it",
              "ASSISTANT: As you like");
      assertThat(talk.shown(other).messages()).startsWith("user: Pay").endsWith("user: Forget it");
      assertThat(talk.lastQuestion().strings())
          .anyMatch(told -> told.contains("This call was not answered."));
    }
  }

  @EveryWay
  void anOutputWithoutACall(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "pay")), MockReply.text("Paid"));
      Conversation conversation = talk.conversation(ofCaller("pay"));
      Conversation waiting = conversation.after(talk.send(conversation, "Pay"));
      assertThatThrownBy(() -> talk.sendOutputs(waiting, ToolOutput.of("c2", "42 crowns")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("c2");
      assertThat(talk.questions()).hasSize(1);
      assertThat(talk.sendOutputs(waiting, ToolOutput.of("c1", "42 crowns")).value())
          .isEqualTo("Paid");
    }
  }

  @EveryWay
  void anAnswerInAFormat(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("c1", "locate")),
          MockReply.json("{\"city\":\"Oslo\",\"people\":7}"));
      Conversation conversation = talk.conversation(ofCaller("locate"));
      Reply<Place> reply = talk.send(conversation, "Where am I?", Place.FORMAT);
      assertThatThrownBy(reply::value).isInstanceOf(PendingCallsException.class);
      Reply<Place> located =
          talk.sendOutputs(
              conversation.after(reply), Place.FORMAT, ToolOutput.of("c1", "59.9 north"));
      assertThat(located.value()).isEqualTo(new Place("Oslo", 7));
      assertThat(talk.shown(located).outputs()).containsExactly("c1 = 59.9 north");
    }
  }

  @EveryWay
  void oneRoundAfterTheOther(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("c1", "pay")),
          MockReply.calls(call("c2", "pay")),
          MockReply.text("Paid twice"));
      Conversation conversation = talk.builder(ofCaller("pay")).build().withId("a");
      talk.send(conversation, "Pay");
      Reply<String> once = talk.sendOutputs(conversation, ToolOutput.of("c1", "1 crown"));
      assertThat(once.pendingCalls()).containsExactly(call("c2", "pay"));
      Reply<String> twice = talk.sendOutputs(conversation, ToolOutput.of("c2", "2 crowns"));
      assertThat(twice.value()).isEqualTo("Paid twice");
      assertThat(talk.shown(twice).outputs()).containsExactly("c1 = 1 crown", "c2 = 2 crowns");
      assertThat(lines(twice.turn())).startsWith("USER: Pay").hasSize(6);
    }
  }
}

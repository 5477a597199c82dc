package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.lines;
import static dev.aifunction.mock.conversation.Tools.outputs;
import static dev.aifunction.mock.conversation.Tools.spec;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.Execution;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFunction;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Several calls in one round, side by side or in order, and several rounds of them. */
@Timeout(60)
@org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
class RoundsTest {

  @EveryWay
  void oneAfterTheOther(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(forecastOf("c1", "Oslo")),
          MockReply.calls(forecastOf("c2", "Rome")),
          MockReply.text("Both"));
      Reply<String> reply = talk.send(talk.conversation(forecast()), "Oslo, then Rome?");
      assertThat(reply.value()).isEqualTo("Both");
      assertThat(reply.rounds()).isEqualTo(3);
      assertThat(talk.questions()).hasSize(3);
      assertThat(talk.questions().get(1).strings()).contains("sun in Oslo");
      assertThat(talk.questions().get(2).strings()).contains("sun in Rome");
      assertThat(talk.questions().get(2).strings().contains("sun in Oslo"))
          .isNotEqualTo(way.isKeptByServer());
      assertThat(talk.shown(reply).messages()).containsExactly("user: Oslo, then Rome?");
      assertThat(talk.shown(reply).outputs())
          .containsExactly("c1 = sun in Oslo", "c2 = sun in Rome");
    }
  }

  @EveryWay
  void severalRunAtTheSameTime(Way way) {
    CyclicBarrier together = new CyclicBarrier(3);
    Toolset meet =
        tool(
            "meet",
            (call, context) -> {
              together.await(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
              return "met as " + call.id();
            });
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "meet"), call("c2", "meet"), call("c3", "meet")));
      talk.script(MockReply.text("Good"));
      Reply<String> reply = talk.send(talk.conversation(meet), "Meet");
      assertThat(outputs(reply.transcript()))
          .extracting(ToolOutput::text)
          .containsExactly("met as c1", "met as c2", "met as c3");
      assertThat(talk.lastQuestion().strings())
          .containsSubsequence("met as c1", "met as c2", "met as c3");
    }
  }

  @EveryWay
  void severalRoundsOfSeveral(Way way) {
    CyclicBarrier inPairs = new CyclicBarrier(2);
    Toolset meet =
        tool(
            "meet",
            (call, context) -> {
              inPairs.await(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
              return "met as " + call.id();
            });
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(call("a1", "meet"), call("a2", "meet")),
          MockReply.text("Again.").and(MockReply.calls(call("b1", "meet"), call("b2", "meet"))),
          MockReply.calls(call("c1", "meet"), call("c2", "meet")),
          MockReply.text("Enough"));
      Reply<String> reply = talk.send(talk.conversation(meet), "Meet");
      assertThat(reply.value()).isEqualTo("Enough");
      assertThat(reply.rounds()).isEqualTo(4);
      assertThat(lines(reply.transcript()))
          .containsExactly(
              "USER: Meet",
              "a1: meet({})",
              "a2: meet({})",
              "a1 = met as a1",
              "a2 = met as a2",
              "ASSISTANT: Again.",
              "b1: meet({})",
              "b2: meet({})",
              "b1 = met as b1",
              "b2 = met as b2",
              "c1: meet({})",
              "c2: meet({})",
              "c1 = met as c1",
              "c2 = met as c2",
              "ASSISTANT: Enough");
      assertThat(talk.shown(reply).outputs())
          .containsExactly(
              "a1 = met as a1",
              "a2 = met as a2",
              "b1 = met as b1",
              "b2 = met as b2",
              "c1 = met as c1",
              "c2 = met as c2");
    }
  }

  @EveryWay
  void ofSeveralSomeGoWrong(Way way) {
    Toolset fail =
        tool(
            "fail",
            (call, context) -> {
              throw new IllegalStateException("the password is hunter2");
            });
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(
              forecastOf("c1", "Oslo"),
              call("c2", "fail"),
              new ToolCall("c3", "get_forecast", "{}"),
              call("c4", "get_weather"),
              forecastOf("c5", "Rome")),
          MockReply.text("Some"));
      Reply<String> reply = talk.send(talk.conversation(forecast(), fail), "Everything");
      assertThat(reply.value()).isEqualTo("Some");
      assertThat(outputs(reply.transcript()))
          .extracting(ToolOutput::failed)
          .containsExactly(false, true, true, true, false);
      assertThat(talk.shown(reply).outputs())
          .satisfiesExactly(
              told -> assertThat(told).isEqualTo("c1 = sun in Oslo"),
              told -> assertThat(told).isEqualTo("c2 = The tool fail failed."),
              told -> assertThat(told).startsWith("c3 = ").contains("/city: must be a string"),
              told -> assertThat(told).startsWith("c4 = ").contains("no tool named"),
              told -> assertThat(told).isEqualTo("c5 = sun in Rome"));
    }
  }

  @EveryWay
  void noMoreAtTheSameTimeThanAllowed(Way way) {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier inPairs = new CyclicBarrier(2);
    Toolset work =
        tool(
            "work",
            (call, context) -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              inPairs.await(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
              running.decrementAndGet();
              return "done";
            });
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(
              call("c1", "work"), call("c2", "work"), call("c3", "work"), call("c4", "work")),
          MockReply.text("Good"));
      Conversation bounded = talk.builder(work).maxConcurrentCalls(2).build();
      assertThat(talk.send(bounded, "Work").value()).isEqualTo("Good");
      assertThat(most).hasValueLessThanOrEqualTo(2);
      assertThat(talk.lastQuestion().strings().stream().filter("done"::equals)).hasSize(4);
    }
  }

  /** Calls before it have ended, and those after it have not begun. */
  @EveryWay
  void serialToolsRunAlone(Way way) {
    CyclicBarrier inPairs = new CyclicBarrier(2);
    Set<String> running = ConcurrentHashMap.newKeySet();
    Queue<Set<String>> moments = new ConcurrentLinkedQueue<>();
    ToolFunction watched =
        (call, context) -> {
          running.add(call.id());
          if (call.name().equals("look")) {
            inPairs.await(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
          }
          moments.add(Set.copyOf(running));
          Thread.sleep(20);
          moments.add(Set.copyOf(running));
          running.remove(call.id());
          return call.id() + " done";
        };
    Toolset step = Toolset.of(spec("step").execution(Execution.SERIAL).build(), watched);
    try (Talk talk = new Talk(way)) {
      talk.script(
          MockReply.calls(
              call("s1", "step"),
              call("l1", "look"),
              call("l2", "look"),
              call("s2", "step"),
              call("s3", "step"),
              call("l3", "look"),
              call("l4", "look")),
          MockReply.text("Done"));
      Reply<String> reply = talk.send(talk.conversation(step, tool("look", watched)), "Go");
      assertThat(moments)
          .filteredOn(moment -> moment.stream().anyMatch(id -> id.startsWith("s")))
          .containsExactly(
              Set.of("s1"), Set.of("s1"), Set.of("s2"), Set.of("s2"), Set.of("s3"), Set.of("s3"));
      assertThat(moments).contains(Set.of("l1", "l2"), Set.of("l3", "l4"));
      assertThat(talk.shown(reply).outputs())
          .containsExactly(
              "s1 = s1 done",
              "l1 = l1 done",
              "l2 = l2 done",
              "s2 = s2 done",
              "s3 = s3 done",
              "l3 = l3 done",
              "l4 = l4 done");
    }
  }

  @EveryWay
  void whatMayPassIsTriedAgain(Way way) {
    AtomicInteger runs = new AtomicInteger();
    Toolset unsteady =
        Toolset.of(
            spec("unsteady").idempotent(true).build(),
            (call, context) -> {
              if (runs.incrementAndGet() == 1) {
                throw new IOException("for now");
              }
              return "here";
            });
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "unsteady")), MockReply.text("Good"));
      Reply<String> reply = talk.send(talk.conversation(unsteady), "Try");
      assertThat(runs).hasValue(2);
      assertThat(talk.shown(reply).outputs()).containsExactly("c1 = here");
    }
  }

  @EveryWay
  void whatMayHaveHadAnEffectIsNot(Way way) {
    AtomicInteger runs = new AtomicInteger();
    Toolset unsteady =
        tool(
            "unsteady",
            (call, context) -> {
              runs.incrementAndGet();
              throw new IOException("for now");
            });
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "unsteady")), MockReply.text("Sorry"));
      Reply<String> reply = talk.send(talk.conversation(unsteady), "Try");
      assertThat(runs).hasValue(1);
      assertThat(talk.shown(reply).outputs()).containsExactly("c1 = The tool unsteady failed.");
    }
  }

  @EveryWay
  void aFaultBetweenTwoRoundsPasses(Way way) {
    AtomicInteger runs = new AtomicInteger();
    try (Talk talk = new Talk(way)) {
      Toolset stumble =
          tool(
              "stumble",
              (call, context) -> {
                talk.mock().failNext(429);
                return "run " + runs.incrementAndGet();
              });
      talk.script(MockReply.calls(call("c1", "stumble")), MockReply.text("Good"));
      Reply<String> reply = talk.send(talk.conversation(stumble), "Go");
      assertThat(reply.value()).isEqualTo("Good");
      assertThat(runs).hasValue(1);
      assertThat(talk.questions()).hasSize(3);
      assertThat(talk.shown(reply).outputs()).containsExactly("c1 = run 1");
    }
  }

  @EveryWay
  void outputsMayBeEmpty(Way way) {
    Toolset silent = tool("say_nothing", (call, context) -> "");
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "say_nothing")), MockReply.text("Well"));
      Reply<String> reply = talk.send(talk.conversation(silent), "Say nothing");
      assertThat(reply.value()).isEqualTo("Well");
      assertThat(outputs(reply.transcript())).containsExactly(ToolOutput.of("c1", ""));
      assertThat(talk.shown(reply).outputs()).containsExactly("c1 = ");
    }
  }
}

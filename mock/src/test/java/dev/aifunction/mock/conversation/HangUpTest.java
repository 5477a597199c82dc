package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.spec;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.Effect;
import dev.aifunction.Execution;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.mock.conversation.Line.Silence;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A turn that is ended before its end hangs up at once, wherever it is: its server sees the
 * connection go although it has not answered, and no tool runs on.
 */
@Timeout(90)
@org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
class HangUpTest {
  private static final Way ASSISTANTS = new Way(Api.ASSISTANTS, null, false);
  private static final String STORY = "Once upon a time there was a model that told stories.";

  /** Much longer than the client needs to hang up. */
  private static final Duration LONG = Duration.ofMinutes(1);

  /** Long enough for a turn to get where it hangs, where the machine is not busy. */
  private static final Duration SOON = Duration.ofSeconds(3);

  static Stream<Arguments> ways() {
    return Way.all().flatMap(HangUpTest::withEndings);
  }

  static Stream<Arguments> waysThatPoll() {
    return ways().filter(each -> each.get()[0].equals(ASSISTANTS));
  }

  static Stream<Arguments> waysThatPollAndAreStopped() {
    return waysThatPoll().filter(each -> each.get()[1] != Ending.TIMED_OUT);
  }

  static Stream<Arguments> waysThatAreStopped() {
    return ways().filter(each -> each.get()[1] != Ending.TIMED_OUT);
  }

  private static Stream<Arguments> withEndings(Way way) {
    return Stream.of(Ending.values()).map(ending -> Arguments.of(way, ending));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void beforeTheAnswer(Way way, Ending ending) throws Exception {
    endsInSilence(way, ending, Silence.BEFORE_THE_ANSWER, path(way));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void inTheMiddleOfAnAnswer(Way way, Ending ending) throws Exception {
    endsInSilence(way, ending, Silence.IN_THE_MIDDLE, path(way));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("waysThatPoll")
  void whileARunIsLookedAt(Way way, Ending ending) throws Exception {
    endsInSilence(way, ending, Silence.BEFORE_THE_ANSWER, "GET /v1/threads/[^/]*/runs/[^/]*");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("waysThatPoll")
  void whileTheMessagesOfARunArrive(Way way, Ending ending) throws Exception {
    endsInSilence(way, ending, Silence.IN_THE_MIDDLE, "GET /v1/threads/[^/]*/messages.*");
  }

  private static void endsInSilence(Way way, Ending ending, Silence where, String request)
      throws Exception {
    withEnoughTime(
        time -> {
          MockOpenAi mock = MockOpenAi.start();
          try (Line line = new Line(mock.baseUrl());
              Talk talk = new Talk(way, mock, line.baseUrl())) {
            Conversation begun = talk.begun(talk.conversation());
            Conversation limited = talk.begun(ending.limit(talk.builder(), time).build());
            line.fallSilent(where, asked -> asked.matches(request));
            Turn turn = ending.start(way, limited, STORY);
            if (!endsOnce(turn, line::isSilent)) {
              return false;
            }
            assertThat(line.isHungUpSoon()).as("the server sees the connection go").isTrue();
            assertThat(talk.send(begun, "And now?").value()).isEqualTo("And now?");
            return true;
          }
        });
  }

  /** Is a case in which the time of a turn may be over before the turn is where it hangs. */
  private interface Case {
    /** Returns whether the turn got there. */
    boolean run(Duration time) throws Exception;
  }

  /** Runs a case again with more time where a busy machine had too little. */
  private static void withEnoughTime(Case some) throws Exception {
    Duration time = SOON;
    while (!some.run(time)) {
      time = time.multipliedBy(3);
      assertThat(time).as("time to get where it hangs").isLessThan(Waits.LIMIT);
    }
  }

  /** Ends a turn when it is where it hangs; returns whether it came there before its time. */
  private static boolean endsOnce(Turn turn, BooleanSupplier isThere) throws Exception {
    Waits.until(() -> isThere.getAsBoolean() || turn.isOver());
    boolean wasThere = isThere.getAsBoolean();
    turn.end();
    return wasThere;
  }

  private static String path(Way way) {
    return switch (way.api()) {
      case CHAT_COMPLETIONS -> "POST /v1/chat/completions";
      case RESPONSES -> "POST /v1/responses";
      case ASSISTANTS -> "POST /v1/threads/[^/]*/runs";
    };
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileOutputsAreSent(Way way, Ending ending) throws Exception {
    String request =
        way.api() == Api.ASSISTANTS
            ? "POST /v1/threads/[^/]*/runs/[^/]*/submit_tool_outputs"
            : path(way);
    withEnoughTime(
        time -> {
          MockOpenAi mock = MockOpenAi.start();
          try (Line line = new Line(mock.baseUrl());
              Talk talk = new Talk(way, mock, line.baseUrl())) {
            Toolset look =
                tool(
                    "look",
                    (call, context) -> {
                      line.fallSilent(Silence.BEFORE_THE_ANSWER, asked -> asked.matches(request));
                      return "seen";
                    });
            talk.script(MockReply.calls(call("c1", "look")));
            Turn turn = ending.start(way, ending.limit(talk.builder(look), time).build(), "Look");
            boolean isSilent = endsOnce(turn, line::isSilent);
            assertThat(!isSilent || line.isHungUpSoon())
                .as("the server sees the connection go")
                .isTrue();
            return isSilent;
          }
        });
  }

  /** No attempt waits for longer than the turn has time: the failure ends it then. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("waysThatAreStopped")
  void betweenTwoAttempts(Way way, Ending ending) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().failNext(500, LONG);
      Turn turn = ending.start(way, conversation, "Anybody?");
      talk.awaitQuestions(2);
      talk.awaitPause();
      turn.end(); // which waits for half of that time
      assertThat(talk.questions()).hasSize(2);
      assertThat(talk.send(talk.conversation(), "And now?").value()).isEqualTo("And now?");
    }
  }

  /** The next look would be half a second later. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("waysThatPollAndAreStopped")
  void betweenTwoLooksAtARun(Way way, Ending ending) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      long before = looks(talk);
      Turn turn = ending.start(way, conversation, "Anybody?");
      Waits.until(() -> looks(talk) > before);
      talk.awaitPause();
      turn.end();
      long looks = looks(talk);
      Thread.sleep(1_000);
      assertThat(looks(talk)).isEqualTo(looks);
    }
  }

  /** Counts the looks of the turn; whoever cancels the run looks whether it has ended. */
  private static long looks(Talk talk) {
    return talk.operations().stream()
        .takeWhile(operation -> !operation.equals("cancelRun"))
        .filter("getRun"::equals)
        .count();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileToolsRun(Way way, Ending ending) throws Exception {
    endsTools(way, ending, 3, call("1", "sleep"), call("2", "sleep"), call("3", "await"));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileOneToolRuns(Way way, Ending ending) throws Exception {
    endsTools(way, ending, 1, call("1", "sleep"));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileOneToolRunsAndOthersWait(Way way, Ending ending) throws Exception {
    endsTools(way, ending, 1, call("1", "alone"), call("2", "sleep"), call("3", "alone"));
  }

  private static void endsTools(Way way, Ending ending, int running, ToolCall... calls)
      throws Exception {
    withEnoughTime(
        time -> {
          Hanging tools = new Hanging();
          try (Talk talk = new Talk(way)) {
            talk.script(MockReply.calls(calls));
            Conversation conversation = ending.limit(talk.builder(toolset(tools)), time).build();
            Turn turn = ending.start(way, conversation, "Go");
            if (!endsOnce(turn, () -> tools.started() == running)) {
              return false;
            }
            tools.awaitNone();
            assertThat(talk.send(talk.conversation(), "And now?").value()).isEqualTo("And now?");
            assertThat(tools.started()).isEqualTo(running);
            assertThat(talk.questions()).hasSize(2);
            return true;
          }
        });
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileSomebodyIsAskedToAgree(Way way, Ending ending) throws Exception {
    withEnoughTime(
        time -> {
          Slow approver = new Slow();
          AtomicInteger deleted = new AtomicInteger();
          Toolset delete =
              Toolset.of(
                  spec("delete").effect(Effect.DESTRUCTIVE).build(),
                  (call, context) -> "deleted " + deleted.incrementAndGet());
          try (Talk talk = new Talk(way)) {
            talk.script(MockReply.calls(call("1", "delete")));
            Conversation.Builder asking = talk.builder(delete).approver(approver);
            Turn turn = ending.start(way, ending.limit(asking, time).build(), "Delete");
            if (!endsOnce(turn, () -> approver.asked.getCount() == 0)) {
              return false;
            }
            Waits.await(approver.interrupted);
            assertThat(talk.send(talk.conversation(), "And now?").value()).isEqualTo("And now?");
            assertThat(deleted).hasValue(0);
            return true;
          }
        });
  }

  /** Thinks until it is interrupted, and agrees then. */
  private static final class Slow implements Approver {
    final CountDownLatch asked = new CountDownLatch(1);
    final CountDownLatch interrupted = new CountDownLatch(1);

    @Override
    public boolean approve(ToolCall call) {
      asked.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        interrupted.countDown();
      }
      return true;
    }
  }

  private static Toolset toolset(Hanging tools) {
    return Toolset.combine(
        tool("sleep", tools),
        Toolset.of(spec("alone").execution(Execution.SERIAL).build(), tools),
        tool("await", tools::await));
  }
}

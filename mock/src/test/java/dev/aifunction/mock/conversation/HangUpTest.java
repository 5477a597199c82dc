package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.spec;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.Execution;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.internal.Awaiting;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.mock.conversation.Line.Silence;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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
    MockOpenAi mock = MockOpenAi.start();
    try (Line line = new Line(mock.baseUrl());
        Talk talk = new Talk(way, mock, line.baseUrl())) {
      Conversation begun = talk.begun(talk.conversation());
      Conversation limited = talk.begun(ending.limit(talk.builder()).build());
      line.fallSilent(where, asked -> asked.matches(request));
      Ending.Turn turn = ending.start(way, limited, STORY);
      line.awaitSilence();
      turn.end();
      assertThat(line.isHungUpSoon()).as("the server sees the connection go").isTrue();
      assertThat(talk.send(begun, "And now?").value()).isEqualTo("And now?");
    }
  }

  private static String path(Way way) {
    return switch (way.api()) {
      case CHAT_COMPLETIONS -> "POST /v1/chat/completions";
      case RESPONSES -> "POST /v1/responses";
      case ASSISTANTS -> "POST /v1/threads/[^/]*/runs";
    };
  }

  /** No attempt waits for longer than the turn has time: the failure ends it then. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("waysThatAreStopped")
  void betweenTwoAttempts(Way way, Ending ending) throws Exception {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(ending.limit(talk.builder()).build());
      talk.mock().failNext(500, LONG);
      Ending.Turn turn = ending.start(way, conversation, "Anybody?");
      talk.awaitQuestions(2);
      Thread.sleep(200); // the answer arrives, and the wait begins
      turn.end();
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
      Ending.Turn turn = ending.start(way, conversation, "Anybody?");
      talk.awaitQuestions(2);
      Thread.sleep(100); // the answer arrives, and the wait begins
      turn.end();
      long looks = looks(talk);
      Thread.sleep(1_000);
      assertThat(looks(talk)).isEqualTo(looks);
    }
  }

  private static long looks(Talk talk) {
    return talk.operations().stream().filter("getRun"::equals).count();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileToolsRun(Way way, Ending ending) throws Exception {
    Started tools = new Started();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("1", "sleep"), call("2", "sleep"), call("3", "await")));
      endsTools(talk, way, ending, tools, 3);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileOneToolRuns(Way way, Ending ending) throws Exception {
    Started tools = new Started();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("1", "sleep")));
      endsTools(talk, way, ending, tools, 1);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ways")
  void whileOneToolRunsAndOthersWait(Way way, Ending ending) throws Exception {
    Started tools = new Started();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("1", "alone"), call("2", "sleep"), call("3", "alone")));
      endsTools(talk, way, ending, tools, 1);
    }
  }

  private static void endsTools(Talk talk, Way way, Ending ending, Started tools, int count)
      throws Exception {
    Conversation conversation = ending.limit(talk.builder(tools.toolset())).build();
    Ending.Turn turn = ending.start(way, conversation, "Go");
    Waits.until(() -> tools.started.get() == count);
    turn.end();
    Waits.until(() -> tools.ended.get() == count);
    assertThat(tools.contexts).hasSize(count).allMatch(CallContext::isCancelled);
    assertThat(tools.futures).allMatch(CompletableFuture::isCancelled);
    assertThat(talk.send(talk.conversation(), "And now?").value()).isEqualTo("And now?");
    assertThat(tools.started).hasValue(count);
    assertThat(talk.questions()).hasSize(2);
  }

  /** Holds tools that run until they are interrupted, and remembers those that were started. */
  private static final class Started {
    final AtomicInteger started = new AtomicInteger();
    final AtomicInteger ended = new AtomicInteger();
    final Queue<CallContext> contexts = new ConcurrentLinkedQueue<>();
    final Queue<CompletableFuture<String>> futures = new ConcurrentLinkedQueue<>();

    Toolset toolset() {
      return Toolset.combine(
          tool("sleep", (call, context) -> hang(context)),
          Toolset.of(
              spec("alone").execution(Execution.SERIAL).build(), (call, context) -> hang(context)),
          tool("await", (call, context) -> await(context)));
    }

    private String hang(CallContext context) throws InterruptedException {
      contexts.add(context);
      started.incrementAndGet();
      try {
        new CountDownLatch(1).await();
        return "never";
      } finally {
        ended.incrementAndGet();
      }
    }

    /** Hangs in a future, as the code does that is generated for functions that return one. */
    private String await(CallContext context) throws Exception {
      contexts.add(context);
      CompletableFuture<String> future = new CompletableFuture<>();
      futures.add(future);
      started.incrementAndGet();
      try {
        return Awaiting.result(future);
      } finally {
        ended.incrementAndGet();
      }
    }
  }
}

package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.call;
import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static dev.aifunction.mock.conversation.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationListener;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TurnInfo;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the application tells its tools, and what it is told of its turns. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class ContextTest {

  @EveryWay
  void attributesReachTheToolsAlone(Way way) {
    ConversationStore store = ConversationStore.inMemory(1);
    Toolset account =
        tool("account", (call, context) -> "of " + context.attribute("user", User.class).name());
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          talk.builder(account).store(store).attribute("user", new User("Bob", "hunter1")).build();
      talk.script(MockReply.calls(call("c1", "account")), MockReply.text("Hello, Bob"));
      Reply<String> ofBob = talk.send(conversation.withId("bob"), "Who am I?");
      assertThat(talk.shown(ofBob).outputs()).containsExactly("c1 = of Bob");

      talk.script(MockReply.calls(call("c1", "account")), MockReply.text("Hello, Ada"));
      Conversation ada = conversation.withAttribute("user", new User("Ada", "hunter2"));
      Reply<String> ofAda = talk.send(ada.withId("ada"), "Who am I?");
      assertThat(talk.shown(ofAda).outputs()).containsExactly("c1 = of Ada");
      assertThat(talk.mock().requests()).noneMatch(sent -> sent.body().contains("hunter"));
      assertThat(store.load("ada").orElseThrow().items()).doesNotContain("hunter");
    }
  }

  /** Is somebody with a secret. */
  private record User(String name, String password) {}

  @EveryWay
  void whatSurroundsACall(Way way) {
    AtomicReference<CallContext> told = new AtomicReference<>();
    Toolset look =
        tool(
            "look",
            (call, context) -> {
              told.set(context);
              return "seen";
            });
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(call("c1", "look")), MockReply.text("Well"));
      Instant before = Instant.now();
      Conversation limited = talk.builder(look).timeout(Duration.ofMinutes(5)).build();
      talk.send(limited.withId("a"), "Look");
      CallContext context = told.get();
      assertThat(context.callId()).isEqualTo("c1");
      assertThat(context.conversationId()).isEqualTo("a");
      assertThat(context.deadline())
          .isBetween(before.plusSeconds(299), Instant.now().plusSeconds(300));
      assertThat(context.isCancelled()).isFalse();
    }
  }

  @EveryWay
  void listenersHearEveryStep(Way way) {
    Steps steps = new Steps();
    try (Talk talk = new Talk(way)) {
      talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text("Sun"));
      Conversation conversation = talk.builder(forecast()).listener(steps).build().withId("a");
      talk.send(conversation, "Oslo?");
      List<String> expected =
          List.of(
              "started a",
              "asked 1",
              "first event",
              "answered tool_calls",
              "call c1",
              "output sun in Oslo",
              "asked 3",
              "first event",
              "answered stop",
              "finished Sun");
      assertThat(steps.heard)
          .containsExactlyElementsOf(
              expected.stream()
                  .filter(step -> way.streamed() || !step.equals("first event"))
                  .toList());
    }
  }

  @EveryWay
  void listenersHearWhatEndedATurn(Way way) {
    Steps steps = new Steps();
    try (Talk talk = new Talk(way).script(MockReply.refusal("No."))) {
      Conversation conversation = talk.builder().listener(steps).build().withId("a");
      RefusedException refused =
          catchThrowableOfType(RefusedException.class, () -> talk.send(conversation, "Secret?"));
      assertThat(steps.heard)
          .startsWith("started a", "asked 1")
          .endsWith("failed " + refused)
          .noneMatch(step -> step.startsWith("finished"));
    }
  }

  /** Writes down what it is told. */
  private static final class Steps implements ConversationListener {
    final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @Override
    public void turnStarted(TurnInfo turn) {
      heard.add("started " + turn.conversationId());
    }

    @Override
    public void roundStarted(TurnInfo turn, ModelRequest request) {
      heard.add("asked " + request.items().size());
    }

    @Override
    public void firstEvent(TurnInfo turn, Duration sinceQuestion) {
      heard.add("first event");
    }

    @Override
    public void roundFinished(TurnInfo turn, ModelResponse response, Duration latency) {
      heard.add("answered " + response.finishReason());
    }

    @Override
    public DispatchListener calls(TurnInfo turn) {
      return new DispatchListener() {
        @Override
        public void started(ToolCall call) {
          heard.add("call " + call.id());
        }

        @Override
        public void finished(ToolCall call, ToolOutput output, Duration duration) {
          heard.add("output " + output.text());
        }
      };
    }

    @Override
    public void turnFinished(TurnInfo turn, Reply<?> reply) {
      heard.add("finished " + reply.value());
    }

    @Override
    public void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {
      heard.add("failed " + failure);
    }
  }
}
